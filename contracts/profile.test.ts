import { describe, expect, test } from '@jest/globals';
import { cleaningNotes } from './cleaning.ts';
import { Answers, Profile } from './profile.ts';

const NAMES = { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.com' };

describe('a profile', () => {
  test('keeps a person of three fields as they are', () => {
    expect(Profile.parse(NAMES)).toMatchObject({ ...NAMES, education: [], work_history: [], skills: [] });
  });

  test('takes blank and null for absent', () => {
    const profile = Profile.parse({ ...NAMES, phone: '', linkedin_url: '  ', location: null, skills: null });

    expect(profile).not.toHaveProperty('phone', expect.anything());
    expect(profile.linkedin_url).toBeUndefined();
    expect(profile.location).toBeUndefined();
    expect(profile.skills).toEqual([]);
  });

  test('accepts a blank e-mail, which a form may ask for later, and refuses a missing one', () => {
    expect(Profile.parse({ ...NAMES, email: '' }).email).toBe('');

    expect(Profile.safeParse({ first_name: 'Ada', last_name: 'Lovelace' }).error?.issues[0]?.path).toEqual([
      'email',
    ]);
    expect(Profile.safeParse({ ...NAMES, email: 'nobody' }).success).toBe(false);
  });

  test('mends what everybody would mend', () => {
    const profile = Profile.parse({
      ...NAMES,
      linkedin_url: 'linkedin.com/in/ada',
      years_of_experience: 4.7,
      phone: 4155550123,
      education: [{ institution: 'MIT', degree: 'BSc', graduation_year: 0 }],
    });

    expect(profile.linkedin_url).toBe('https://linkedin.com/in/ada');
    expect(profile.years_of_experience).toBe(4);
    expect(profile.phone).toBe('4155550123');
    expect(profile.education).toEqual([{ institution: 'MIT', degree: 'BSc' }]);
  });

  test('leaves out entries that say nothing and cuts what is too long, and says so', () => {
    const given = {
      ...NAMES,
      work_history: [
        { company: '', title: 'Ghost' },
        { company: 'Engines', title: 'Analyst', description: 'x'.repeat(3000) },
      ],
      skills: ['TypeScript', 7, null],
      cover_letter: 'y'.repeat(30_000),
    };

    const profile = Profile.parse(given);

    expect(profile.work_history.map((job) => job.company)).toEqual(['Engines']);
    expect(profile.work_history[0]?.description).toHaveLength(2000);
    expect(profile.skills).toEqual(['TypeScript', '7']);
    expect(cleaningNotes(given, profile)).toEqual([
      'work_history was cut to 1 of 2 entries',
      'skills was cut to 2 of 3 entries',
      'cover_letter was cut to 20000 characters',
    ]);
  });

  test('drops an optional value that cannot be used, and says so', () => {
    const unusable = {
      linkedin_url: 'not provided',
      portfolio_url: 'n/a',
      github_url: 'ftp://files.example',
      years_of_experience: 75,
      location: 'Berlin, Germany',
      birth_date: '10/12/1815',
      salary_expectation: { min: 1 },
      education: 'Yale',
      skills: 'COBOL, Compilers',
    };

    const profile = Profile.parse({ ...NAMES, ...unusable });

    expect(profile).toEqual({ ...NAMES, education: [], work_history: [], skills: [] });
    expect(new Set(cleaningNotes(unusable, profile))).toEqual(
      new Set(Object.keys(unusable).map((field) => `${field} was dropped`)),
    );
  });

  test('drops a part that cannot be used, and keeps what is around it', () => {
    const given = {
      ...NAMES,
      location: { city: 'Berlin', zip: 'x'.repeat(30) },
      education: [{ institution: 'Yale', degree: 'PhD', graduation_year: 0 }],
    };

    const profile = Profile.parse(given);

    expect(profile).toMatchObject({ location: { city: 'Berlin' }, education: [{ institution: 'Yale' }] });
    expect(cleaningNotes(given, profile)).toEqual([
      'location.zip was dropped',
      'education.0.graduation_year was dropped',
    ]);
  });

  test.each([
    ['10+', 10],
    [' 7.5 years', 7],
    ['3', 3],
    [0, 0],
    ['ten', undefined],
    ['5-7', undefined],
    [-1, undefined],
  ])('reads %j years of experience as %j', (given, years) => {
    expect(Profile.parse({ ...NAMES, years_of_experience: given }).years_of_experience).toBe(years);
  });

  test.each([
    ['linkedin.com/in/ada', 'https://linkedin.com/in/ada'],
    ['localhost:3000/cv', 'https://localhost:3000/cv'],
    ['bücher.example', 'https://bücher.example'],
    ['http://intranet/ada', 'http://intranet/ada'],
    ['n/a', undefined],
    ['N.A.', undefined],
    ['None', undefined],
    ['see resume.', undefined],
    ['ada@example.com', undefined],
  ])('takes %j for the address %j', (given, url) => {
    expect(Profile.parse({ ...NAMES, portfolio_url: given }).portfolio_url).toBe(url);
  });

  test('refuses what cannot mean anything, with the path of the field', () => {
    const refused = Profile.safeParse({ ...NAMES, phone: {}, first_name: [] });

    expect(refused.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['first_name', 'phone']);
  });
});

test('what means something only as a whole is refused when it is too long, and never cut', () => {
  const tooLong = {
    first_name: 'x'.repeat(101),
    last_name: 'x'.repeat(101),
    email: `${'x'.repeat(200)}@example.com`,
    phone: '5'.repeat(31),
    middle_name: 'x'.repeat(101),
  };

  const refused = Profile.safeParse({ ...NAMES, ...tooLong });

  expect(new Set(refused.error?.issues.map((issue) => issue.path.join('.')))).toEqual(
    new Set(Object.keys(tooLong)),
  );
});

describe('answers', () => {
  test('take numbers and yes or no as the words that a person would type', () => {
    expect(
      Answers.parse({
        Salary: 90_000,
        'Will you relocate?': true,
        Visa: false,
        Languages: ['French', 'German'],
        Empty: ' ',
        None: [],
        Nothing: null,
      }),
    ).toEqual({
      Salary: '90000',
      'Will you relocate?': 'Yes',
      Visa: 'No',
      Languages: 'French\nGerman',
    });
  });
});
