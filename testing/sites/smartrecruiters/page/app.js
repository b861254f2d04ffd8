import { define, fieldsIn, showErrors } from './element.js';

const form = await (await fetch('/api/form')).json();
const entered = {};

/** All of it in one root, each section in one below, each field in one below that. */
define(
  'oc-oneclick-form',
  () =>
    '<h1></h1><p>Fields marked with * are required.</p><div class="sections"></div><p class="error" role="alert" hidden></p><button type="button" class="next"></button>',
  (host, root) => drawPage(root, 0),
);

function drawPage(root, index) {
  const { title, sections, button } = form.pages[index];
  root.querySelector('h1').textContent = title;
  const place = root.querySelector('.sections');
  place.replaceChildren(
    ...sections.map((section) =>
      Object.assign(document.createElement(section.name ? 'oc-entries' : 'oc-section'), { section }),
    ),
  );
  const next = document.createElement('button');
  Object.assign(next, { type: 'button', className: 'next', textContent: button });
  next.addEventListener('click', () => void send(root, index));
  root.querySelector('.next').replaceWith(next);
}

async function send(root, index) {
  const place = root.querySelector('.sections');
  const blocks = [...place.querySelectorAll('oc-entries')];
  const isUnsaved = blocks.some((block) => block.isOpen());
  const complaint = root.querySelector('p.error');
  complaint.textContent = 'Please save or cancel the entry that you are editing.';
  complaint.hidden = !isUnsaved;
  if (isUnsaved) return;
  for (const field of fieldsIn(place)) entered[field.dataset.key] = field.value;
  for (const [at, entry] of blocks.flatMap((block) => block.entries.map((one, number) => [number, one]))) {
    for (const [name, value] of Object.entries(entry)) entered[name.replace('.', `.${at}.`)] = value;
  }
  const answer = await fetch(`/api/pages/${index}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(entered),
  });
  if (!answer.ok) return showErrors(place, (await answer.json()).errors);
  if (index + 1 < form.pages.length) return drawPage(root, index + 1);
  root.innerHTML = `<h1>${form.thanks}</h1><p>We will be in touch.</p>`;
}

document.getElementById('app').append(document.createElement('oc-oneclick-form'));
