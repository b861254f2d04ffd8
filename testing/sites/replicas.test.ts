import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ChromiumOpener } from '../../browser/chromium.ts';
import { launchBrowser } from '../browserForTests.ts';
import { applyAt } from './applyAt.ts';
import { smartRecruiters } from './smartrecruiters/replica.ts';
import { workday } from './workday/replica.ts';

let opener: ChromiumOpener;

beforeAll(async () => {
  opener = await launchBrowser({}, { GH_ADAPTERS: 'off' });
});

afterAll(() => opener.close());

test.each([
  ['nested shadow roots and blocks that are saved', smartRecruiters, 1],
  ['an account and a wizard whose lists drill in', workday, 1],
] as const)(
  'one application arrives in full through %s, without an adapter',
  async (_what, replica, seed) => {
    const site = await replica.start(seed);
    const session = await opener.openSession({});
    try {
      const { end } = await applyAt(session, site);

      expect([end, ...site.received]).toEqual(['confirmed', site.expected]);
    } finally {
      await session.close();
      await site.close();
    }
  },
  60_000,
);
