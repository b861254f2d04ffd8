/** Uploads whose box is made when "Attach" is pressed, fields that an answer reveals, and the sending of it all. */
export const FORM_SCRIPT = String.raw`
const form = document.querySelector('#application-form');
const uploaded = {};

document.querySelectorAll('.file-upload').forEach((group) => {
  const name = group.dataset.field;
  const attach = group.querySelector('.attach');
  attach.addEventListener('click', () => {
    const box = document.createElement('input');
    box.type = 'file';
    box.style.display = 'none';
    box.addEventListener('change', async () => {
      const data = new FormData();
      data.append('file', box.files[0]);
      const answer = await fetch('/uploads', { method: 'POST', body: data });
      uploaded[name] = (await answer.json()).key;
      box.remove();
      const shown = document.createElement('div');
      shown.className = 'file-upload__filename';
      shown.innerHTML = '<p></p><button type="button" aria-label="Remove file">×</button>';
      shown.firstChild.textContent = box.files[0].name;
      shown.lastChild.addEventListener('click', () => {
        delete uploaded[name];
        shown.replaceWith(attach.parentElement);
      });
      attach.parentElement.replaceWith(shown);
    });
    document.body.append(box);
    box.click();
  });
});

const reveal = () =>
  document.querySelectorAll('[data-shown-by]').forEach((row) => {
    const [id, value] = row.dataset.shownBy.split('=');
    row.hidden = chosen[id] !== value;
  });
document.addEventListener('chosen', reveal);
reveal();

function values() {
  const typed = [...form.querySelectorAll('input[data-field], textarea[data-field]')].map((box) => [box.id, box.value]);
  return { ...Object.fromEntries(typed), ...chosen, ...uploaded };
}

function complain(errors) {
  document.querySelectorAll('.helper-text--error').forEach((text) => text.remove());
  document.querySelectorAll('[aria-invalid]').forEach((box) => box.removeAttribute('aria-invalid'));
  for (const [id, message] of Object.entries(errors)) {
    const row = form.querySelector('[data-row="' + id + '"]');
    const text = document.createElement('p');
    text.className = 'helper-text helper-text--error';
    text.id = id + '-error';
    text.textContent = message;
    row?.append(text);
    document.getElementById(id)?.setAttribute('aria-invalid', 'true');
  }
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const missing = [...form.querySelectorAll('[data-row][data-required]')].filter((row) => !row.hidden && !values()[row.dataset.row]);
  complain(Object.fromEntries(missing.map((row) => [row.dataset.row, 'This field is required.'])));
  if (missing.length > 0) return;
  const code = [...document.querySelectorAll('#security-code:not([hidden]) input')].map((box) => box.value).join('');
  const button = form.querySelector('[type=submit]');
  button.disabled = true;
  const answer = await fetch(form.dataset.action, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...values(), security_code: code }),
  });
  button.disabled = false;
  if (answer.status === 428) return void (document.querySelector('#security-code').hidden = false);
  const said = await answer.json();
  if (answer.ok) location.assign(said.path);
  else complain(said.errors);
});

document.querySelectorAll('#security-code input').forEach((box, place, all) =>
  box.addEventListener('input', () => box.value && all[place + 1]?.focus()),
);
`;
