import { describe, expect, test } from '@jest/globals';
import { INTERACTION_REASONS, interactionType, Resolution, ResumeRequest } from './interaction.ts';

const KNOWN_TO_CLIENTS = new Set(['captcha', '2fa', 'login', 'bot_check', 'rate_limited', 'verification']);

test('every reason has a type that clients know', () => {
  expect(INTERACTION_REASONS.map(interactionType).filter((type) => !KNOWN_TO_CLIENTS.has(type))).toEqual([]);
  expect(interactionType('screening_question')).toBe('verification');
});

describe('a resume', () => {
  test.each([[undefined], [{}], [{ resolution: 'done', notes: '' }]])('of %j goes on, by a human', (body) => {
    expect(ResumeRequest.parse(body)).toMatchObject({ action: 'resume', resolved_by: 'human' });
  });

  test('is read in both spellings', () => {
    expect(ResumeRequest.parse({ action: 'cancel', resolution: 'x', notes: 'n' })).toMatchObject({
      action: 'cancel',
      notes: 'n',
    });
    expect(
      ResumeRequest.parse({
        resolved_by: 'system',
        resolution_notes: 'n',
        resolution_type: 'code_entry',
        resolution_data: { code: '123456' },
      }),
    ).toMatchObject({ resolved_by: 'system', resolution_notes: 'n', resolution_type: 'code_entry' });
  });

  test('takes null for absent, and an unknown resolver for a human', () => {
    expect(
      ResumeRequest.parse({
        resolved_by: 'robot',
        resolution_type: null,
        resolution_data: null,
        notes: null,
      }),
    ).toEqual({ action: 'resume', resolved_by: 'human' });
  });

  test.each([
    ['action', 'restart'],
    ['resolution_type', 'magic'],
    ['resolution_data', 'code'],
  ])('is refused for its %s: %p', (field, value) => {
    expect(ResumeRequest.safeParse({ [field]: value }).error?.issues.map((issue) => issue.path[0])).toEqual([
      field,
    ]);
  });
});

describe('what a person gave', () => {
  test('is a code, as text or number, a sign-in, or answers', () => {
    expect(Resolution.parse({ code: 123456 }).code).toBe('123456');
    expect(Resolution.parse({ username: ' ada ', password: ' p w ' })).toMatchObject({
      username: 'ada',
      password: ' p w ',
    });
    expect(Resolution.parse({ answers: { 'Relocate?': true } }).answers).toEqual({ 'Relocate?': 'Yes' });
  });

  test('is never cut', () => {
    expect(Resolution.safeParse({ code: '1'.repeat(51) }).success).toBe(false);
    expect(Resolution.safeParse({ username: 'x'.repeat(321) }).success).toBe(false);
  });

  test('may be nothing at all', () => {
    expect(Resolution.parse({ code: '', password: null, answers: null })).toEqual({ answers: {} });
  });
});
