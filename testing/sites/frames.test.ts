import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ChromiumOpener } from '../../browser/chromium.ts';
import { launchBrowser } from '../browserForTests.ts';
import { applyAt } from './applyAt.ts';
import { icims } from './icims/replica.ts';
import { workday } from './workday/replica.ts';

const openers: Partial<Record<'on' | 'off', ChromiumOpener>> = {};

beforeAll(async () => {
  openers.on = await launchBrowser({}, { GH_ADAPTERS: 'on' });
  openers.off = await launchBrowser({}, { GH_ADAPTERS: 'off' });
});

afterAll(async () => {
  await openers.on?.close();
  await openers.off?.close();
});

test.each([
  ['on', 1],
  ['off', 2],
] as const)(
  'one application arrives in full from inside a frame, behind an e-mail gate: adapters %s, seed %i',
  async (adapters, seed) => {
    const { end, received, expected } = await applied(icims, adapters, seed);

    expect([end, ...received]).toEqual(['confirmed', expected]);
  },
);

test('a gate that wants an account stops who has none, and its trap stays empty', async () => {
  const site = await workday.start(5);
  const { login: _login, ...without } = site;
  const session = await opener('on').openSession({});

  const { end } = await applyAt(session, without);
  await session.close();
  await site.close();

  expect([end, site.received]).toEqual(['blocked: login', []]);
});

async function applied(replica: typeof icims, adapters: 'on' | 'off', seed: number) {
  const site = await replica.start(seed);
  const session = await opener(adapters).openSession({});
  try {
    const { end } = await applyAt(session, site);
    return { end, received: site.received, expected: site.expected };
  } finally {
    await session.close();
    await site.close();
  }
}

function opener(adapters: 'on' | 'off'): ChromiumOpener {
  const found = openers[adapters];
  if (found === undefined) throw new Error('no browser');
  return found;
}
