import { expect, test } from '@jest/globals';
import { aControl } from '../testing/pageLooks.ts';
import { durationFor } from './durationFor.ts';

test.each([
  ['Notice period (in days)', '4 weeks', '28'],
  ['How many days notice must you give?', '4 weeks', '28'],
  ['Préavis (en jours)', '4 weeks', '28'],
  ['Notice period (weeks)', '4 weeks', '4'],
  ['Notice period (weeks)', '14 days', '2'],
  ['Notice period (months)', '1 year', '12'],
  // Four weeks are no month, and nobody knows whose holidays count.
  ['Notice period (months)', '4 weeks', null],
  ['Notice period (weeks)', '3 months', null],
  ['Notice period in business days', '4 weeks', null],
  // Days or weeks?
  ['Notice period', '4 weeks', null],
  ['Notice period (days or weeks)', '4 weeks', null],
  ['Notice period (days)', 'none', 'none'],
])('a number in %j for %s: %s', (label, value, counted) => {
  expect(durationFor(aControl({ label }, { kind: 'number' }), value)).toBe(counted);
});

test.each([
  ['Notice period', '4 weeks', '4 weeks'],
  ['Notice period (e.g. 2 months)', '4 weeks', '4 weeks'],
  ['Notice period in weeks', '4 weeks', '4 weeks'],
  ['Kündigungsfrist in Monaten', '4 weeks', null],
  ['Kündigungsfrist in Tagen', '4 weeks', '28'],
])('words in %j for %s: %s', (label, value, counted) => {
  expect(durationFor(aControl({ label }), value)).toBe(counted);
});

test.each([
  ['weeks', '4 weeks', '4'],
  ['days', '4 weeks', '28'],
  ['months', '4 weeks', null],
  ['Required', '4 weeks', '4 weeks'],
])('words in a box before %j for %s: %s', (hint, value, counted) => {
  expect(durationFor(aControl({ label: 'Notice period', hint }), value)).toBe(counted);
});
