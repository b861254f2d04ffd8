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

/** Each option draws itself in a shadow of its own, and is put into a list that the component draws. */
const SLOTTED_LIST = `<x-list></x-list><script>
  class Choice extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div role="option"><slot></slot></div>'; } }
  class List extends HTMLElement { connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<div role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="How did you hear about us?" tabindex="0">Select</div><div role="listbox" hidden><slot></slot></div>';
    this.innerHTML = ['Indeed', 'LinkedIn', 'Other'].map((text) => '<x-choice>' + text + '</x-choice>').join('');
    const [head, list] = root.children;
    const show = (isOpen) => { list.hidden = !isOpen; head.setAttribute('aria-expanded', isOpen); };
    head.onclick = () => show(list.hidden);
    this.onkeydown = ({ key }) => { if (key === 'Escape') show(false); };
    for (const choice of this.children) choice.onclick = () => { head.textContent = choice.textContent; show(false); };
  } }
  customElements.define('x-choice', Choice); customElements.define('x-list', List);</script>`;

test('options of their own, put into the list of a component, are one list', async () => {
  const { shown } = await pages.fill(form(SLOTTED_LIST), {
    given: { 'How did you hear about us?': 'LinkedIn' },
  });

  expect(
    await shown(
      `[...document.querySelector('x-list').shadowRoot.children].map((one) => one.hidden + one.textContent).join('|')`,
    ),
  ).toBe('falseLinkedIn|true');
});

/** Opens with the first key, is left for the calendar by Tab, takes a date by Enter; knows one way to write it. */
const OPENING_DATE = `<label for="d">Earliest start date</label><input id="d" role="combobox" aria-haspopup="dialog" aria-expanded="false"><button type="button" id="today" hidden>Today</button>
  <script>
    d.oninput = () => { d.setAttribute('aria-expanded', 'true'); today.hidden = false; };
    d.onkeydown = (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      d.setAttribute('aria-expanded', 'false');
      today.hidden = true;
      const isDate = /^\\d\\d?\\/\\d\\d?\\/\\d{4}$/.test(d.value);
      d.setAttribute('aria-invalid', !isDate);
      d.dataset.taken = isDate ? d.value : '';
    };
    document.forms[0].onsubmit = (event) => { event.preventDefault(); d.dataset.sent = 'too early'; };
  </script>`;

test('a date is taken by the calendar that its typing opened, written in the way that this takes', async () => {
  const { shown } = await pages.fill(form(OPENING_DATE), { given: { 'Earliest start date': '2027-02-15' } });

  expect(await shown(`[d.dataset.taken, d.dataset.sent ?? '', d.ariaExpanded].join('|')`)).toBe(
    '02/15/2027||false',
  );
});
