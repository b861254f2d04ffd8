import { expect, test } from '@jest/globals';
import { aControl, aLook } from '../testing/pageLooks.ts';
import { Profile } from '../contracts/profile.ts';
import type { Control } from './control.ts';
import { planPage } from './planPage.ts';
import { questionText } from './questionText.ts';
import { recogniseControls } from './recognise.ts';

const PROFILE = Profile.parse({
  first_name: 'Grace',
  last_name: 'Hopper',
  email: 'g@example.com',
  phone: '+1 415 555 0123',
});

test.each([
  ['the mobile one', [phone('Home Phone'), phone('Mobile Phone'), phone('Work Phone')], ['Mobile Phone']],
  ['the first, where none is a mobile one', [phone('Home Phone'), phone('Work Phone')], ['Home Phone']],
  [
    'each required one that may be hers',
    [phone('Home Phone', true), phone('Cell phone'), phone('Work Phone', true)],
    ['Home Phone', 'Cell phone'],
  ],
  ['the only one', [phone('Work Phone')], ['Work Phone']],
])('of several phone fields the number goes into %s', (_which, controls, filled) => {
  expect(filledIn(controls)).toEqual(filled);
});

test("a person's answer goes into any of them", () => {
  const controls = [phone('Mobile Phone'), phone('Work Phone')];

  expect(filledIn(controls, { 'Work Phone': '+1 212 555 0100' })).toEqual(['Mobile Phone', 'Work Phone']);
});

function phone(label: string, required = false): Control {
  return aControl({ label }, { kind: 'tel', required });
}

function filledIn(controls: Control[], given: Record<string, string> = {}): string[] {
  const look = aLook({ controls });
  const known = { profile: PROFILE, given, human: {}, memory: { answers: [], site: '' }, hasResume: false };
  const { actions } = planPage(look, recogniseControls(look), known);
  return actions.map(({ control }) => questionText(control));
}
