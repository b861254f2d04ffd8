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

  test('refuses what cannot mean anything, with the path of the field', () => {
    const refused = Profile.safeParse({ ...NAMES, phone: {}, portfolio_url: 'ftp://files.example' });

    expect(refused.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['phone', 'portfolio_url']);
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
      Answers.parse({ Salary: 90_000, 'Will you relocate?': true, Visa: false, Empty: ' ', Nothing: null }),
    ).toEqual({
      Salary: '90000',
      'Will you relocate?': 'Yes',
      Visa: 'No',
    });
  });
});
