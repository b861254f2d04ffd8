import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/** A component that says what it is, with a box in its shadow, or in that of a component within, which says so again. */
const component = (before: string, host: string, isDeep = false) =>
  `<form>${before}<x-list id="s" ${host}></x-list><button>Submit application</button></form><script>
  customElements.define('x-list', class extends HTMLElement {
    connectedCallback() {
      let root = this.attachShadow({ mode: 'open' });
      if (${isDeep}) { root.innerHTML = '<x-box></x-box>'; root = root.firstChild.attachShadow({ mode: 'open' }); }
      root.innerHTML = '<div style="border:1px solid;width:200px"><input role="combobox" aria-haspopup="listbox" aria-autocomplete="both" aria-expanded="false"></div><div class="pop" style="display:none;position:absolute;background:#fff"><div role="listbox"></div></div>';
      const [box, pop, list] = ['input', '.pop', '[role=listbox]'].map((name) => root.querySelector(name));
      const close = () => { pop.style.display = 'none'; box.setAttribute('aria-expanded', 'false'); };
      box.onclick = box.oninput = () => {
        list.innerHTML = ''; pop.style.display = 'block'; box.setAttribute('aria-expanded', 'true');
        for (const text of ['Red', 'Green'].filter((one) => one.toLowerCase().startsWith(box.value.toLowerCase()))) {
          const option = Object.assign(document.createElement('div'), { role: 'option', textContent: text });
          option.onclick = () => { box.value = this.dataset.chosen = text; close(); };
          list.append(option);
        }
      };
      box.onkeydown = ({ key }) => { if (key === 'Escape') close(); };
    }
  });</script>`;

const LABEL = '<label for="s">Favourite colour *</label>';

describe('a list that its component and its box both speak of', () => {
  test.each([
    [
      'by a name of the host',
      component('', 'role="combobox" aria-label="Favourite colour" tabindex="0" required'),
    ],
    ['by a label for the host', component(LABEL, 'role="combobox"')],
    ['two shadows deep', component(LABEL, 'role="combobox"', true)],
    [
      'by what the host opens',
      component('<p id="q">Favourite colour *</p>', 'aria-haspopup="listbox" aria-labelledby="q"'),
    ],
  ])('%s, is one question', async (_what, html) => {
    const asked = await forms.fill(html);
    const filled = await forms.fill(html, { given: { 'Favourite colour': 'Green' } });

    const options = ['Red', 'Green'];
    expect(asked.result).toMatchObject({
      kind: 'questions',
      questions: [{ text: 'Favourite colour', options }],
    });
    expect(asked.result.kind === 'questions' && asked.result.questions.length).toBe(1);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Favourite colour' }] });
    expect(await filled.shown(`document.querySelector('#s').dataset.chosen`)).toBe('Green');
  });
});
