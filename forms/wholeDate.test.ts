import { expect, test } from '@jest/globals';
import { aControl } from '../testing/pageLooks.ts';
import { partOfDate } from './wholeDate.ts';

function yearIn(label: (year: number) => string): string | null {
  const options = [1989, 1990, 1991].map(label).map((said) => ({
    selector: said,
    value: said,
    label: said,
    chosen: false,
    attributes: {},
  }));
  return partOfDate(aControl({ label: 'Year' }, { kind: 'select', options }), '1990-03-04', { part: 'year' });
}

test('a year is chosen as a list writes it, with its era, too', () => {
  expect(yearIn(String)).toBe('1990');
  expect(yearIn((year) => `${year}年（平成${year - 1988}年）`)).toBe('1990年（平成2年）');
});

test.each([
  ['First day of your last job', '2019-03-05'],
  ['Last working day', '2019-03-05'],
  ['What day could you start?', '2019-03-05'],
  ['Letzter Tag im Betrieb', '2019-03-05'],
  ['Birth day', '05'],
  ['Day', '05'],
])('a box for `%s` takes %s', (label, taken) => {
  expect(partOfDate(aControl({ label }, { kind: 'text' }), '2019-03-05')).toBe(taken);
});

test('a box to pick a day in takes the date of that day', () => {
  const box = aControl({ label: 'Earliest start date', placeholder: 'Pick a day' }, { kind: 'text' });

  expect(partOfDate(box, '2019-03-05')).toBe('2019-03-05');
});
