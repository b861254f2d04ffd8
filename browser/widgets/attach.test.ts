import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let pages: FormPages;

beforeAll(async () => {
  pages = await FormPages.launch();
});

afterAll(() => pages.close());

const MAKES_BOX = `<script>
  for (const button of document.querySelectorAll('.makes')) button.addEventListener('click', () => {
    const box = Object.assign(document.createElement('input'), { type: 'file' });
    box.addEventListener('change', () => (button.parentElement.dataset.file = box.files[0].name));
    box.click();
  });
</script>`;

const group = (label: string, button: string) =>
  `<div role="group" aria-labelledby="${label}-label" id="${label}"><div id="${label}-label">${label} <span>*</span></div><div><button type="button" class="makes">${button}</button> <button type="button" class="makes">Dropbox</button></div></div>`;

const shownFiles = `JSON.stringify([...document.querySelectorAll('[data-file]')].map((place) => place.closest('[id]').id + ' ' + place.dataset.file))`;

test('a resume goes where a button only makes the box when pressed, and to no other such button', async () => {
  const { shown } = await pages.fill(
    `<form><label>Email <input type="email"></label>${group('Resume', 'Attach')}${group('Portrait', 'Attach')}
     <p>Autofill your application: upload your resume <button type="button" class="makes">Upload file</button></p>
     <button>Submit application</button></form>${MAKES_BOX}`,
  );

  expect(await shown(shownFiles)).toBe('["Resume resume.pdf"]');
});

/** Listens to its box only once its button was pressed, or from the beginning. */
const listening = (when: 'pressed' | 'always') =>
  `<div>Resume * <input type="file" id="box" required style="display:none"><button type="button" id="press">Select file</button> <span id="kept"></span></div>
   <script>let presses = 0; const listen = () => { box.onchange = () => { kept.textContent += box.files[0].name; }; };
   ${when === 'always' ? 'listen();' : ''}
   press.onclick = () => { presses++; listen(); box.click(); };</script>`;

test.each([
  ['pressed', 'resume.pdf 1'],
  ['always', 'resume.pdf 0'],
] as const)(
  'a box that nobody sees, and that is listened to when %s, gets its file once',
  async (when, seen) => {
    const { result, shown } = await pages.fill(
      `<form><label>Email <input type="email"></label>${listening(when)}<button>Submit application</button></form>`,
    );

    expect(await shown(`kept.textContent + ' ' + presses`)).toBe(seen);
    expect(result.kind).toBe('filled');
  },
);

test('a demanded file that no press of its button takes is reported', async () => {
  const { result } = await pages.fill(
    `<form>${group('Resume', 'Upload file').replaceAll('makes', 'dead')}<button>Submit application</button></form>`,
  );

  expect(result).toMatchObject({ kind: 'failed', code: 'field_not_filled', detail: 'Resume' });
});

const NAMES = `JSON.stringify([...document.querySelectorAll('[id]')].flatMap((place) => place.dataset.file ? [place.id + ' ' + place.dataset.file] : []))`;

/** Keeps what is dropped on it, and says its name. */
const zone = (id: string, words: string) =>
  `<div class="field"><p>${words.includes('letter') ? 'Cover letter' : 'Resume'} *</p><div id="${id}" style="border:1px dashed;padding:20px"
    ondragover="event.preventDefault()" ondrop="event.preventDefault(); this.dataset.file = event.dataTransfer.files[0].name; this.lastElementChild.textContent = this.dataset.file"><p>${words}</p><p></p></div></div>`;

test('files are dropped where they can only be dropped, each on its own place', async () => {
  const { result, shown } = await pages.fill(
    `<form>${zone('resume', 'Drag and drop your resume here')}${zone('letter', 'Drop your cover letter here')}${zone('portrait', 'Drop a picture file here').replace('Resume', 'Portrait').replace(' *', '')}<button>Submit application</button></form>`,
  );

  expect(await shown(NAMES)).toBe('["resume resume.pdf","letter Cover letter.pdf"]');
  expect(result).toMatchObject({
    kind: 'filled',
    fields: [{ meaning: 'resume_file' }, { meaning: 'cover_letter_file' }],
  });
});

const slot = (label: string, accept: string) =>
  `<label>${label} <input type="file" id="${label.split(' ')[0]}" accept="${accept}" onchange="this.dataset.file = this.files[0].name"></label>`;

test('each slot gets its own kind of file, of a type that it takes', async () => {
  const { shown } = await pages.fill(
    `<form>${slot('Resume', '.pdf,.docx')}${slot('Cover letter', 'text/*')}${slot('CV as a document', '.docx')}${slot('Portfolio', '')}<button>Submit application</button></form>`,
  );

  expect(await shown(NAMES)).toBe('["Resume resume.pdf","Cover Cover letter.txt"]');
});

test('a demanded file of a type that there is not is asked for', async () => {
  const { result } = await pages.fill(
    `<form>${slot('Resume', '.docx').replace('<input', '<input required')}<button>Submit application</button></form>`,
  );

  expect(result).toMatchObject({
    kind: 'questions',
    questions: [{ text: 'Resume', kind: 'file', note: expect.stringContaining('.docx') }],
  });
});

test('a file that is taken out of its box, and shown a moment later, is given once', async () => {
  const { result, shown } = await pages.fill(
    `<form><div><label>Resume * <input type="file" id="f" required></label><p id="names"></p></div><button>Submit application</button></form><script>
      window.given = 0;
      f.onchange = () => { const { name } = f.files[0]; given += 1; f.value = ''; f.required = false; setTimeout(() => (names.textContent = name), 700); };
    </script>`,
  );

  expect(await shown('given')).toBe(1);
  expect(result).toMatchObject({ kind: 'filled', fields: [{ meaning: 'resume_file' }] });
});

/** Keeps the file to itself, empties its box, and shows the name beside the button. */
const keeper = (beside: string) =>
  `<form><div><label for="cv">Resume *</label><div><span><div><span><input type="file" id="cv" required style="display:none"><button type="button" onclick="cv.click()">Click to Upload</button></span></div><div id="list">${beside}</div></span></div></div>
   <button>Submit application</button></form><script>let taken = 0; cv.onchange = () => { if (!cv.files.length) return; taken += 1; document.body.dataset.taken = taken; list.innerHTML = '<div><span>' + cv.files[0].name + '</span><button type="button" title="Remove file"></button></div>'; cv.required = false; cv.value = ''; };</script>`;

test.each([
  ['at some distance', ''],
  ['in the place of what told how to name it', '<p>Please name it firstname_lastname.pdf</p>'],
])('a file whose name is shown %s is taken, and given once', async (_what, beside) => {
  const { result, shown } = await pages.fill(keeper(beside));

  expect(result).toMatchObject({ kind: 'filled', fields: [{ meaning: 'resume_file' }] });
  expect(await shown('document.body.dataset.taken')).toBe('1');
});

test('the resume is attached before all else, and the letter after all else', async () => {
  const { shown } = await pages.fill(
    `<form><label>Cover letter * <input type="file" id="letter" required></label><label>Email * <input id="email" type="email" required></label>
     <label>Resume * <input type="file" id="resume" required></label>
     <label>Phone type * <select id="type" required><option value="">Select</option><option>Mobile</option><option>Landline</option></select></label>
     <button>Submit application</button></form>
     <script>addEventListener('change', ({ target }) => (document.title += ' ' + target.id));</script>`,
    { given: { 'Phone type': 'Mobile' } },
  );

  expect(await shown('document.title')).toBe('resume email type letter');
});
