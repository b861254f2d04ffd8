import { expect, test } from '@jest/globals';
import { aControl, someOptions } from '../testing/pageLooks.ts';
import { isUnaskedOffer } from './unaskedOffers.ts';

test.each([
  'Subscribe to our newsletter',
  'Send me job alerts',
  'Join our talent community',
  'Follow Acme to stay up to date with their page',
  'Follow us on social media',
  'I would like to receive marketing e-mails',
  'Marketing communications',
  'Yes, send me news and promotions',
  'Ich möchte den Newsletter erhalten',
  'Recevoir la newsletter',
  'Quiero recibir el boletín',
  'Ik ontvang graag de nieuwsbrief',
  'メールマガジンを受け取る',
])('`%s` is not wanted where the page has ticked it', (label) => {
  expect(isUnaskedOffer(aBox(label))).toBe(true);
  expect(isUnaskedOffer(aBox(label, false))).toBe(false);
});

test.each([
  'I do not want to receive the newsletter',
  'Opt out of marketing e-mails',
  'Ich möchte keine Werbung erhalten',
  'Send me updates about my application',
  'I agree to the terms and conditions and to receive marketing',
  'Consider me for other positions',
  'Follow safety rules to the letter',
  'Keep my data for future openings',
  'Same as home address',
  'Marketing',
  'I have worked in marketing',
  'Join our talent community to be considered for other roles',
  'I currently work here',
  'Experience in marketing? No',
])('`%s` stays as it is', (label) => {
  expect(isUnaskedOffer(aBox(label))).toBe(false);
});

test('what the page demands, and lists of several, stay as they are', () => {
  const several = someOptions('Marketing', 'Sales').map((option) => ({ ...option, chosen: true }));

  expect(isUnaskedOffer({ ...aBox('Subscribe to our newsletter'), required: true })).toBe(false);
  expect(isUnaskedOffer(aControl({ label: 'Departments' }, { kind: 'checkbox', options: several }))).toBe(
    false,
  );
});

function aBox(label: string, chosen = true) {
  const options = someOptions(label).map((option) => ({ ...option, chosen }));
  return aControl({ label }, { kind: 'checkbox', options });
}
