import { describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { aControl } from '../testing/pageLooks.ts';
import { employed } from './employed.ts';

function said(question: string, jobs: object[] = [{ company: 'Compilers Inc.', start_date: '2018-01' }]) {
  const profile = Profile.parse({ ...SAMPLE_PROFILE, work_history: jobs });
  const asked = {
    id: '',
    question,
    meaning: 'question' as const,
    isRepeated: false,
    isShared: false,
    home: null,
  };
  return employed(aControl({ label: question }, { kind: 'radio' }), asked, profile);
}

describe('whether somebody has a job', () => {
  test.each([
    'Are you currently employed?',
    'Currently employed?',
    'Are you employed at this time?',
    'Sind Sie derzeit berufstätig?',
    'Êtes-vous actuellement en poste ?',
  ])('is told by one that goes on: %s', (question) => {
    expect(said(question)).toBe('Yes');
  });

  test('is not known of whoever has told of none that does', () => {
    expect(said('Are you currently employed?', [])).toBeNull();
    expect(said('Are you currently employed?', [{ company: 'Eckert Corp', end_date: '2017-12' }])).toBeNull();
  });

  test.each([
    'Are you currently employed by Acme?',
    'Are you currently employed? If so, where?',
    'Are you currently employed here?',
    'Are you currently employed part-time?',
  ])('is not what is asked: %s', (question) => {
    expect(said(question)).toBeNull();
  });
});
