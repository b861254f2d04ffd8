import { expect, test } from '@jest/globals';
import { invitesOnly, isPlaceholderText } from './placeholders.ts';

test.each([
  'Select…',
  'Please choose',
  '— Make a Selection —',
  '--',
  'None selected',
  'Bitte auswählen',
  '--None--',
  '— Country —',
])('%s is no answer', (text) => {
  expect(isPlaceholderText(text)).toBe(true);
});

test.each([
  'Not applicable',
  'None',
  'None - not needed -',
  '- Yes',
  '18-24',
  'Other',
  'Select Medical Corporation of Ohio',
])('%s is one', (text) => {
  expect(isPlaceholderText(text)).toBe(false);
});

test.each([
  ['Type your answer here…', true],
  ['Enter your response', true],
  ['Passport number', false],
])('%s only invites: %s', (text, only) => {
  expect(invitesOnly(text)).toBe(only);
});
