import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const QUESTION = 'Preferred interview time';

const list = (id: string, first: string, all: string[], more = 'required') =>
  `<select id="${id}" ${more}><option value="">${first}</option>${all.map((one) => `<option>${one}</option>`).join('')}</select>`;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
const HALF_DAY = Array.from({ length: 12 }, (_, hour) => String(hour + 1));
const QUARTERS = ['00', '15', '30', '45'];

const page = (html: string) => `<form>${html}<button>Submit application</button></form>`;
const LISTS = page(
  `<fieldset><legend>${QUESTION} *</legend>${list('h', 'HH', HOURS)} : ${list('m', 'MM', QUARTERS)}</fieldset>`,
);
const BOXES = page(
  `<div><label>${QUESTION} *</label><div><input id="h" placeholder="HH" maxlength="2" required> : <input id="m" placeholder="MM" maxlength="2" required></div></div>`,
);
const HALVED = page(
  `<div><label>${QUESTION} *</label><div>${list('h', 'Hour', HALF_DAY, 'required aria-label="Hour"')}${list('m', 'Minute', QUARTERS, 'required aria-label="Minute"')}<select id="half" aria-label="AM/PM"><option>AM</option><option>PM</option></select></div></div>`,
);
const FREE = LISTS.replaceAll('required', '').replace(' *', '');

const SHOWN = `[h.value, m.value, document.querySelector('#half')?.value ?? ''].join()`;

describe('a time in parts', () => {
  test.each([
    ['lists', LISTS, '14:30', '14,30,'],
    ['boxes', BOXES, '2:05 pm', '14,05,'],
    ['lists of half a day', HALVED, '14:30', '2,30,PM'],
    ['lists of half a day, at midnight', HALVED, '00:15', '12,15,AM'],
  ])('is entered from one answer: %s', async (_what, html, answer, shown) => {
    const filled = await forms.fill(html, { given: { [QUESTION]: answer } });

    expect(await filled.shown(SHOWN)).toBe(shown);
    const labels = filled.result.kind === 'filled' && filled.result.fields.map(({ label }) => label);
    expect(new Set(labels || [])).toEqual(new Set([QUESTION]));
  });

  test.each([
    ['lists', LISTS, {}],
    ['boxes', BOXES, {}],
    ['lists of half a day', HALVED, {}],
    ['an answer that its lists lack', LISTS, { [QUESTION]: '14:20' }],
    ['an answer that is none', BOXES, { [QUESTION]: 'in the afternoon' }],
  ])('is asked once, as a whole: %s', async (_what, html, given) => {
    const { result, shown } = await forms.fill(html, { given });

    expect(result).toMatchObject({ kind: 'questions', questions: [{ text: QUESTION, kind: 'text' }] });
    expect(result.kind === 'questions' && result.questions.length).toBe(1);
    expect(await shown('h.value + m.value')).toBe('');
  });

  test('is not entered by half where nobody must answer', async () => {
    const filled = await forms.fill(FREE, { given: { [QUESTION]: '14:20' } });

    expect(await filled.shown('h.value + m.value')).toBe('');
  });
});
