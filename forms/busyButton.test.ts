import { expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { hasGoneBusy } from './busyButton.ts';
import type { Button, PageLook } from './control.ts';

const controls = [aControl({ label: 'First name' }), aControl({ label: 'Email' })];
const before = aLook({ controls, buttons: [aButton('Submit application', { selector: '#s' })] });

function after(label: string, parts: Partial<Button> = {}) {
  return aLook({ controls, buttons: [aButton(label, { selector: '#s', ...parts })] });
}

test.each(['Submitting…', 'Please wait', 'Wird gesendet', '送信中', ''])(
  '%j shows that it was heard',
  (label) => {
    expect(hasGoneBusy(before, after(label))).toBe(true);
  },
);

test('so does one that cannot be pressed again', () => {
  expect(hasGoneBusy(before, after('Submit application', { disabled: true }))).toBe(true);
});

test.each(['Submit application', 'Try again', 'Next'])('%j does not', (label) => {
  expect(hasGoneBusy(before, after(label))).toBe(false);
});

const shown = (text: string, parts: Partial<PageLook> = {}) => {
  const look = aLook(parts);
  return { ...look, signals: { ...look.signals, text } };
};

test.each([
  'Please wait while we process your application…',
  'Acme\nYour application is being submitted.',
  'Submitting your application',
  'Bitte warten',
])('another page that says `%s` has heard it', (text) => {
  expect(hasGoneBusy(before, shown(text))).toBe(true);
  expect(hasGoneBusy(before, shown(text, { controls: [aControl({ label: 'City' })] }))).toBe(false);
  expect(hasGoneBusy(before, shown(text, { buttons: [aButton('Continue')] }))).toBe(false);
});

test.each(['OK', 'We are sorry. Please try again later.', 'Data processing at Acme'])(
  'another page that says `%s` has not',
  (text) => {
    expect(hasGoneBusy(before, shown(text))).toBe(false);
  },
);

test('nor does a button of another page', () => {
  expect(hasGoneBusy(before, aLook({ buttons: [aButton('Sending…', { selector: '#s' })] }))).toBe(false);
});
