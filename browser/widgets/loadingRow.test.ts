import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/** Suggestions that come long after the last key; a box that is left without one is emptied. */
const suggesting = (cities: string[], ms: number) =>
  `<form><label for="c">Current location *</label><div><input id="c" required autocomplete="off"><input type="hidden" id="kept">
    <div class="dropdown-container" style="display:none"><div id="found"></div><div id="none" style="display:none">No location found</div><div id="load">Loading</div></div></div>
  <button>Submit application</button></form><script>
    const box = document.querySelector('.dropdown-container');
    let timer;
    c.onkeydown = () => {
      kept.value = '';
      box.style.display = load.style.display = '';
      none.style.display = 'none';
      found.replaceChildren();
      clearTimeout(timer);
      timer = setTimeout(() => {
        load.style.display = 'none';
        for (const city of ${JSON.stringify(cities)}.filter((one) => one.toLowerCase().startsWith(c.value.toLowerCase().split(',')[0]))) {
          const row = Object.assign(document.createElement('div'), { textContent: city, className: 'dropdown-location' });
          row.onmousedown = () => { c.value = kept.value = city; box.style.display = 'none'; };
          found.append(row);
        }
        if (found.childElementCount === 0) none.style.display = '';
      }, ${ms});
    };
    c.onblur = () => { box.style.display = 'none'; if (kept.value === '') c.value = ''; };
  </script>`;

test.each([
  ['is waited for', ['New York, New York, United States', 'New York Mills, Minnesota, United States'], 2200],
  ['is an option where there are others', ['New York, New York, United States', 'Loading Bay, Alaska'], 100],
])('a row that says it is loading %s', async (_what, cities, ms) => {
  const filled = await forms.fill(suggesting(cities, ms));

  expect(await filled.shown('kept.value')).toBe('New York, New York, United States');
});
