import { expect, test } from '@jest/globals';
import { namedMissing } from './namedMissing.ts';

test.each([
  ['Missing entry for required field: Languages', 'Languages'],
  ['The field From is required and must have a value.', 'From'],
  ['Error - The field From is required and must have a value.', 'From'],
  ['Errors Found Error - The field From is required and must have a value.', 'From'],
  ['“Start date” is missing', 'Start date'],
  ['This field is required.', null],
  ['Some required fields are missing', null],
  ['Please fill in all required fields', null],
  ['Required fields are marked: *', null],
  ['The following questions are required:', null],
  ['Fields marked with * are mandatory', null],
])('%s', (complaint, name) => {
  expect(namedMissing(complaint)).toBe(name);
});
