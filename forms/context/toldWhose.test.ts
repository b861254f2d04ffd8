import { describe, expect, test } from '@jest/globals';
import { aControl, aLook } from '../../testing/pageLooks.ts';
import { recogniseControls } from '../recognise.ts';

const meaningOf = (evidence: Parameters<typeof aControl>[0]) =>
  recogniseControls(aLook({ controls: [aControl(evidence)] }))[0]?.meaning;

describe('a box is somebody else’s where its explanation says so', () => {
  test.each([
    'We write to your referee here.',
    'Your referee’s address.',
    'Of the person to call in an emergency.',
    'Where your manager can be reached.',
    'of your parent or guardian',
    'Please enter the e-mail of your supervisor.',
    'This is not you: the colleague who recommended you',
    'Who referred you?',
    'Des Notfallkontakts',
    'E-mail de votre référent',
  ])('%s', (hint) => {
    expect(meaningOf({ label: 'Email', hint })).toBe('unknown');
    expect(meaningOf({ label: 'Email', nearby: `Email\n${hint}` })).toBe('unknown');
  });

  test('or where its label goes on to say so', () => {
    expect(meaningOf({ label: 'Phone We will call your reference on this number.' })).toBe('unknown');
  });

  test('and so is a company that comes before the present one', () => {
    expect(meaningOf({ label: 'Company', hint: 'The one before your current.' })).toBe('unknown');
  });
});

test.each([
  'We will send a confirmation to this address.',
  'Do not use the address of your employer.',
  'Your manager will not be contacted.',
  'We contact your references only after the interview.',
  'Please use your personal e-mail, not that of your supervisor.',
  'Our recruiter will call you on this number.',
  'Your recruiter writes to you here.',
  'Parents and guardians may not apply for others.',
  'The one you read most often',
  'Who referred you is asked below.',
])('but not where it only speaks of others: %s', (hint) => {
  expect(meaningOf({ label: 'Email', hint })).toBe('email');
  expect(meaningOf({ label: 'Email', nearby: `Email\n${hint}` })).toBe('email');
});
