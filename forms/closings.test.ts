import { describe, expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
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
    ['We are not currently accepting applications for this role.', 'posting_closed'],
    ['This job has reached its maximum number of applications.', 'posting_closed'],
    ['Nurse\nApplications closed\nSee our other openings.', 'posting_closed'],
    ['Applications for this position are currently paused.', 'posting_closed'],
    ['The page you are looking for doesn’t exist.', 'posting_closed'],
    ['Das Bewerbungsverfahren für diese Stelle ist abgeschlossen.', 'posting_closed'],
    ['El proceso de selección está cerrado.', 'posting_closed'],
    ['Inscrições encerradas', 'posting_closed'],
    ['Le candidature per questa posizione sono chiuse.', 'posting_closed'],
    ['Deze vacature is niet langer beschikbaar.', 'posting_closed'],
    ['Rekrutacja na to stanowisko została zakończona.', 'posting_closed'],
    ['応募の受付は締め切りました。', 'posting_closed'],
    ['Nurse\nApplied 2 days ago\nSee application', 'already_applied'],
    ['This job is no longer advertised.', 'posting_closed'],
    ['Vaga encerrada', 'posting_closed'],
    ['The position was open until October 31 and is now closed.', 'posting_closed'],
    ['Sorry, this job is no longer available, but why not look at these?', 'posting_closed'],
    ['You’ve applied to this job', 'already_applied'],
    ['An application with this email address already exists.', 'already_applied'],
    ['Es liegt bereits eine Bewerbung von Ihnen für diese Stelle vor.', 'already_applied'],
    ['Une candidature existe déjà pour cette adresse.', 'already_applied'],
    ['Ya estás inscrito en esta oferta.', 'already_applied'],
    ['Je hebt al op deze vacature gesolliciteerd.', 'already_applied'],
    ['You can only apply once every 90 days.', 'already_applied'],
    ['Please wait 30 days before applying again.', 'already_applied'],
    ['You applied recently. You may apply again on 3 March 2027.', 'already_applied'],
    ['You have applied for this position within the last 6 months.', 'already_applied'],
    ['You have reached the limit of applications. You can apply again in 30 days.', 'already_applied'],
    ['This job is no longer available. You can apply again next year.', 'posting_closed'],
    ['Our records show that you applied within the last 90 days.', 'already_applied'],
    ['U heeft al op deze vacature gesolliciteerd.', 'already_applied'],
    ['You cannot apply again until 03/03/2027.', 'already_applied'],
    ['Sie können sich erst ab dem 3. März erneut bewerben.', 'already_applied'],
    ['Vous pourrez postuler à nouveau le 3 mars 2027.', 'already_applied'],
    ['Podrás volver a postularte el 3 de marzo.', 'already_applied'],
    ['This job is not available in your region.', 'posting_closed'],
  ])('%s', (text, code) => {
    expect(closing(text)).toMatchObject({ code });
  });
});

describe('something can be applied for', () => {
  test.each([
    'Nurse\nWe have an opening. Applications close on Friday.',
    'Similar jobs\nThis position is open.',
    'If you have applied before, sign in.',
    'Das Bewerbungsverfahren ist in der Regel in 3 Wochen abgeschlossen.',
    'Po rozmowie rekrutacja zostanie zakończona.',
    'Your browser is no longer supported.',
    'You are no longer looking for excuses.',
    'Die Stelle ist unbefristet und ab sofort zu besetzen.',
    'If you have already applied, sign in to see how far it is.',
    'You have previously applied? Sign in.',
    'This posting will remain open until the position has been filled.',
    'Once the position is filled, applications are closed.',
    'Si vous avez déjà postulé, connectez-vous.',
    'La oferta seguirá abierta hasta que la vacante ha sido cubierta.',
    'We are not currently accepting applications by post.',
    'Nach Ablauf der Frist werden keine Bewerbungen mehr angenommen.',
    '応募受付終了日：12月31日',
    'If you applied recently, sign in.',
    'Unsuccessful candidates may reapply after six months.',
    'Your session has ended. You can apply again at any time.',
    'Read our questions and answers before applying again.',
    'Your session has ended. You can apply again from the start.',
    'Eine erneute Bewerbung ist jederzeit möglich.',
    'This benefit is not available in your region.',
    'This job is not available in the state of New York.',
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

test('what one may apply for again, and when, is the rule of the house where the page leads on', () => {
  const { signals } = aLook();
  const rule = (label: string, text = 'You can only apply once every 90 days.') =>
    findClosing(aLook({ buttons: [aButton(label, { form: null })], signals: { ...signals, text } }));

  expect(rule('Apply now')).toBeNull();
  expect(rule('Continue')).toBeNull();
  expect(rule('Apply now', 'If you are not successful, you may apply again after 6 months.')).toBeNull();
  expect(rule('All jobs')).toMatchObject({ code: 'already_applied' });
});

test('a posting that leads to its form is closed where it says so first, not where it speaks of others further down', () => {
  const { signals } = aLook();
  const posting = (text: string) =>
    findClosing(aLook({ buttons: [aButton('Apply now', { form: null })], signals: { ...signals, text } }));
  const duties = 'You look after our patients, day and night. '.repeat(20);

  expect(posting(`Nurse\nThis job is no longer available.\n${duties}`)).toMatchObject({
    code: 'posting_closed',
  });
  expect(
    posting(`${'Menu\n'.repeat(200)}Nurse\nSorry, this job is no longer available.\nSimilar jobs`),
  ).toMatchObject({
    code: 'posting_closed',
  });
  expect(posting(`Nurse\n${duties}\nOther jobs\nEngineer\nThis position has been filled.`)).toBeNull();
});

function closing(text: string, controls = [] as ReturnType<typeof aControl>[]) {
  const { signals } = aLook();
  return findClosing(aLook({ controls, signals: { ...signals, text } }));
}
