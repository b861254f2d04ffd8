import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import * as dual from '../../testing/dualLists.ts';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const QUESTION = 'Which regions can you cover?';

describe('what is wanted of two lists', () => {
  test.each([
    ['native ones with buttons in words', dual.NATIVE],
    ['native ones in a group, with arrows, one of which brings all', dual.ARROWS],
    ['native ones that bring over what is marked at once, and have chosen one already', dual.AT_ONCE],
    ['drawn ones of options', dual.OPTIONS],
    ['drawn ones of check boxes, the second of which is not there while it is empty', dual.BOXES],
    ['drawn ones that are drawn anew a moment later', dual.LATE],
  ])('stands in the second, of %s', async (_what, html) => {
    const filled = await forms.fill(dual.page(html), { given: { [QUESTION]: 'North, East' } });

    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: QUESTION, source: 'given' }] });
    expect(await filled.shown('chosen()')).toBe('East,North');
  });
});

describe('a person', () => {
  test.each([
    ['native', dual.ARROWS],
    ['drawn', dual.BOXES],
  ])('is asked once, with all that can be chosen, about two %s lists', async (_what, html) => {
    const filled = await forms.fill(dual.page(html), { given: { [QUESTION]: 'North, Mars' } });

    const options = ['North', 'South', 'East'];
    expect(filled.result).toMatchObject({
      kind: 'questions',
      questions: [{ text: QUESTION, kind: 'multiselect', required: true, options }],
    });
    expect(filled.result.kind === 'questions' && filled.result.questions.length).toBe(1);
    expect(await filled.shown('chosen()')).toBe('');
  });
});

test('two lists with other buttons between them are two questions', async () => {
  const filled = await forms.fill(dual.page(dual.TWO_QUESTIONS), {
    given: { [QUESTION]: 'North', 'Which days suit you?': 'Monday' },
  });

  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: QUESTION }, { source: 'given' }] });
  expect(await filled.shown('[av.value, days.value].join()')).toBe('north,Monday');
});
