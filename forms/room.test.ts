import { expect, test } from '@jest/globals';
import { aControl } from '../testing/pageLooks.ts';
import { typedTexts } from './formats/typedTexts.ts';

const asked = { meaning: 'state', codeBeside: false } as const;
const drawn = (size: string) => aControl({ label: 'State' }, { demands: { size } });

test('a box that is drawn for two letters takes the code', () => {
  expect(typedTexts(drawn('2'), 'New York', asked)?.texts).toEqual(['NY']);
});

test.each(['', '20', '0'])('one of the size "%s" takes the name', (size) => {
  expect(typedTexts(drawn(size), 'New York', asked)?.texts[0]).toBe('New York');
});

test('nothing is typed where there is no room for it', () => {
  expect(typedTexts(drawn('2'), '2027-01-31', { meaning: 'start_date', codeBeside: false })).toBeNull();
  expect(typedTexts(drawn('4'), '2027', { meaning: 'unknown', codeBeside: false })?.texts).toEqual(['2027']);
});

test.each([
  ['Sponsorship (Y/N)', 'Yes', 'Y'],
  ['Sponsorship (Y/N)', 'No', 'N'],
  ['Arbeitserlaubnis (J / N)', 'Ja', 'J'],
])('%s has room for the letter of %s', (label, value, letter) => {
  const box = aControl({ label }, { maxLength: 1 });
  expect(typedTexts(box, value, { meaning: 'question', codeBeside: false })?.texts).toEqual([letter]);
});
