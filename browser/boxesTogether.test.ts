import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const boxes = (...labels: string[]) =>
  labels.map((label) => `<label><input type="checkbox" data-c="${label}">${label}</label>`).join('');
const form = (inside: string) => `<form>${inside}<button>Submit application</button></form>`;
const TICKED = "[...document.querySelectorAll(':checked')].map((box) => box.dataset.c).join()";
const ROWS = ['Remote', 'Hybrid', 'On site'].map((label) => `<div>${boxes(label)}</div>`).join('');
const BARE = ['Remote', 'Hybrid', 'On site']
  .map((label) => `<input type="checkbox" data-c="${label}"> ${label} `)
  .join('');
const CELLS = ['Remote', 'Hybrid', 'On site'].map((label) => `<td>${boxes(label)}</td>`).join('');
const MODES = boxes('Remote', 'Hybrid', 'On site');

describe('boxes to tick without a name', () => {
  test.each([
    ['a label for their place', `<label for="a">Work mode</label><div id="a">${MODES}</div>`],
    ['a heading before their group', `<div><h4>Work mode</h4><div role="group">${MODES}</div></div>`],
    ['a label of nothing before them', `<div><label>Work mode</label>${ROWS}</div>`],
    ['a label of nothing before their place', `<div><label>Work mode</label><div>${ROWS}</div></div>`],
    ['plain words alone with them', `<div><div>Work mode</div><div>${MODES}</div></div>`],
    ['the cell before theirs', `<table><tr><td>Work mode:</td><td>${MODES}</td></tr></table>`],
    [
      'the cell before theirs, by words beside them',
      `<table><tr><td>Work mode</td><td>${BARE}</td></tr></table>`,
    ],
    ['the cell before those of each', `<table><tr><td>Work mode</td>${CELLS}</tr></table>`],
    [
      'the cell above them, in a row of such',
      `<table><tr><td>Pets</td><td>Work mode</td></tr><tr><td><input></td><td>${ROWS}</td></tr></table>`,
    ],
    ['a line above them', `<p>Start<br><input><br><br>Work mode<br>${BARE}<br><br>End<br><input></p>`],
    ['words before their place', `<div><span>Work mode</span><div>${ROWS}</div><div></div></div>`],
    ['a term that they define', `<dl><dt>Work mode</dt><dd>${MODES}</dd></dl>`],
    ['bold words in their line', `<p>Nickname of the dog <input></p><p><b>Work mode</b><br>${MODES}</p>`],
    [
      'bold words among those of others',
      `<b>Nickname of the dog</b><br><input><br><b>Work mode</b><br>${MODES}<br><b>Shift</b><br>${boxes('Day', 'Night')}`,
    ],
    ['a label for nothing that there is', `<div><label for="gone">Work mode</label> ${MODES}</div>`],
    ['words with a colon in their line', `<p>Work mode: ${MODES}</p>`],
    ['plain words before their group', `<div><div>Work mode</div><div role="group">${MODES}</div></div>`],
  ])('are one question by %s', async (_what, html) => {
    const filled = await forms.fill(form(html), { given: { 'Work mode': 'Remote, On site' } });

    expect(await filled.shown(TICKED)).toBe('Remote,On site');
    expect(filled.result).toMatchObject({ fields: [{ label: 'Work mode' }] });
  });

  test.each([
    [
      'each is a statement',
      `<div><div>Work mode</div><div role="group">${boxes('Remote', 'I am open to working on site')}</div></div>`,
    ],
    [
      'each is a statement below a label',
      `<div><label>Work mode</label><div>${boxes('Remote')}</div><div>${boxes('I am open to working on site')}</div></div>`,
    ],
    [
      'one says what is so, below plain words',
      `<div><div>Work mode</div><div>${boxes('Remote', 'On site', 'Willing to travel')}</div></div>`,
    ],
    [
      'the label before them is that of another box',
      `<div><input id="b"><label for="b">Work mode</label>${ROWS}</div>`,
    ],
    ['the line above them is a sentence', `<p>Start<br><input><br><br>This is our work mode.<br>${BARE}</p>`],
    [
      'one says what is so, in a cell',
      `<table><tr><td>Work mode</td><td>${boxes('Remote', 'On site', 'Willing to travel')}</td></tr></table>`,
    ],
    [
      'each is a row of its own',
      `<table><tr><td>Work mode</td><td>${boxes('Remote')}</td></tr><tr><td>Place</td><td>${boxes('On site')}</td></tr></table>`,
    ],
    [
      'something else is asked for in their cell',
      `<table><tr><td>Work mode</td><td>${MODES}<input></td></tr></table>`,
    ],
    [
      'one is demanded',
      `<div><div>Work mode</div><div role="group">${MODES.replace('<input', '<input required')}</div></div>`,
    ],
    [
      'what they are about is agreed to',
      `<div><div>Privacy terms and work mode</div><div role="group">${MODES}</div></div>`,
    ],
    [
      'another box stands with them',
      `<div><div>Work mode</div><div role="group">${MODES}<label>Other<input></label></div></div>`,
    ],
    [
      'the words before them are those of another box',
      `<div><div>Work mode <input></div><div role="group">${MODES}</div></div>`,
    ],
    [
      'their place with a label holds another box',
      `<label for="a">Work mode</label><div id="a">${MODES}<input></div>`,
    ],
  ])('are not where %s', async (_where, html) => {
    const filled = await forms.fill(form(html), { given: { 'Work mode': 'Remote, On site' } });

    expect(await filled.shown(TICKED)).toBe('');
  });
});

test('drawn boxes that keep native ones out of sight are one question, too', async () => {
  const drawn = ['Remote', 'Hybrid', 'On site'].map(
    (label) =>
      `<div><button type="button" role="checkbox" aria-checked="false" id="${label}" onclick="this.ariaChecked = String(this.ariaChecked !== 'true')" style="width:16px;height:16px"></button><input type="checkbox" aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0;pointer-events:none"><label for="${label}">${label}</label></div>`,
  );
  const filled = await forms.fill(
    form(`<div><label>Work mode</label><p>Select all that apply.</p>${drawn.join('')}</div>`),
    { given: { 'Work mode': 'Remote, On site' } },
  );

  expect(
    await filled.shown(`[...document.querySelectorAll('[aria-checked="true"]')].map((box) => box.id).join()`),
  ).toBe('Remote,On site');
});

test('each is ticked by itself, for a page that adds it to what it has drawn last', async () => {
  const filled = await forms.fill(
    `${form(`<label for="a">Work mode</label><div id="a">${MODES}</div>`)}<script>
       let kept = []; let drawn = [];
       document.addEventListener('change', ({ target }) => {
         kept = target.checked ? [...drawn, target.dataset.c] : drawn.filter((one) => one !== target.dataset.c);
         Promise.resolve().then(() => { drawn = kept; });
       });
     </script>`,
    { given: { 'Work mode': 'Remote, On site' } },
  );

  expect(await filled.shown('kept')).toEqual(['Remote', 'On site']);
});
