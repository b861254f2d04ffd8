import { expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { thanksInFront } from './thanksInFront.ts';

const THANKS = 'Thank you for your message. It has been sent.';

const form = (values: string[], alerts: string[] = []) =>
  aLook({
    controls: ['First name', 'Email', 'Subject'].map((label, at) =>
      aControl({ label }, { selector: `#${label[0]}`, value: values[at] ?? '' }),
    ),
    signals: { ...aLook().signals, alerts },
  });
const filled = form(['Grace', 'grace@example.com', '']);

test('a form that is emptied, with thanks beside it, was taken', () => {
  expect(thanksInFront(filled, form([], [THANKS]))).not.toBeNull();
});

test('so was one with thanks that nothing marks as a message', () => {
  const after = form([]);
  const text = `Apply\n${THANKS}`;

  expect(
    thanksInFront(
      { ...filled, signals: { ...filled.signals, text: 'Apply' } },
      { ...after, signals: { ...after.signals, text } },
    ),
  ).not.toBeNull();
});

test.each([
  ['keeps what was entered', form(['Grace', 'grace@example.com'], [THANKS])],
  ['keeps some of it', form(['', 'grace@example.com'], [THANKS])],
  ['says nothing', form([])],
  ['complains', form([], ['Your message could not be sent.'])],
])('one that %s was not', (_which, after) => {
  expect(thanksInFront(filled, after)).toBeNull();
});

test('thanks that stood there before are for something else', () => {
  expect(thanksInFront({ ...filled, signals: form([], [THANKS]).signals }, form([], [THANKS]))).toBeNull();
});

test.each(['Application submitted successfully', 'Application submitted'])(
  'a message or a dialog that says no more than `%s` is no step of the form behind it',
  (said) => {
    const buttons = [aButton('Submit application'), aButton('Close', { layer: '#thanks', form: null })];
    const dialog = { frame: 0, selector: '#thanks', isDialog: true, text: `${said}\nClose` };
    const kept = form(['Grace', 'grace@example.com', '']);

    expect(thanksInFront({ ...filled, buttons }, { ...form([], [said]), buttons })).not.toBeNull();
    expect(thanksInFront(filled, { ...kept, buttons, layers: [dialog] })).not.toBeNull();
    expect(thanksInFront(filled, { ...form([], [said, `1 Details\n2 ${said}`]), buttons })?.message).toBe(
      said,
    );
    expect(thanksInFront(filled, { ...form([], [`1 Details\n2 ${said}`]), buttons })).toBeNull();
  },
);
