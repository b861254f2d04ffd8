import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const SUBMIT = '<button>Submit application</button>';

/** A page keeps its closed root to itself, and shows in a line what it holds. */
const CLOSED = (inside: string) => `<form><div id="host"></div><p id="told"></p>${SUBMIT}</form><script>
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = ${JSON.stringify(inside)};
  for (const type of ['input', 'change', 'click']) root.addEventListener(type, () => {
    told.textContent = [...root.querySelectorAll('input, select, textarea')].map((box) => box.type === 'radio' || box.type === 'checkbox' ? box.checked : box.value).join('|');
  });</script>`;

describe('a closed shadow root', () => {
  test.each([
    [
      'of boxes, a list and a choice',
      CLOSED(`<label>First name <input></label><label>Last name <input></label>
        <label>Country <select><option value="">Select</option><option>Canada</option><option>United States</option></select></label>
        <fieldset><legend>Can you travel?</legend><label><input type="radio" name="w">Yes</label><label><input type="radio" name="w">No</label></fieldset>`),
      'told.textContent',
      'Grace|Hopper|United States|true|false',
    ],
    [
      'of a list that is opened by a button',
      CLOSED(`<p id="q">Colour</p><button type="button" id="b" aria-haspopup="listbox" aria-labelledby="q b" onclick="this.nextElementSibling.hidden = false">Select</button>
        <ul role="listbox" hidden onclick="this.hidden = true; this.previousElementSibling.textContent = event.target.textContent; this.nextElementSibling.value = event.target.textContent"><li role="option">Red</li><li role="option">Green</li></ul><input type="hidden">`),
      'told.textContent',
      'Green',
    ],
    [
      'that the page was written with, in another',
      `<form><x-field><template shadowrootmode="closed"><div><template shadowrootmode="closed"><label>First name <input oninput="told.textContent = this.value"></label></template></div></template></x-field><p id="told"></p>${SUBMIT}</form>`,
      'told.textContent',
      'Grace',
    ],
    [
      'of an element of its own, with its label in a slot',
      `<form><x-field><span slot="label">First name</span></x-field><p id="told"></p>${SUBMIT}</form><script>
        customElements.define('x-field', class extends HTMLElement {
          #root = this.attachShadow({ mode: 'closed' });
          connectedCallback() {
            this.#root.innerHTML = '<label><slot name="label"></slot><input></label>';
            this.#root.querySelector('input').onchange = (e) => { told.textContent = e.target.value; };
          }
        });</script>`,
      'told.textContent',
      'Grace',
    ],
  ])('%s is filled in', async (_what, html, expression, expected) => {
    const { result, shown } = await forms.fill(html, {
      given: { 'Can you travel?': 'Yes', Colour: 'Green' },
    });

    expect(result.kind).toBe('filled');
    expect(await shown(expression)).toBe(expected);
  });

  test('stays closed to the page', async () => {
    const { shown } = await forms.fill(CLOSED('<label>First name <input></label>'));

    expect(await shown('told.textContent')).toBe('Grace');
    expect(await shown('[host.shadowRoot, root.mode, Object.getOwnPropertyNames(host).length]')).toEqual([
      null,
      'closed',
      0,
    ]);
  });
});
