import { describe, expect, test } from '@jest/globals';
import { aLook } from '../testing/pageLooks.ts';
import { findConfirmation } from './receipt.ts';

describe('a receipt is', () => {
  test.each([
    ['Thank you for applying!', 'Thank you for applying!'],
    ['Acme. Thanks for your application, Grace. We read it soon.', 'Thanks for your application, Grace.'],
    [
      'Your application has been successfully submitted.',
      'Your application has been successfully submitted.',
    ],
    ['Great! We have received your application.', 'We have received your application.'],
    ['You have successfully applied', 'You have successfully applied'],
    ['Application submitted', 'Application submitted'],
    ['Your response has been recorded.', 'Your response has been recorded.'],
    ['Thank you for your job application', 'Thank you for your job application'],
    ['Thanks! Your application is in. We will get back to you.', 'Your application is in.'],
    ['You did it! Your application is with our team now.', 'Your application is with our team now.'],
    ['Thank you for applying\nWe have received your application for Nurse.', 'Thank you for applying'],
    ['Vielen Dank für Ihre Bewerbung!', 'Vielen Dank für Ihre Bewerbung!'],
    ['Ihre Bewerbung ist erfolgreich eingegangen.', 'Ihre Bewerbung ist erfolgreich eingegangen.'],
    ['Votre candidature a bien été envoyée.', 'Votre candidature a bien été envoyée.'],
    ['Merci d’avoir postulé', 'Merci d’avoir postulé'],
    ['We’ve received your application.', 'We’ve received your application.'],
    ['You’re all set! We got your application.', 'We got your application.'],
    ['Hemos recibido tu solicitud.', 'Hemos recibido tu solicitud.'],
    ['Sua candidatura foi enviada!', 'Sua candidatura foi enviada!'],
    ['La tua candidatura è stata inviata.', 'La tua candidatura è stata inviata.'],
    ['Bedankt voor je sollicitatie.', 'Bedankt voor je sollicitatie.'],
    ['Dziękujemy za przesłanie aplikacji.', 'Dziękujemy za przesłanie aplikacji.'],
    ['ご応募ありがとうございます。', 'ご応募ありがとうございます。'],
    ['Mes candidatures\nInfirmière – envoyée le 21/11/2026', 'Mes candidatures'],
    ['Herzlichen Dank für deine Bewerbung!', 'Herzlichen Dank für deine Bewerbung!'],
    [
      'Thank you for your interest in Acme. Your documents were received.',
      'Thank you for your interest in Acme.',
    ],
  ])('%s', (text, message) => {
    expect(confirmation(text)).toMatchObject({ message });
  });

  test('a word of thanks at an address that says so too', () => {
    expect(confirmation('Thank you, Grace.', 'https://x.example/jobs/1/confirmation')).toMatchObject({
      message: 'Thank you, Grace.',
    });
    expect(confirmation('Thank you, Grace.', 'https://x.example/jobs/1')).toBeNull();
    expect(confirmation('It was not received.', 'https://x.example/received')).toBeNull();
    expect(confirmation('Hello', 'https://x.example/jobs/1/thanks')).toBeNull();
  });
});

describe('no receipt is', () => {
  test.each([
    'Please correct the errors below. First name is required.',
    'Your application was not submitted.',
    'Your application could not be submitted.',
    'We have not received your application.',
    'Verify your e-mail before your application is submitted.',
    'Once your application is submitted, you cannot change it.',
    'Review your answers. Nothing is final until your application is sent.',
    'Thank you for your interest in Acme. Please fill in the form.',
    'Thank you for your saved application. Please complete it.',
    'Something went wrong. We cannot say whether your application was received.',
    'Your application is incomplete.',
    'Ihre Bewerbung wurde nicht übermittelt.',
    'Bevor Ihre Bewerbung eingegangen ist, sehen wir nichts.',
    'Votre candidature n’a pas été envoyée.',
    '応募する',
    'My applications\nSign in to see them.',
    'Jobs My applications\nSomething went wrong',
    '',
  ])('%s', (text) => {
    expect(confirmation(text)).toBeNull();
  });
});

describe('the number of a receipt', () => {
  test.each([
    ['Thank you for applying! Your confirmation number is AB-1234.', 'AB-1234'],
    ['Application received. Reference: #98765', '98765'],
    ['Application submitted. Application ID: R-2024-17', 'R-2024-17'],
    ['Thank you for applying! We are number 1 in the field.', null],
    ['Vielen Dank für Ihre Bewerbung. Ihre Vorgangsnummer lautet B-2024-77.', 'B-2024-77'],
    ['Merci pour votre candidature. Numéro de dossier : 48213', '48213'],
    ['ご応募ありがとうございます。受付番号：A-10293', 'A-10293'],
    ['Application submitted', null],
  ])('in `%s` is %s', (text, confirmationId) => {
    expect(confirmation(text)).toMatchObject({ confirmationId });
  });
});

function confirmation(text: string, url = 'https://x.example/apply') {
  const { signals } = aLook();
  return findConfirmation(aLook({ url, signals: { ...signals, text } }));
}
