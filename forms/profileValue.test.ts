import { describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import type { Meaning } from './meanings.ts';
import { profileValue } from './profileValue.ts';

const GRACE = Profile.parse({ ...SAMPLE_PROFILE, middle_name: 'Brewster', birth_date: '1906-12-09' });
const NOBODY = Profile.parse({ first_name: '', last_name: '', email: '' });

describe('a profile', () => {
  test.each<[Meaning, string]>([
    ['first_name', 'Grace'],
    ['full_name', 'Grace Brewster Hopper'],
    ['email_confirmation', 'grace.hopper@example.com'],
    ['postal_code', '10001'],
    ['location', 'New York, New York, United States'],
    ['birth_date', '1906-12-09'],
    ['birth_year', '1906'],
    ['birth_month', '12'],
    ['birth_day', '09'],
    ['years_of_experience', '12'],
    ['school', 'Yale University'],
    ['graduation_year', '1984'],
    ['skills', 'COBOL, Compilers'],
    ['current_company', 'Compilers Inc.'],
    ['current_title', 'Principal Engineer'],
  ])('says to %s: %s', (meaning, value) => {
    expect(profileValue(meaning, GRACE)).toBe(value);
  });

  test.each<Meaning>([
    'first_name',
    'full_name',
    'email',
    'phone',
    'location',
    'birth_year',
    'skills',
    'school',
  ])('that holds nothing says nothing to %s', (meaning) => {
    expect(profileValue(meaning, NOBODY)).toBeNull();
  });

  test.each<Meaning>([
    'gender',
    'race',
    'veteran_status',
    'disability_status',
    'sponsorship',
    'start_date',
    'how_heard',
    'consent',
    'password',
    'question',
    'unknown',
  ])('never says anything to %s', (meaning) => {
    expect(profileValue(meaning, GRACE)).toBeNull();
  });

  test('names no employer whom the person has left', () => {
    const left = { ...GRACE, work_history: [{ company: 'Navy', title: 'Admiral', end_date: '1986-08' }] };
    const stays = { ...GRACE, work_history: [{ company: 'Navy', title: 'Admiral', end_date: 'Present' }] };

    expect(profileValue('current_company', left)).toBeNull();
    expect(profileValue('current_company', stays)).toBe('Navy');
  });
});
