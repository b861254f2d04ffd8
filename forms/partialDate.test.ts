import { expect, test } from '@jest/globals';
import { isoDate, partialDate } from './partialDate.ts';

test.each([
  ['2020', '2020'],
  ['2020-01', '2020-01'],
  ['2020/1/5', '2020-01-05'],
  ['2020-01-15T00:00:00Z', '2020-01-15'],
  ['01/2020', '2020-01'],
  ['Jan 2020', '2020-01'],
  ['15 January 2020', '2020-01-15'],
  ['März 2019', '2019-03'],
])('%s is %s', (text, iso) => {
  const date = partialDate(text);

  expect(date && isoDate(date)).toBe(iso);
});

test.each(['', 'Present', 'next spring', '01/02/2020', '2020-13', 'January', 'June 2019 to May 2020'])(
  '%j is no date, or not just one',
  (text) => {
    expect(partialDate(text)).toBeNull();
  },
);
