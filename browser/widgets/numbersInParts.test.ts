import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});
afterEach(() => forms.clear());
afterAll(() => forms.close());

const QUESTION = 'Social Security Number';
const BOXES = `<form><div><label for="a">${QUESTION}</label> <input id="a" maxlength="3" required> - <input id="b" maxlength="2" required> -
  <input id="c" maxlength="4" required></div><button>Apply</button></form>`;
const SHOWN = '[a.value, b.value, c.value].join("|")';

test('a number is entered in parts from one answer', async () => {
  const filled = await forms.fill(BOXES, { given: { SSN: '123-45-6789' } });

  expect(await filled.shown(SHOWN)).toBe('123|45|6789');
});

test.each([{}, { SSN: '123-456-789' }])('it is asked once, as a whole: %j', async (given) => {
  const { result, shown } = await forms.fill(BOXES, { given });

  expect(result).toMatchObject({ kind: 'questions', questions: [{ text: QUESTION, kind: 'text' }] });
  expect(result.kind === 'questions' && result.questions.length).toBe(1);
  expect(await shown(SHOWN)).toBe('||');
});
