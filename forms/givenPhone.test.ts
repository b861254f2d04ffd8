import { expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { aControl, aLook, someOptions } from '../testing/pageLooks.ts';
import type { Control } from './control.ts';
import type { Meaning } from './meanings.ts';
import { planPage } from './planPage.ts';

const PROFILE = Profile.parse({
  first_name: 'Grace',
  last_name: 'Hopper',
  email: 'g@example.com',
  phone: '+1 415 555 0123',
  location: { country: 'United States' },
});
const CODE: [Control, Meaning] = [
  aControl({ label: 'Country code' }, { kind: 'select', options: someOptions('+1', '+49') }),
  'phone_country_code',
];
const NUMBER: [Control, Meaning] = [aControl({ label: 'Phone number' }, { kind: 'tel' }), 'phone'];
const HOME: [Control, Meaning] = [aControl({ label: 'Home phone' }, { kind: 'tel' }), 'phone'];
const part = (meaning: Meaning, label = ''): [Control, Meaning] => [aControl({ label }), meaning];

test.each([
  [
    'its country goes beside it',
    [CODE, NUMBER],
    { 'Phone number': '+49 1512 3456789' },
    ['+49', '015123456789'],
  ],
  [
    'it goes into the boxes for its parts',
    [part('phone_area', 'Phone number'), part('phone_exchange'), part('phone_line')],
    { 'Phone number': '+1 212 555 0188' },
    ['212', '555', '0188'],
  ],
  [
    'it is written whole, where the country beside is that of another number',
    [CODE, NUMBER, HOME],
    { 'Home phone': '+49 1512 3456789' },
    ['+1', '415-555-0123', '+49 1512 3456789'],
  ],
])('of a number that was given, %s', (_what, controls, given, entered) => {
  const { actions } = planPage(
    aLook({ controls: controls.map(([control]) => control) }),
    controls.map(([, meaning]) => ({ meaning, confidence: 1, evidence: [] })),
    { profile: PROFILE, given, human: {}, memory: { answers: [], site: 'jobs.example' }, hasResume: false },
  );

  expect(
    actions.map((action) => (action.kind === 'choose' ? action.options[0]?.label : textOf(action))),
  ).toEqual(entered);
});

function textOf(action: object): unknown {
  return 'text' in action ? action.text : undefined;
}
