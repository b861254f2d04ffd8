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
const MODES = boxes('Remote', 'Hybrid', 'On site');

describe('boxes to tick without a name', () => {
  test.each([
    ['a label for their place', `<label for="a">Work mode</label><div id="a">${MODES}</div>`],
    ['a heading before their group', `<div><h4>Work mode</h4><div role="group">${MODES}</div></div>`],
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
