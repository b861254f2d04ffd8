import { describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { aControl } from '../testing/pageLooks.ts';
import type { Asked } from './findAnswer.ts';
import { graduated } from './graduated.ts';

const PHD = { institution: 'Yale University', degree: 'PhD' };

function said(
  question: string,
  {
    section = '',
    caption = '',
    asked = {},
    education = { ...PHD, graduation_year: 1984 },
  }: { section?: string; caption?: string; asked?: Partial<Asked>; education?: object } = {},
) {
  const profile = Profile.parse({ ...SAMPLE_PROFILE, education: [education] });
  const plain: Asked = {
    id: '',
    question,
    meaning: 'unknown',
    isRepeated: false,
    isShared: false,
    home: null,
  };
  const control = aControl({ label: question, section, caption }, { kind: 'radio' });
  return graduated(control, { ...plain, ...asked }, { profile, today: '2027-01-31' });
}

describe('whether somebody graduated', () => {
  test.each(['Did you graduate?', 'Graduated', 'Degree received?', 'Have you completed this degree?'])(
    'is told by the year of their degree: %s',
    (question) => {
      expect(said(question)).toBe('Yes');
      expect(said(question, { education: { ...PHD, graduation_year: 2029 } })).toBe('No');
    },
  );

  test.each([
    'Did you graduate from high school?',
    'Are you a graduate?',
    'When did you graduate?',
    'Did you graduate with honours?',
  ])('is not what is asked: %s', (question) => {
    expect(said(question)).toBeNull();
  });

  test.each<[string, Parameters<typeof said>[1]]>([
    ['another school than the latest', { section: 'High School' }],
    ['another school, by the line above', { caption: 'High School' }],
    ['one of several that are not told apart', { asked: { isRepeated: true } }],
    ['a degree of this very year', { education: { ...PHD, graduation_year: 2027 } }],
    ['a school without a degree', { education: { institution: 'Yale', graduation_year: 1984 } }],
    ['a degree without a year', { education: PHD }],
    ['a second school, of which nothing is known', { asked: { isRepeated: true, place: { index: 1 } } }],
  ])('is not known of %s', (_what, parts) => {
    expect(said('Did you graduate?', parts)).toBeNull();
  });
});
