/** Lists that come late, the upload's button, and what is missing said before anything is sent. */
export const PROFILE_SCRIPT = String.raw`
const form = document.getElementById('cp_form');
for (const list of document.querySelectorAll('[data-comes-with]')) {
  const owner = document.querySelector('[data-key="' + list.dataset.comesWith + '"]');
  owner.addEventListener('change', async () => {
    list.disabled = true;
    const answer = await fetch('/lists/' + list.dataset.key + '?of=' + encodeURIComponent(owner.selectedOptions[0].textContent));
    const options = await answer.json();
    list.replaceChildren(new Option('— Make a Selection —', ''), ...options.map((text, index) => new Option(text, 'D' + (3700 + index))));
    list.disabled = false;
  });
}
for (const button of document.querySelectorAll('[data-upload]')) {
  const box = document.getElementById(button.dataset.upload);
  button.addEventListener('click', () => box.click());
  box.addEventListener('change', () => {
    box.parentNode.querySelector('.filename').textContent = box.files[0]?.name ?? '';
  });
}
form.addEventListener('submit', (event) => {
  const missing = new Set();
  for (const box of form.querySelectorAll('[i_required]')) {
    const isEmpty = box.type === 'radio' ? !form.querySelector('[name="' + box.name + '"]:checked') : box.value === '';
    box.setAttribute('aria-invalid', String(isEmpty));
    const field = box.closest('.iCIMS_Field');
    if (isEmpty) missing.add(field.querySelector('label, legend, .iCIMS_Label').textContent.replace('*', '').trim() + ' is a required field.');
  }
  if (missing.size === 0) return;
  event.preventDefault();
  const errors = document.querySelector('.iCIMS_Error');
  errors.hidden = false;
  errors.querySelector('ul').replaceChildren(...[...missing].map((text) => Object.assign(document.createElement('li'), { textContent: text })));
});
`;
