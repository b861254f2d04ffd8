/** Buttons for answers, a date that is read on Tab only, uploads, and the sending: all without a form. */
export const ASHBY_SCRIPT = String.raw`
const answers = {};
const pathOf = (element) => element.closest('[data-field-path]').dataset.fieldPath;

document.querySelectorAll('._yesno_hkyf8_143').forEach((pair) => {
  const buttons = [...pair.querySelectorAll('button')];
  buttons.forEach((button) =>
    button.addEventListener('click', () => {
      buttons.forEach((other) => other.classList.toggle('_active_y2cw4_57', other === button));
      pair.querySelector('.kept').checked = button.textContent === 'Yes';
      answers[pathOf(pair)] = button.textContent;
    }),
  );
});

document.querySelectorAll('input.date').forEach((box) => {
  let calendar = null;
  box.addEventListener('focus', () => {
    calendar = calendar || document.createElement('div');
    calendar.className = 'calendar';
    calendar.textContent = 'January 2027';
    box.parentElement.append(calendar);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' && event.key !== 'Enter') return;
    const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(box.value.trim());
    if (found) answers[pathOf(box)] = [found[3], found[1].padStart(2, '0'), found[2].padStart(2, '0')].join('-');
    calendar?.remove();
  });
  box.addEventListener('blur', () => {
    calendar?.remove();
    const [year, month, day] = (answers[pathOf(box)] || '').split('-');
    box.value = day ? [month, day, year].join('/') : '';
  });
});

document.querySelectorAll('._fileUpload').forEach((upload) => {
  const box = upload.querySelector('input');
  const take = async (file) => {
    const data = new FormData();
    data.append('file', file);
    const answer = await fetch('/api/upload', { method: 'POST', body: data });
    answers[pathOf(upload)] = (await answer.json()).key;
    upload.querySelector('p').textContent = file.name;
    upload.querySelector('.upload').textContent = 'Replace';
  };
  upload.querySelector('.upload').addEventListener('click', () => box.click());
  box.addEventListener('change', () => box.files[0] && take(box.files[0]));
  upload.addEventListener('dragover', (event) => event.preventDefault());
  upload.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
});

/** What assistive programs cannot reach now is not part of the form either. */
function values() {
  const entries = [...document.querySelectorAll('[data-field-path]')].filter((entry) => entry.getAttribute('aria-hidden') !== 'true');
  return Object.fromEntries(entries.map((entry) => {
    const path = entry.dataset.fieldPath;
    if (entry.dataset.kind === 'radio') return [path, entry.querySelector('input:checked')?.value || ''];
    if (entry.dataset.kind === 'list' || entry.dataset.kind === 'location') return [path, chosen[path] || ''];
    if (['yes_no', 'date', 'upload'].includes(entry.dataset.kind)) return [path, answers[path] || ''];
    return [path, entry.querySelector('input, textarea').value];
  }));
}

document.querySelector('.ashby-application-form-submit-button').addEventListener('click', async () => {
  const container = document.querySelector('.ashby-application-form-container');
  const answer = await fetch('/api/non-user-graphql?op=ApiSubmitSingleApplicationFormAction', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(values()),
  });
  const { errors } = await answer.json();
  if (errors.length === 0) {
    container.className = 'ashby-application-form-success-container';
    container.innerHTML = '<h2>Success</h2><p>Your application was successfully submitted. We\'ll contact you if there are next steps.</p>';
    return;
  }
  const told = container.querySelector('.errors');
  told.className = 'errors ashby-application-form-failure-container';
  told.replaceChildren(...errors.map((error) => Object.assign(document.createElement('p'), { textContent: error })));
});
`;
