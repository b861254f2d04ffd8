import { describe, expect, test } from '@jest/globals';
import { aControl, aLook, someOptions } from '../../testing/pageLooks.ts';
import type { Control, Evidence } from '../control.ts';
import { MONTH_BY_NAME } from '../months.ts';
import { recogniseControls } from '../recognise.ts';

const MONTHS = someOptions(...[...MONTH_BY_NAME.keys()].slice(0, 12));
const YEARS = someOptions(...Array.from({ length: 80 }, (_, at) => `${2026 - at}`));

describe('schools and jobs', () => {
  test('are told by their headings and their numbers', () => {
    const controls = [
      ...below('Work Experience 1', 'Company', 'Job title', 'Start date', 'End date'),
      ...below('Work Experience 2', 'Company', 'Job title', 'Start date', 'End date'),
      ...below('Education 1', 'School or University', 'Degree', 'From', 'To'),
    ];

    expect(taken(controls)).toEqual([
      'employer 0',
      'job_title 0',
      'job_start 0',
      'job_end 0',
      'employer 1',
      'job_title 1',
      'job_start 1',
      'job_end 1',
      'school 0',
      'degree 0',
      'education_start 0',
      'education_end 0',
    ]);
  });

  test.each([
    ['Available period', ['school', 'degree']],
    ['Period', ['school', 'degree', 'education_start', 'education_end']],
  ])('have the start and the end of a %s for theirs, or not', (legend, expected) => {
    const dates = ['Start date', 'End date'].map((label) => aControl({ label, legend }));

    const known = taken([...below('', 'School', 'Degree'), ...dates]).map((text) => text.split(' ')[0] ?? '');

    expect(known.filter((meaning) => /^(school|degree|education_)/.test(meaning))).toEqual(expected);
  });

  test('are counted where they look alike', () => {
    const job = ['Employer', 'Position', 'Location', 'Description of duties', 'I currently work here'];
    const controls = below('Employment history', ...job, ...job);
    const kinds = controls.map((control) =>
      control.evidence.label.startsWith('I ') ? { ...control, kind: 'checkbox' as const } : control,
    );

    expect(taken(kinds)).toEqual(
      [0, 1].flatMap((at) =>
        ['employer', 'job_title', 'job_location', 'job_description', 'job_current'].map(
          (word) => `${word} ${at}`,
        ),
      ),
    );
  });

  test('are no companies of a second address, or beside somebody to contact', () => {
    const address = ['Company', 'Address', 'City'];
    const [vendor, both] = [
      below('', 'Company', 'Website', 'Contact name', 'Company', 'Email'),
      [...below('Home address', ...address), ...below('Mailing address', ...address)],
    ];

    expect(taken(vendor).join()).not.toContain('employer');
    expect(taken(both).join()).not.toContain('employer');
    expect(taken(below('', 'Employer', 'City', 'Employer', 'City')).join()).toContain('employer 1');
  });

  test('may have their numbers in each label', () => {
    const controls = below('', 'Employer 1', 'Job title 1', 'Employer 2', 'Job title 2');

    expect(taken(controls)).toEqual(['employer 0', 'job_title 0', 'employer 1', 'job_title 1']);
  });

  test('may have their dates before them', () => {
    const row = ['From', 'To', 'Employer', 'Job title'];

    expect(taken(below('', ...row, ...row))).toEqual(
      [0, 1].flatMap((at) =>
        ['job_start', 'job_end', 'employer', 'job_title'].map((word) => `${word} ${at}`),
      ),
    );
    expect(taken(below('', 'Start date', 'Employer', 'Job title', 'From', 'To'))[0]).toBe('start_date');
  });

  test('may say how their dates are written', () => {
    const dates = ['Start date (MM/YYYY)', 'End date (MM/YYYY)'];

    expect(taken(below('Work experience', 'Employer', 'Job title', ...dates))).toEqual([
      'employer 0',
      'job_title 0',
      'job_start 0',
      'job_end 0',
    ]);
    expect(taken(below('Work experience', 'Employer', 'Start date (if we hire you)'))[1]).toBe('start_date');
  });

  test('say by the last year attended when they ended', () => {
    const section = 'Education 1';
    const [first, last] = ['First Year Attended', 'Last Year Attended'].map((legend) =>
      aControl({ label: 'Year', legend, placeholder: 'YYYY', section }),
    );
    const controls = [aControl({ label: 'School', section }), ...[first, last].flatMap((year) => year ?? [])];

    expect(taken(controls)).toEqual(['school 0', 'education_start 0 year', 'education_end 0 year']);
  });

  test.each([
    ['education[0].school', 'education[1].school'],
    ['school--0', 'school--1'],
    ['education_1_school', 'education_2_school'],
  ])('are told by the numbers in their names: %s, %s', (first, second) => {
    const controls = [first, second].flatMap((name) => [
      named(name, 'School'),
      named(name.replace('school', 'degree'), 'Degree'),
      named(name.replace('school', 'field'), 'Major'),
    ]);

    expect(taken(controls)).toEqual(
      [0, 1].flatMap((at) => ['school', 'degree', 'field_of_study'].map((word) => `${word} ${at}`)),
    );
  });

  test('one that is asked for alone is the first', () => {
    expect(taken(below('About you', 'Highest degree', 'University', 'Field of study'))).toEqual([
      'degree 0',
      'school 0',
      'field_of_study 0',
    ]);
  });

  test('a page that shows the second only is about the second', () => {
    expect(taken(below('Employer 2', 'Company name'))).toEqual(['employer 1']);
  });

  test('a date whose parts say no more than that is the one of its first part', () => {
    const part = (options: Control['options'], evidence: Partial<Evidence>) =>
      aControl(evidence, { kind: 'select', options });
    const parts = (section: string) => [
      part(MONTHS, { nearby: 'Start date', section }),
      part(YEARS, { section }),
    ];

    expect(taken([...below('Work experience', 'Employer'), ...parts('Work experience')])).toEqual([
      'employer 0',
      'job_start 0 month',
      'job_start 0 year',
    ]);
    expect(taken(parts('Availability'))).toEqual(['start_date', 'start_date']);
  });

  test('dates may be asked for in parts', () => {
    const month = (evidence: Partial<Evidence>) => aControl(evidence, { kind: 'select', options: MONTHS });
    const year = (evidence: Partial<Evidence>) => aControl(evidence, { kind: 'select', options: YEARS });
    const section = 'Education';

    expect(
      taken([
        aControl({ label: 'School', section }),
        month({ label: 'Start date month', section }),
        year({ label: 'Start date year', section }),
        month({ label: 'Month', legend: 'End date', section }),
        year({ label: 'Year', legend: 'End date', section }),
      ]),
    ).toEqual([
      'school 0',
      'education_start 0 month',
      'education_start 0 year',
      'education_end 0 month',
      'education_end 0 year',
    ]);
  });

  test('by words that stand beside a box, and are no label of it', () => {
    const row = ['Institution', 'From (year)', 'To (MM/YYYY)', 'Degree'].map((nearby) =>
      aControl({ nearby }),
    );

    expect(taken(row)).toEqual(['school 0', 'education_start 0 year', 'education_end 0', 'degree 0']);
  });

  test.each([
    [
      ['Firma', 'Position', 'Von', 'Bis'],
      'Berufserfahrung',
      ['employer', 'job_title', 'job_start', 'job_end'],
    ],
    [
      ['Entreprise', 'Poste', 'Date de début', 'Date de fin'],
      'Expérience professionnelle',
      ['employer', 'job_title', 'job_start', 'job_end'],
    ],
    [
      ['Universidad', 'Título', 'Fecha de inicio', 'Fecha de fin'],
      'Formación académica',
      ['school', 'degree', 'education_start', 'education_end'],
    ],
    [
      ['Institution', 'Subject', 'Year completed'],
      'Education',
      ['school', 'field_of_study', 'graduation_year'],
    ],
    [
      ['Company name', 'Position held', 'Start (MM/YYYY)', 'End (MM/YYYY)'],
      'Employer 1',
      ['employer', 'job_title', 'job_start', 'job_end'],
    ],
  ])('in other languages, and in few words: %j', (labels, section, meanings) => {
    expect(taken(below(section, ...labels))).toEqual(meanings.map((meaning) => `${meaning} 0`));
  });
});

