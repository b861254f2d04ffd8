import { expect, test } from '@jest/globals';
import { saysAnother } from './saysAnother.ts';

test.each([
  ['10:30', '22:30'],
  ['10:30', '10:00 PM'],
  ['2026-12-15', '2001-01-01'],
  ['2026-12-15', '01/01/2001'],
  ['2026-12-15', '02/03/2026'],
  ['12/15/2026', '15 January 2026'],
])('for %s the page shows another: %s', (wanted, shown) => {
  expect(saysAnother(wanted, shown)).toBe(true);
});

test.each([
  ['10:30', '10:30 AM'],
  ['10:30', ''],
  ['10:30', 'Morning'],
  ['2026-12-15', '15.12.2026'],
  ['2026-12-15', '12/15/26'],
  ['2026-02-01', '01/02/2026'],
  ['2026-12-15', 'December 2026'],
  ['2026-12-15', 'as soon as possible'],
  ['Grace', 'grace'],
  ['120000', '12/15/2026'],
])('for %s the page shows no other date or time: %s', (wanted, shown) => {
  expect(saysAnother(wanted, shown)).toBe(false);
});
