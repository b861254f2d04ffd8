import { describe, expect, test } from '@jest/globals';
import { aControl, aLook, someOptions } from '../testing/pageLooks.ts';
import { newComplaints, withNamedFaults, withNamedFaultsAsSent } from './namedFaults.ts';

const FIELDS = ['First name', 'Email', 'Email confirmation', 'Address', 'Phone'];
const look = aLook({ controls: FIELDS.map((label) => aControl({ label: `${label} *` })) });

describe('it is named by', () => {
  test.each([
    ['Please enter a valid phone number', ['Phone']],
    ['Email confirmation must be the same', ['Email confirmation']],
    ['Please enter a valid email address', ['Email']],
    ['First name and phone are required', ['First name', 'Phone']],
    ['First name Email Address Phone Phone is required Submit', []],
    ['Something went wrong', []],
    ['Please enter a valid mobile number', ['Phone']],
    ['Zip code is required', []],
    ['Something is wrong before you submit your address', []],
    ['Please enter an address before phone', ['Address', 'Phone']],
    ['Before you submit, please enter the email confirmation', ['Email confirmation']],
    ['To continue, please enter the email confirmation', ['Email confirmation']],
  ])('%s', (said, expected) => {
    const { controls } = withNamedFaults(look, complaints(said));

    const named = controls.flatMap(({ evidence, error }, at) =>
      error === said ? [evidence.label && FIELDS[at]] : [],
    );
    expect(named).toEqual(expected);
  });
});

test('a page that wants something agreed to names the box that agrees to what sending means', () => {
  const [agreed, told] = ['I agree to the terms and conditions', 'Send me job alerts'].map((label) =>
    aControl({ label }, { kind: 'checkbox' }),
  );
  if (agreed === undefined || told === undefined) throw new Error('two boxes');

  const faults = withNamedFaults(
    aLook({ controls: [agreed, told] }),
    complaints('You must accept the terms'),
  );

  expect(faults.controls.map(({ invalid }) => invalid)).toEqual([true, false]);
});

test.each([
  'You must agree to the terms.',
  'You need to agree with the terms and conditions.',
  'Please accept the privacy policy',
  'You must certify that the information is correct.',
  'Bitte stimmen Sie zu: Sie müssen den Nutzungsbedingungen zustimmen',
])('%s: that is a box which says so, and was left', (said) => {
  const box = (label: string, chosen = false) =>
    aControl(
      { label },
      { kind: 'checkbox', options: someOptions(label).map((option) => ({ ...option, chosen })) },
    );
  const boxes = aLook({
    controls: [
      box('I agree to the terms and conditions'),
      box('I have read the privacy policy', true),
      box('Send me job alerts'),
    ],
  });

  const seen = withNamedFaults(boxes, complaints(said));

  expect(seen.controls.map(({ invalid }) => invalid)).toEqual([true, false, false]);
});

test('nothing is named by what stands at another field, nor what says itself what is wrong', () => {
  const [first, email, ...others] = look.controls;
  if (first === undefined || email === undefined) throw new Error('two controls');
  const controls = [{ ...first, error: 'Too short' }, { ...email, error: 'No valid email' }, ...others];

  const seen = withNamedFaults(aLook({ controls }), complaints('First name is required', 'No valid email'));

  expect(seen.controls).toEqual(controls);
});

test('a page complains anew of what it did not say before', () => {
  const said = (text: string, alerts: string[] = []) => aLook({ signals: { ...look.signals, text, alerts } });
  const before = said('Fields marked * are required\nPhone');
  const after = said(
    'Fields marked * are required\nPhone Phone is invalid\nEmail must be valid\nYou need to agree with the terms.\nSaved',
    ['Phone is invalid'],
  );

  expect(newComplaints(before, after)).toEqual([
    'Phone is invalid',
    'Email must be valid',
    'You need to agree with the terms.',
  ]);
});

describe('it is said of what was sent:', () => {
  const phone = (value: string) => aLook({ controls: [aControl({ label: 'Phone' }, { value })] });
  const said = { said: new Set(['Phone is invalid']), of: phone('123') };

  test.each([
    ['the same', '123', true],
    ['nothing any more', '', true],
    ['something else', '456', false],
  ])('%s', (_what, value, isFaulty) => {
    expect(withNamedFaults(phone(value), said).controls[0]?.invalid).toBe(isFaulty);
  });

  test('a page that has emptied it is told what it had', () => {
    const seen = withNamedFaultsAsSent(phone(''), said);

    expect(seen.controls[0]).toMatchObject({ value: '123', error: 'Phone is invalid' });
  });
});

function complaints(...said: string[]) {
  return { said: new Set(said), of: undefined };
}