test('a title that is written in its box alone is that of the job around it', () => {
  const inside = (section: string, ...words: string[]) =>
    taken(words.map((placeholder) => aControl({ placeholder, section })));

  expect(inside('Work history', 'Company name', 'Title', 'Start date')).toEqual([
    'employer 0',
    'job_title 0',
    'job_start 0',
  ]);
  expect(inside('About you', 'Title', 'First name', 'Last name')).toEqual([
    'unknown',
    'first_name',
    'last_name',
  ]);
});

describe('what is no part of a school or a job', () => {
  test('is a current employer that is asked for alone, and the day on which one could begin', () => {
    expect(taken(below('About you', 'Current company', 'Current title', 'Earliest start date'))).toEqual([
      'current_company',
      'current_title',
      'start_date',
    ]);
  });

  test('is a question below its heading', () => {
    expect(
      taken(
        below(
          'Work experience',
          'How many years of experience do you have with Java?',
          'When can you start?',
        ),
      ),
    ).toEqual(['question', 'start_date']);
  });

  test('is a date of birth, though its years reach as far back as those of schools', () => {
    const birth = [MONTHS, YEARS].map((options, at) =>
      aControl({ label: at === 0 ? 'Month' : 'Year', legend: 'Date of birth' }, { kind: 'select', options }),
    );

    expect(taken([aControl({ label: 'School' }), ...birth])).toEqual([
      'school 0',
      'birth_month',
      'birth_year',
    ]);
  });

  test('is what a heading speaks of that asks for permits', () => {
    expect(taken(below('Employment eligibility', 'Start date'))).toEqual(['start_date']);
  });
});

function taken(controls: Control[]): string[] {
  return recogniseControls(aLook({ controls })).map(({ meaning, index, part }) =>
    [meaning, index, part].filter((word) => word !== undefined).join(' '),
  );
}

function below(section: string, ...labels: string[]): Control[] {
  return labels.map((label) => aControl({ label, section }));
}

function named(name: string, label: string): Control {
  return aControl({ label, name, id: name });
}
