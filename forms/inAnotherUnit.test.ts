import { expect, test } from '@jest/globals';
import { inThousands, isInAnotherUnit } from './inAnotherUnit.ts';

test.each([
  ['Desired hourly pay', '150000', true],
  ['Desired hourly pay', '45', false],
  ['Desired salary (annual)', '150000', false],
  ['Salary expectation, in thousands of US dollars', '150,000', true],
  ['Salary expectation, in thousands of US dollars', '150', false],
  ['希望年収（万円）', '150000', true],
  ['Gehalt pro Monat', '90.000 €', true],
  ['Gehalt pro Monat', '5.000 €', false],
  ['Prétentions salariales (K€ brut annuel)', '55000 EUR', true],
  ['Gehaltswunsch (€/Monat)', '90000', true],
  ['Gehaltswunsch (brutto/Monat)', '5200', false],
  ['Gehaltswunsch (brutto/Jahr, in 12 Monatsgehältern)', '90000', false],
  ['Salario bruto anual (en 14 mensualidades)', '60000', false],
  ['Pretensão salarial (R$ mensal)', '150000', true],
  ['Retribuzione mensile desiderata', '90000', true],
  ['Prétentions en € bruts/mois', '45000', true],
  ['Salary (monthly, in SEK)', '55000 SEK per month', false],
  ['Salary (k)', '120000 USD', true],
  ['Salary expectation $ k', '120000 USD', true],
  ['Salary expectation $ k', '120', false],
  ['Salary, beside what your K-1 and 401(k) say', '120000 USD', false],
  ['Salary expectation, beside a 401 k', '120000 USD', false],
  ['Desired pay per hour or day', 'negotiable', false],
  ['Salary expectation $ ,000', '120000 USD', true],
  ['Salary expectation, e.g. 120,000', '120000 USD', false],
])('%j with %s: %s', (asked, amount, expected) => {
  expect(isInAnotherUnit(asked, amount)).toBe(expected);
});

test.each([
  ['Salary expectation $ k', '120000 USD', '120'],
  ['Salary expectation $ ,000', '120k', '120'],
  ['Salary expectation (in thousands)', '120,000', '120'],
  ['Gehaltswunsch in TEUR', '72000 EUR', '72'],
  ['Salary expectation $ k', '87500 USD', null],
  ['Monthly salary expectation $ k', '120000 USD', null],
  ['Salary expectation', '120000 USD', null],
  ['Salary expectation (LPA)', '1200000 INR', null],
  ['Salary expectation (for example 60 K EUR)', '120000', null],
  ['Salary expectation 60 k€', '120000', null],
])('%j of %s in thousands: %s', (asked, amount, expected) => {
  expect(inThousands(asked, amount)).toBe(expected);
});
