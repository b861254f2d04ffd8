import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/** A list that slides in, is emptied on its way, and drawn anew with what `later` says. */
const redrawn = (later: string[]) =>
  `<style>@keyframes slide { from { transform: translateX(300px) } } .sliding { animation: slide 600ms linear }</style>
  <form><span id="l">Country *</span>
    <div id="c" role="combobox" tabindex="0" aria-required="true" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false" style="width:200px;height:30px"></div>
    <div id="o" role="listbox" hidden></div>
  <button>Submit application</button></form><script>
    const shut = (to) => { o.hidden = to; c.setAttribute('aria-expanded', String(!to)); };
    const draw = (labels, className) => o.replaceChildren(...labels.map((label) => {
      const row = Object.assign(document.createElement('div'), { textContent: label, role: 'option', className });
      if (label !== '') row.onmousedown = (event) => { event.preventDefault(); c.textContent = label; shut(true); };
      return row;
    }));
    c.onclick = () => {
      shut(!o.hidden);
      draw(['Canada', 'Germany', 'United States'], 'sliding');
      setTimeout(() => draw(['']), 300);
      setTimeout(() => draw(${JSON.stringify(later)}), 500);
    };
    c.onkeydown = ({ key }) => { if (key === 'Escape') shut(true); };
  </script>`;

test.each([
  ['is chosen from once it is there again', ['Canada', 'Germany', 'United States'], 'United States'],
  ['is left alone where it has another choice then', ['Canada', 'Germany'], ''],
])('a list that is drawn anew as it opens %s', async (_what, later, chosen) => {
  const filled = await forms.fill(redrawn(later));

  expect(await filled.shown('c.textContent')).toBe(chosen);
  expect(await filled.shown('c.getAttribute("aria-expanded")')).toBe('false');
});
