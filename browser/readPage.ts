import type { Page } from 'playwright';
import { findBlocker } from '../forms/blockers.ts';
import { readPosting } from './posting.ts';
import type { ReadResult } from './applicationSession.ts';
import { lookAtPage } from './look.ts';
import type { PageActivity } from './pageActivity.ts';

/** A page that is made by its scripts is read once they have come to rest. */
export async function readPage(page: Page, activity: PageActivity): Promise<ReadResult> {
  await activity.quiet({ quietMs: 500, limitMs: 5000 });
  const blocker = findBlocker(await lookAtPage(page), activity.response);
  // A sign-in or a captcha beside the posting keeps nobody from reading it.
  if (blocker?.reason === 'bot_check') return { kind: 'blocked', reason: 'bot_check' };

  const url = page.url();
  const [title, text, headings, siteNames, links, jsonLd] = await Promise.all([
    page.title(),
    page.locator('body').innerText({ timeout: 5000 }),
    page.locator('h1').allInnerTexts(),
    allAttributes(page, 'meta[property="og:site_name"]', 'content'),
    applyLinks(page),
    page.locator('script[type="application/ld+json"]').allTextContents(),
  ]);
  const parts = {
    title,
    text,
    heading: headings.map((heading) => heading.trim()).find(Boolean) ?? null,
    siteName: siteNames[0] ?? null,
    applyUrl: absolute(links[0], url),
    jsonLd,
  };
  return {
    kind: 'read',
    page: { url, title, text: text.slice(0, LONGEST), posting: readPosting(parts) },
  };
}

const LONGEST = 20_000;

async function applyLinks(page: Page): Promise<string[]> {
  const links = await page.getByRole('link', { name: /\bapply\b/i }).all();
  return present(await Promise.all(links.slice(0, 3).map((link) => link.getAttribute('href', SOON))));
}

async function allAttributes(page: Page, selector: string, name: string): Promise<string[]> {
  const elements = await page.locator(selector).all();
  return present(await Promise.all(elements.map((element) => element.getAttribute(name, SOON))));
}

const SOON = { timeout: 1000 };

function present(values: (string | null)[]): string[] {
  return values.flatMap((value) => (value === null || value.trim() === '' ? [] : [value.trim()]));
}

function absolute(link: string | undefined, base: string): string | null {
  if (link === undefined || !URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
