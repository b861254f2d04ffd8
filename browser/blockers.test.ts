import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright';
import { findBlocker } from '../forms/blockers.ts';
import { BLOCKER_PAGES } from '../testing/blockerPages.ts';
import { openChromium } from '../testing/chromium.ts';
import { lookAtForm } from './lookAtForm.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
});

afterAll(() => browser.close());

test.each(BLOCKER_PAGES.map((row) => [row.reason ?? 'nothing', row.name, row] as const))(
  '%s: %s',
  async (_reason, _name, { html, status = 200, headers = {}, reason }) => {
    await page.setContent(html);

    const found = findBlocker(await lookAtForm(page), { status, headers });

    expect(found?.reason ?? null).toBe(reason);
  },
);
