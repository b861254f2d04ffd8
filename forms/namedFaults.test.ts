import { describe, expect, test } from '@jest/globals';
import { aControl, aLook } from '../testing/pageLooks.ts';
import { newComplaints, withNamedFaults } from './namedFaults.ts';

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
  ])('%s', (said, expected) => {
    const { controls } = withNamedFaults(look, [said]);

    const named = controls.flatMap(({ evidence, error }, at) =>
      error === said ? [evidence.label && FIELDS[at]] : [],
    );
    expect(named).toEqual(expected);
  });
});

test('nothing is named by what stands at another field, nor what says itself what is wrong', () => {
  const [first, email, ...others] = look.controls;
  if (first === undefined || email === undefined) throw new Error('two controls');
  const controls = [{ ...first, error: 'Too short' }, { ...email, error: 'No valid email' }, ...others];

  const seen = withNamedFaults(aLook({ controls }), ['First name is required', 'No valid email']);

  expect(seen.controls).toEqual(controls);
});

test('a page complains anew of what it did not say before', () => {
  const said = (text: string, alerts: string[] = []) => aLook({ signals: { ...look.signals, text, alerts } });
  const before = said('Fields marked * are required\nPhone');
  const after = said('Fields marked * are required\nPhone Phone is invalid\nEmail must be valid\nSaved', [
    'Phone is invalid',
  ]);

  expect(newComplaints(before, after)).toEqual(['Phone is invalid', 'Email must be valid']);
});
