import { describe, expect, test } from '@jest/globals';
import { aControl, someOptions } from '../testing/pageLooks.ts';
import type { Meaning, Recognition } from './meanings.ts';
import { isPresumed } from './presumed.ts';

type Parts = NonNullable<Parameters<typeof aControl>[1]>;

const shows = (...labels: string[]): Parts => ({
  kind: 'select',
  options: someOptions(...labels).map((option, at) => ({ ...option, chosen: at === 0 })),
});
const pressed = (isPreset: boolean): Parts => ({
  kind: 'radio',
  options: someOptions('Yes', 'No').map((option) =>
    option.label === 'Yes' ? { ...option, chosen: true, ...(isPreset ? { isPreset } : {}) } : option,
  ),
});
const told = (
  parts: Parts,
  meaning: Meaning,
  { label = 'Can you travel?', ...more }: Partial<Recognition> & { label?: string } = {},
) => isPresumed(aControl({ label }, parts), { meaning, confidence: 1, evidence: [], ...more }, label);

describe('an answer that nobody gave is sent with', () => {
  test.each<[string, Parts, Meaning, { label?: string }]>([
    ['a list that shows its first', shows('Yes', 'No'), 'question', {}],
    ['one of what people are', shows('I am a veteran', 'I am not'), 'veteran_status', {}],
    ['one of how they are spoken to', shows('Mr', 'Ms'), 'salutation', {}],
    ['a button that was pressed in advance', pressed(true), 'question', {}],
    ['how many people they led', shows('0', '1'), 'question', { label: 'How many people did you lead?' }],
    ['the first of several blocks', pressed(true), 'question', { label: 'May we contact them? (1 of 2)' }],
    ['an offer that is taken', pressed(true), 'question', { label: 'Would you like job alerts?' }],
    ['a slider', { kind: 'text', value: '10', demands: { type: 'range' } }, 'question', {}],
  ])('%s', (_what, parts, meaning, more) => {
    expect(told(parts, meaning, more)).toBe(true);
  });
});

describe('none is sent with', () => {
  test.each<[string, Parts, Meaning, Partial<Recognition> & { label?: string }]>([
    ['a row that asks to choose', shows('Please select', 'Yes'), 'question', {}],
    ['one that says nothing', shows('Not specified', 'Male'), 'gender', {}],
    ['one that declines', shows('I prefer not to say', 'Male'), 'gender', {}],
    ['a button that somebody has pressed', pressed(false), 'question', {}],
    ['where they heard of it', shows('LinkedIn', 'Friend'), 'how_heard', {}],
    ['what is no question', shows('Mobile', 'Home'), 'unknown', { label: 'Kind' }],
    [
      'how many a form lists',
      shows('1', '2'),
      'question',
      { label: 'How many jobs would you like to list?' },
    ],
    ['how one applies', pressed(true), 'question', { label: 'How would you like to apply?' }],
    [
      'an account that is not told of',
      shows('No', 'Yes'),
      'question',
      { label: 'Are you a returning user?' },
    ],
    [
      'a block that may stay unused',
      pressed(true),
      'question',
      { label: 'May we contact this employer? (2 of 2)' },
    ],
    [
      'how they wish to be spoken to',
      shows('E-mail', 'Phone'),
      'question',
      { label: 'How would you like us to contact you?' },
    ],
    ['an offer that is declined', shows('No', 'Yes'), 'question', { label: 'Would you like job alerts?' }],
    ['a job that has no name', shows('January', 'February'), 'job_start', { index: 2 }],
    ['another person, who has none', shows('Mr', 'Ms'), 'salutation', { about: 'Emergency contact' }],
  ])('%s', (_what, parts, meaning, more) => {
    expect(told(parts, meaning, more)).toBe(false);
  });

  test('a list whose row somebody has chosen', () => {
    const options = someOptions('Yes', 'No').map((option) => ({ ...option, chosen: option.label === 'No' }));
    expect(told({ kind: 'select', options }, 'question')).toBe(false);
  });
});
