import { describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { aControl, aLook, someOptions } from '../testing/pageLooks.ts';
import { askedOnPage } from './answers/asked.ts';
import { permittedAlone } from './permitAlone.ts';
import { recogniseControls } from './recognise.ts';

const MAY_WORK = 'Are you authorized to work in the US?';
const NEEDS_SPONSOR = 'Will you now or in the future require visa sponsorship?';
const ALONE = 'Are you authorized to work in the US without sponsorship?';

function answerTo(question: string, given: Record<string, string>, profile = {}): string | undefined {
  const control = aControl({ legend: question }, { kind: 'radio', options: someOptions('Yes', 'No') });
  const [asked] = askedOnPage([control], recogniseControls(aLook({ controls: [control] })), 'United States');
  const known = {
    profile: Profile.parse({ ...SAMPLE_PROFILE, ...profile }),
    given,
    human: {},
    memory: { answers: [], site: 'jobs.example' },
    hasResume: true,
  };
  return asked ? permittedAlone(control, asked, known)[0]?.value : undefined;
}

describe('whether one may work without a sponsor', () => {
  test.each([
    ['Yes', 'No', 'Yes'],
    ['Yes', 'Yes', 'No'],
    ['No', 'No', 'No'],
  ])('permitted: %s, in need of one: %s, so %s', (permitted, inNeed, answer) => {
    expect(answerTo(ALONE, { [MAY_WORK]: permitted, [NEEDS_SPONSOR]: inNeed })).toBe(answer);
    expect(answerTo(ALONE, {}, { work_authorization: permitted, sponsorship: inNeed })).toBe(answer);
  });

  test('follows from one answer only where that settles it', () => {
    expect(answerTo(ALONE, { [MAY_WORK]: 'No' })).toBe('No');
    expect(answerTo(ALONE, { [MAY_WORK]: 'Yes' })).toBeUndefined();
    expect(answerTo(ALONE, { [NEEDS_SPONSOR]: 'No' })).toBeUndefined();
    expect(answerTo(ALONE, { [MAY_WORK]: 'It depends', [NEEDS_SPONSOR]: 'No' })).toBeUndefined();
  });

  test.each([
    'Are you legally authorized to work in the United States without requiring visa sponsorship now or in the future? *',
    'Can you legally work in the United States without the need for employer sponsorship?',
    'Are you currently eligible to work in the US without current or future sponsorship from an employer?',
    'Do you have the right to work in the US without visa sponsorship?',
  ])('is asked by %j', (question) => {
    expect(answerTo(question, { [MAY_WORK]: 'Yes', [NEEDS_SPONSOR]: 'No' })).toBe('Yes');
  });

  test.each([
    'Are you authorized to work in Canada without sponsorship?',
    'Are you authorized to work in the US without restrictions or sponsorship?',
    'Are you authorized to work for any employer in the US without restriction?',
    'Are you able to work in the US without sponsorship for the duration of the contract?',
    'Is your spouse authorized to work in the US without sponsorship?',
    'Are you not authorized to work in the US without sponsorship?',
    'Can you work weekends without sponsorship?',
  ])('is not asked by %j', (question) => {
    expect(answerTo(question, { [MAY_WORK]: 'Yes', [NEEDS_SPONSOR]: 'No' })).toBeUndefined();
  });
});
