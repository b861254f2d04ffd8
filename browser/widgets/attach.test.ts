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

test('a demanded file that no press of its button takes is reported', async () => {
  const { result } = await pages.fill(
    `<form>${group('Resume', 'Upload file').replaceAll('makes', 'dead')}<button>Submit application</button></form>`,
  );

  expect(result).toMatchObject({ kind: 'failed', code: 'field_not_filled', detail: 'Resume' });
});
