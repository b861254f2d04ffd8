import { describe, expect, test } from '@jest/globals';
import { aControl, aLook } from '../testing/pageLooks.ts';
import { findClosing } from './closings.ts';

describe('nothing can be applied for', () => {
  test.each([
    ['Nurse\nThis job is no longer available.', 'posting_closed'],
    ['We are no longer accepting applications for this role.', 'posting_closed'],
    ['The position you are looking for has been filled.', 'posting_closed'],
    ['Diese Stelle ist nicht mehr verfügbar.', 'posting_closed'],
    ['Cette offre n’est plus disponible', 'posting_closed'],
    ['この求人の募集は終了しました', 'posting_closed'],
    ['Sorry, this job has expired.', 'posting_closed'],
    ['This vacancy closed on 3 November 2026.', 'posting_closed'],
    ['We are no longer recruiting for this role.', 'posting_closed'],
    ['Job not found', 'posting_closed'],
    ['Die Bewerbungsfrist ist abgelaufen.', 'posting_closed'],
    ['Les candidatures pour ce poste sont closes.', 'posting_closed'],
    ['You applied to this position 3 days ago.', 'already_applied'],
    ['Sie haben sich auf diese Stelle bereits beworben.', 'already_applied'],
    ['You have already applied to this job.', 'already_applied'],
    ['Sie haben sich bereits auf diese Stelle beworben.', 'already_applied'],
    ['Vous avez déjà postulé à cette offre', 'already_applied'],
  ])('%s', (text, code) => {
    expect(closing(text)).toMatchObject({ code });
  });
});

describe('something can be applied for', () => {
  test.each([
    'Nurse\nWe have an opening. Applications close on Friday.',
    'Similar jobs\nThis position is open.',
    'If you have applied before, sign in.',
    'Your browser is no longer supported.',
    'You are no longer looking for excuses.',
    'Die Stelle ist unbefristet und ab sofort zu besetzen.',
  ])('%s', (text) => {
    expect(closing(text)).toBeNull();
  });

  test('where there is a form, whatever stands beside it', () => {
    expect(
      closing('This role is no longer available in Berlin.', [aControl({ label: 'First name' })]),
    ).toBeNull();
    expect(
      closing('This role is no longer available.', [aControl({ placeholder: 'Search jobs' })]),
    ).not.toBeNull();
  });
});

function closing(text: string, controls = [] as ReturnType<typeof aControl>[]) {
  const { signals } = aLook();
  return findClosing(aLook({ controls, signals: { ...signals, text } }));
}
