import { expect, test } from '@jest/globals';
import { aControl, aLook } from '../../testing/pageLooks.ts';
import { recogniseControls } from '../recognise.ts';

function meanings(section: string, ...captions: string[]): string[] {
  const controls = captions.map((nearby) => aControl({ nearby, section }));
  return recogniseControls(aLook({ controls })).map(({ meaning }) => meaning);
}

const JOBS = 'Employment history';

test.each([
  ['Dates', 'to'],
  ['Dates employed', 'to'],
  ['Dates of employment (MM/YYYY)', ''],
  ['Zeitraum', 'bis'],
  ['Période', 'au'],
  ['Period', 'until'],
])('%j before a box, and %j before the next, are the two ends of a job', (first, second) => {
  expect(meanings(JOBS, 'Company', first, second)).toEqual(['employer', 'job_start', 'job_end']);
});

test.each(['Dates employed', 'Dates of employment (from - to)', 'From / To'])(
  '%s before one box asks for both ends',
  (caption) => {
    expect(meanings(JOBS, 'Company', caption, 'Supervisor')).toEqual(['employer', 'job_period', 'unknown']);
  },
);

test('of a school they are those of the school', () => {
  const school = meanings(
    'Education',
    'School',
    'Dates attended',
    'to',
    'School',
    'Dates attended',
    'Degree',
  );

  expect(school.slice(1, 3)).toEqual(['education_start', 'education_end']);
  expect(school[4]).toBe('education_period');
});

test('a date alone is no period, and neither is what stands before a box of its own', () => {
  expect(meanings(JOBS, 'Company', 'Date', 'Supervisor')[1]).toBe('unknown');
  expect(meanings(JOBS, 'Company', 'Duration', 'Supervisor')[1]).toBe('unknown');
});
