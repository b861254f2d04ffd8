import { expect, test } from '@jest/globals';
import { findAnswer } from './findAnswer.ts';

const ANSWERS = { 'Will you relocate?': 'Yes', 'Notice period': '3 months', '': 'never', '?': 'never' };

test.each([
  ['Will you relocate?', 'Yes'],
  ['will you  RELOCATE *', 'Yes'],
  ['Nótice period:', '3 months'],
])('%s is answered by the same question, marks and case aside', (question, answer) => {
  expect(findAnswer(question, ANSWERS)).toBe(answer);
});

test.each(['Will you relocate to Berlin?', 'Will you', 'Period', '', '***'])(
  '%s is another question, and is not answered',
  (question) => {
    expect(findAnswer(question, ANSWERS)).toBeNull();
  },
);
