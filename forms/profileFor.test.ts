import { expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { aControl } from '../testing/pageLooks.ts';
import { profileFor } from './profileFor.ts';

const profile = Profile.parse({ ...SAMPLE_PROFILE, first_name: 'Grace', middle_name: 'Brewster' });

test.each([
  ['First name', 'Grace'],
  ['First and middle names', 'Grace Brewster'],
  ['First name (including middle name)', 'Grace Brewster'],
  ['First name (no middle names)', 'Grace'],
])('the box for a first name gets the middle one, too, where it says so: %s', (label, first) => {
  const asked = {
    id: '',
    question: label,
    meaning: 'first_name' as const,
    isRepeated: false,
    isShared: false,
    home: null,
  };

  expect(profileFor(aControl({ label }), asked, profile)[0]).toBe(first);
});
