import { describe, expect, test } from '@jest/globals';
import { callbackWaitMs, retryAfterMsOf } from './callbackWait.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');

describe('the wait before a callback is tried again', () => {
  test('grows from a second to the longest', () => {
    const waits = [0, 1, 2, 3, 4, 5, 500].map((attempts) =>
      callbackWaitMs({ attempts, retryAfterMs: null, longestMs: 120_000 }),
    );

    expect(waits).toEqual([1000, 3000, 9000, 27_000, 81_000, 120_000, 120_000]);
  });

  test.each([
    ['no sooner than its receiver asks', 60_000, 60_000],
    ['no sooner than it is usual', 0, 1000],
    ['no later than after ten minutes, whatever its receiver asks', 86_400_000, 600_000],
  ])('ends %s', (_what, retryAfterMs, wait) => {
    expect(callbackWaitMs({ attempts: 0, retryAfterMs, longestMs: 120_000 })).toBe(wait);
  });

  test.each([
    ['120', 120_000],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30_000],
    ['Fri, 02 Jan 2026 03:00:00 GMT', 0],
    ['soon', null],
    [undefined, null],
  ])('is read from Retry-After: %p', (header, wait) => {
    expect(retryAfterMsOf(header, NOW)).toBe(wait);
  });
});
