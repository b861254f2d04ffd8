import { expect, test } from '@jest/globals';
import { someOptions } from '../testing/pageLooks.ts';
import { permitOption } from './permitOption.ts';

const NEEDS = [
  'I do not need sponsorship',
  'I need sponsorship now',
  'I will need sponsorship in the future',
];

test.each([
  ['sponsorship', 'No', NEEDS, NEEDS[0]],
  [
    'sponsorship',
    'No',
    ['I require visa sponsorship', "I don't require visa sponsorship"],
    "I don't require visa sponsorship",
  ],
  [
    'sponsorship',
    'Yes',
    ['I require visa sponsorship', 'I do not require it, no visa'],
    'I require visa sponsorship',
  ],
  [
    'work_authorization',
    'Yes',
    ['I am authorized to work in the US', 'I am not authorized to work in the US', 'Prefer not to say'],
    'I am authorized to work in the US',
  ],
] as const)('of sentences about %s, one says %s', (meaning, wanted, labels, chosen) => {
  expect(permitOption(meaning, wanted, someOptions(...labels))?.label).toBe(chosen);
});

test.each([
  ['two say yes', 'sponsorship', 'Yes', NEEDS],
  [
    'one speaks of something else',
    'sponsorship',
    'No',
    ['I am a citizen', 'I do not need a visa', 'I need a visa'],
  ],
  [
    'one says both',
    'work_authorization',
    'Yes',
    ['I am authorized to work', 'I am authorized to work, but need sponsorship', 'I am not authorized'],
  ],
  ['another thing is asked', 'question', 'No', NEEDS],
] as const)('none is chosen where %s', (_why, meaning, wanted, labels) => {
  expect(permitOption(meaning, wanted, someOptions(...labels))).toBeNull();
});
