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

  test.each([
    ['花子', '山田', '山田 花子'],
    ['민준', '김', '김 민준'],
    ['Hanako', 'Yamada', 'Hanako Yamada'],
    ['Hanako', '山田', 'Hanako 山田'],
    ['', '山田', '山田'],
  ])('writes the whole name of %s of the family %s as %s', (first_name, last_name, name) => {
    expect(profileValue('full_name', Profile.parse({ ...SAMPLE_PROFILE, first_name, last_name }))).toBe(name);
  });

  test.each([
    ['+1 415 555 0123', ['415', '555', '0123', '555-0123']],
    ['+81 90-1234-5678', ['090', '1234', '5678', '1234-5678']],
    ['090-1234-5678', ['090', '1234', '5678', '1234-5678']],
    ['+49 30 1234567', [null, null, null, null]],
  ])('knows the groups of %s', (phone, groups) => {
    const profile = Profile.parse({ ...SAMPLE_PROFILE, phone });
    const meanings: Meaning[] = ['phone_area', 'phone_exchange', 'phone_line', 'phone_local'];
    expect(meanings.map((meaning) => profileValue(meaning, profile))).toEqual(groups);
  });

  test.each([
    ['100-0001', 'Japan', '100', '0001'],
    ['1000001', 'Japan', '100', '0001'],
    ['00-950', 'Poland', '00', '950'],
    ['10001', 'United States', '10001', null],
    ['10115', 'Germany', null, null],
  ])('knows the parts of the postal code %s of %s', (zip, country, start, end) => {
    const profile = Profile.parse({ ...SAMPLE_PROFILE, location: { zip, country } });
    expect(profileValue('postal_code_start', profile)).toBe(start);
    expect(profileValue('postal_code_end', profile)).toBe(end);
  });

  test.each([
    ['120000 USD', 'USD'],
    ['€90,000', 'EUR'],
    ['90k euros', 'EUR'],
    ['C$100,000', 'CAD'],
    ['90000', null],
  ])('knows the currency of %s', (salary_expectation, code) => {
    expect(profileValue('salary_currency', Profile.parse({ ...SAMPLE_PROFILE, salary_expectation }))).toBe(
      code,
    );
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

  test('tells a period by its months, and none whose end nobody knows', () => {
    const jobs = [
      { company: 'Navy', title: 'Admiral', start_date: '1944-07' },
      { company: 'Vassar', title: 'Professor', start_date: '1931', end_date: '06/1943' },
      { company: 'Eckert', title: 'Programmer', start_date: '1949' },
    ];
    const profile = {
      ...GRACE,
      work_history: jobs,
      education: [{ institution: 'Yale', degree: 'PhD', start_date: '1928' }],
    };

    expect([0, 1, 2].map((index) => profileValue('job_period', profile, { index }))).toEqual([
      '07/1944 - Present',
      '1931 - 06/1943',
      null,
    ]);
    expect(profileValue('education_period', profile)).toBeNull();
  });

  test('says of each school and of each job what is known of that one', () => {
    const [first, second, third] = [0, 1, 2].map((index) =>
      (['school', 'education_end', 'employer', 'job_start', 'job_end', 'job_current'] as const).map(
        (meaning) => profileValue(meaning, ADA, { index }),
      ),
    );

    expect(first).toEqual(['MIT', '2012-06', 'Acme', '2019-03', null, 'Yes']);
    expect(second).toEqual(['Yale', '2008', 'Navy', '2012', '2019-02', 'No']);
    expect(third).toEqual([null, null, null, null, null, null]);
  });

  test('says a part of a date, where that part is known', () => {
    const startedAt = (index: number) =>
      (['year', 'month', 'day'] as const).map((part) => profileValue('job_start', ADA, { index, part }));

    expect(startedAt(0)).toEqual(['2019', '03', null]);
    expect(startedAt(1)).toEqual(['2012', null, null]);
  });

  test('says what the person wants said of themselves, in words that lists answer in', () => {
    expect(profileValue('gender', ADA)).toBe('Female');
    expect(profileValue('sponsorship', ADA)).toBe('No');
    expect(profileValue('veteran_status', ADA)).toBe('I am not a protected veteran');
    expect(profileValue('disability_status', ADA)).toBe('No, I do not have a disability');
    expect(profileValue('race', ADA)).toBe('Decline to answer');
  });

  test.each([
    ['+49 30 1234567', 'Germany', 'Germany (+49)'],
    ['+1 415 555 0123', 'USA', 'USA (+1)'],
    ['+49 30 1234567', 'France', '+49'],
    ['+49 30 1234567', undefined, '+49'],
    ['030 1234567', 'Germany', null],
  ])('with the phone number %s and the country %s says to the calling code: %s', (phone, country, value) => {
    const location = country === undefined ? undefined : { country };

    expect(profileValue('phone_country_code', { ...ADA, phone, location })).toBe(value);
  });
});

const ADA = Profile.parse({
  first_name: 'Ada',
  last_name: 'King',
  email: 'ada@example.com',
  gender: 'Female',
  sponsorship: false,
  veteran_status: false,
  disability_status: 'No',
  race: 'Decline to answer',
  education: [
    { institution: 'MIT', degree: 'MSc', start_date: '2010', end_date: 'June 2012' },
    { institution: 'Yale', degree: 'BSc', graduation_year: 2008 },
  ],
  work_history: [
    { company: 'Acme', title: 'Engineer', start_date: '03/2019', end_date: 'Present' },
    { company: 'Navy', title: 'Admiral', start_date: '2012', end_date: '2019-02' },
  ],
});
