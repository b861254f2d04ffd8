import { expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { findWayForward } from './buttons.ts';
import { foreground } from './foreground.ts';

test.each([
  ['Start your application', 'Go'],
  ['Enter your e-mail address to apply', 'Go'],
  ['To apply, tell us your e-mail address first', 'Go'],
  ['Geben Sie Ihre Adresse an, um sich zu bewerben', 'Los'],
  ['Connect with us', 'Apply now'],
  ['Not ready to apply? Leave your e-mail', 'Apply now'],
  ['How to apply: send us an e-mail', 'Apply now'],
  ['', 'Apply now'],
])('a form for an address that says `%s`, beside `Apply now`: by `%s` it goes on', (text, label) => {
  const look = foreground(addressBeside(text));

  expect(findWayForward(look)?.button.label).toBe(label);
});

test.each([
  ['Start your application', 'Start your application'],
  ['Bewerbung starten', 'Bewerbung starten'],
])('a form to be told of postings, beside `%s`: `%s` is pressed', (way, label) => {
  const form = '#alert';
  const look = aLook({
    forms: [{ frame: 0, selector: form, isLandmark: false, marks: '', text: 'Create alert' }],
    controls: [aControl({ label: 'Email' }, { kind: 'email', form })],
    buttons: [aButton(way, { form: null, kind: 'link' }), aButton('Create alert', { form })],
  });

  expect(findWayForward(foreground(look))?.button.label).toBe(label);
});

test.each([
  ['checkbox', 1],
  ['email', 0],
] as const)('of a form without a button that offers news, a %s counts: %i', (kind, count) => {
  const text = 'Follow Acme to stay up to date';
  const look = aLook({
    forms: [{ frame: 0, selector: '#f', isLandmark: false, marks: '', text }],
    controls: [aControl({ label: kind === 'email' ? 'Email' : text }, { kind, form: '#f' })],
    buttons: [aButton('Submit application', { form: null })],
  });

  expect(foreground(look).controls).toHaveLength(count);
});

function addressBeside(text: string) {
  const form = '#gate';
  return aLook({
    forms: [{ frame: 0, selector: form, isLandmark: false, marks: '', text }],
    controls: [aControl({ label: 'Email' }, { kind: 'email', form, required: true })],
    buttons: [
      aButton('Apply now', { form: null, kind: 'button' }),
      aButton(text.includes('bewerben') ? 'Los' : 'Go', { form }),
    ],
  });
}
