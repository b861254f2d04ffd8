import { expect, test } from '@jest/globals';
import { amountIn } from './amountIn.ts';

test.each([
  ['120000 USD', 120_000],
  ['$120,000 a year', 120_000],
  ['3.000,00 EUR', 3000],
  ['3000,00', 3000],
  ['90.000', 90_000],
  ['CHF 95’000.–', 95_000],
  ['35.50 an hour', 35.5],
  ['90k', 90_000],
  ['120 000 zł', 120_000],
  ['as agreed', null],
])('%s is %s', (text, amount) => {
  expect(amountIn(text)).toBe(amount);
});
