import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../testing/formPage.ts';

let pages: FormPages;

beforeAll(async () => {
  pages = await FormPages.launch();
});

afterAll(() => pages.close());

const form = (fields: string) => `<form>${fields}<button>Submit application</button></form>`;

/** A component that draws `inside` around what is put into it. */
const component = (name: string, inside: string) =>
  `<script>customElements.define('${name}', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = \`${inside}\`; }
  })</script>`;

const CHOICES = `<script>for (const radio of document.querySelectorAll('[role="radio"]'))
  radio.addEventListener('click', () => radio.parentElement.querySelectorAll('[role="radio"]').forEach((one) => one.setAttribute('aria-checked', one === radio)));</script>`;

const choices = (host: string, label: string) =>
  `<${host} label="${label}">${['Yes', 'No'].map((text) => `<span role="radio" aria-checked="false" tabindex="0" id="${host}-${text}">${text}</span>`).join('')}</${host}>`;

const CHECKED = `[...document.querySelectorAll('[aria-checked="true"]')].map((one) => one.id).join()`;

test('choices that are put into a slot are asked by the group that is drawn around the slot', async () => {
  const group = (question: string) =>
    `<fieldset role="radiogroup" aria-labelledby="l"><label id="l">${question}</label><div><slot></slot></div></fieldset>`;
  const { shown } = await pages.fill(
    form(choices('x-permit', '') + choices('x-sponsor', '')) +
      component('x-permit', group('Are you legally authorized to work in the United States?')) +
      component('x-sponsor', group('Will you require sponsorship?')) +
      CHOICES,
    {
      given: {
        'Are you legally authorized to work in the United States?': 'Yes',
        'Will you require sponsorship?': 'No',
      },
    },
  );

  expect(await shown(CHECKED)).toBe('x-permit-Yes,x-sponsor-No');
});

const FILES = `(() => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  return roots.flatMap((root) => [...root.querySelectorAll('input[type="file"]')]).map((box) => box.files[0]?.name ?? '-').join();
})()`;

test.each([
  [
    'whose button is put into a slot of its component',
    `<label>Resume</label><x-upload><button type="button" slot="add">Upload File…</button><span slot="words">Drop file here</span></x-upload>` +
      component('x-upload', '<slot name="add"></slot><slot name="words"></slot><input type="file" hidden>'),
    'resume.pdf',
  ],
  [
    'that lies unseen over what is drawn for it',
    `<label>Resume</label><div style="position: relative; width: 300px; height: 30px">Browse… <input type="file" aria-label="Resume" style="opacity: 0; position: absolute; inset: 0"></div>`,
    'resume.pdf',
  ],
  [
    'that only the button beside it names',
    `<label>First name <input></label><button type="button">Attach resume</button><input type="file" hidden><label>Last name <input></label>`,
    'resume.pdf',
  ],
  [
    'that a button beside it names for something else',
    `<label>First name <input></label><button type="button">Attach your portrait</button><input type="file" hidden><label>Last name <input></label>`,
    '-',
  ],
  [
    'that stands unseen beside a button of another thing',
    `<label>First name <input></label><button type="button">Scan documents</button><div style="display: none"><input type="file"></div><label>Last name <input></label>`,
    '-',
  ],
])('a resume and a box for a file %s', async (_, fields, expected) => {
  const { shown } = await pages.fill(form(fields));

  expect(await shown(FILES)).toBe(expected);
});
