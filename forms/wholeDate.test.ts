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
