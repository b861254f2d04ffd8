import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright';
import { openChromium } from '../../testing/chromium.ts';
import { countRepeats } from '../../testing/repeats.ts';

/** A browser sends a form again by itself; `bench/repeats.ts` tries it often. */

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

describe('a form that a server takes without an answer', () => {
  test('is sent again by the browser where nothing is done about it', async () => {
    const counted = await countRepeats(browser, {
      protocol: 'https',
      way: 'fetch',
      runs: 1,
      isGuarded: false,
    });

    expect(counted.more).toBe(1);
  });

  test.each([
    ['http', 'native'],
    ['https', 'native'],
    ['https', 'fetch'],
    ['h2', 'native'],
    ['h2', 'fetch'],
  ] as const)('is sent once, over %s, %s', async (protocol, way) => {
    const counted = await countRepeats(browser, { protocol, way, runs: 1, isGuarded: true });

    expect(counted).toMatchObject({ once: 1, more: 0, never: 0 });
    expect(counted.others).toBeGreaterThan(1);
  });
});
