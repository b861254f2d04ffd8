import { expect, test } from '@jest/globals';
import { dateAtHome } from './dateAtHome.ts';

test.each([
  ['03/01/2027', 'United States', '2027-03-01'],
  ['3-1-2027', 'USA', '2027-03-01'],
  ['03/01/2027', 'Germany', '2027-01-03'],
  ['03/01/2027', 'United Kingdom', '2027-01-03'],
  ['03/01/2027', 'Canada', null],
  ['03/01/2027', null, null],
  ['13/01/2027', 'United States', null],
  ['30/02/2027', 'United States', null],
  ['02/03', 'United States', null],
])('%s, written by somebody of %s, is %s', (text, home, date) => {
  expect(dateAtHome(text, home)).toBe(date);
});

test('a box that wants the other order may have been answered in that', () => {
  expect(dateAtHome('03/01/2027', 'United States', 'day')).toBeNull();
  expect(dateAtHome('03/01/2027', 'United States', 'month')).toBe('2027-03-01');
});
