import { expect, test } from '@jest/globals';
import { aControl, aLook } from '../../testing/pageLooks.ts';
import type { Evidence } from '../control.ts';
import { recogniseControls } from '../recognise.ts';

function meanings(...boxes: Partial<Evidence>[]): string[] {
  const controls = boxes.map((evidence) => aControl(evidence));
  return recogniseControls(aLook({ controls })).map(({ meaning }) => meaning);
}

const CITY = { nearby: 'City', name: 'city' };

test.each([
  ['full_name', { nearby: 'Your name', name: 'user_name' }],
  ['username', { nearby: 'Username', name: 'lname' }],
  ['first_name', { nearby: 'First name', name: 'nickname' }],
  ['last_name', { nearby: 'Last name', name: 'first_name' }],
  ['email', { nearby: 'E-mail', name: 'logon_id' }],
])('what is read in front of a box counts, not what it is called: %s in %j', (meaning, box) => {
  expect(meanings(CITY, box)).toEqual(['city', meaning]);
});

test('which names the whole leaves its part to the name', () => {
  const boxes = [
    { nearby: 'Name', name: 'first_name' },
    { nearby: 'Address', name: 'postal_code' },
  ];

  expect(meanings(CITY, ...boxes)).toEqual(['city', 'first_name', 'postal_code']);
});

test('what searches, or is a trap, stays what it is called', () => {
  expect(meanings(CITY, { nearby: 'Username', name: 'q' })[1]).toBe('search');
  expect(meanings(CITY, { nearby: 'Last name', name: 'honeypot' })[1]).toBe('honeypot');
});

test('captions below their boxes, and those of a form that calls none alike, are not believed against the names', () => {
  const oneOff = [
    { name: 'first_name' },
    { nearby: 'First name', name: 'last_name' },
    { nearby: 'Last name', name: 'city' },
    { nearby: 'City', name: 'state' },
    { nearby: 'Email', name: 'email' },
  ];

  expect(meanings(...oneOff)).toEqual(['first_name', 'last_name', 'city', 'state', 'email']);
  expect(meanings({ nearby: 'Last name', name: 'first_name' })).toEqual(['first_name']);
});
