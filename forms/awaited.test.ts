import { expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { findBlocker } from './blockers.ts';

test.each([
  ['Check your inbox\nWe have sent you a link to continue your application.', 'login'],
  ['Check your e-mail\nWe sent a sign-in link to g@x.example.', 'login'],
  ['Wir haben Ihnen einen Link geschickt. Bitte öffnen Sie Ihr Postfach.', 'login'],
  ['Nous vous avons envoyé un lien de connexion.', 'login'],
  ['Te hemos enviado un enlace. Revisa tu correo.', 'login'],
  ['Ti abbiamo inviato un link.', 'login'],
  ['We hebben je een link gestuurd.', 'login'],
  ['Approve the sign-in request on your phone\nNumber: 42', '2fa'],
  ['We sent a push notification to your device.', '2fa'],
  ['Open the Verify app on your phone.', '2fa'],
  ['Bestätigen Sie die Anmeldung in Ihrer App.', '2fa'],
  ['Validez la connexion sur votre téléphone.', '2fa'],
])('`%s` waits for somebody (%s)', (text, reason) => {
  expect(blocker(text)).toBe(reason);
  expect(blocker(text, 'Resend')).toBe(reason);
});

test.each([
  'We have sent thousands of links to candidates.',
  'Thank you for applying! We have sent you a link to follow your application.',
  'We have sent you a link to track your application.',
  'If we have sent you a link, open it.',
  'You approve requests on a phone, and write push notifications.',
  'Have you been sent a link?',
  'You will find the link in the menu.',
])('`%s` waits for nobody', (text) => {
  expect(blocker(text)).toBeNull();
});

test('nothing is waited for where the page leads on, or asks for something', () => {
  const text = 'We have sent you a link to continue later.';
  const { signals } = aLook();

  expect(blocker(text, 'Continue')).toBeNull();
  expect(
    findBlocker(aLook({ controls: [aControl({ label: 'First name' })], signals: { ...signals, text } })),
  ).toBeNull();
});

function blocker(text: string, button = ''): string | null {
  const { signals } = aLook();
  const buttons = button === '' ? [] : [aButton(button, { form: null })];
  return findBlocker(aLook({ buttons, signals: { ...signals, text } }))?.reason ?? null;
}
