import type { Browser, Page } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import type { ChromiumOpener } from '../browser/chromium.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { launchBrowser, sampleKnowledge } from '../testing/browserForTests.ts';
import { type CareersSite, startCareersSite } from '../testing/careers/site.ts';
import { openChromium } from '../testing/chromium.ts';
import { type Figure, figureOfMedians, inTurn, timeMs } from './figures.ts';

const ROUNDS = 15;
const AUTHORIZED = 'Are you legally authorized to work in the country of this job?';

/** Opening, and filling and submitting, the careers site's form of 12 fields, against Playwright scripts written by hand. */
export async function measureForm(): Promise<Figure[]> {
  const site = await startCareersSite();
  const opener = await launchBrowser();
  const browser = await openChromium();
  try {
    const url = `${site.url}/jobs/backend-engineer`;
    return [...(await measureOpen(opener, browser, url)), await measureFill(opener, browser, { url, site })];
  } finally {
    await opener.close();
    await browser.close();
    await site.close();
  }
}

/** On an idle host, and as the next of several that come at once: then none is open in advance. */
async function measureOpen(opener: ChromiumOpener, browser: Browser, url: string): Promise<Figure[]> {
  const byHand = async () => {
    const startedAt = performance.now();
    const context = await browser.newContext();
    await (await context.newPage()).goto(url);
    const ms = performance.now() - startedAt;
    await context.close();
    return ms;
  };
  const byUs = async () => {
    const startedAt = performance.now();
    const session = await opener.openSession({});
    await session.open(url);
    const ms = performance.now() - startedAt;
    await session.close();
    return ms;
  };
  const idle = (open: () => Promise<number>) => async () => {
    await wait(1500);
    return open();
  };
  const onIdleHost = await inTurn(ROUNDS, idle(byUs), idle(byHand));
  const inBurst = await inTurn(ROUNDS, byUs, byHand);
  return [
    figureOfMedians('Session and posting opened / new context and goto by hand', onIdleHost, '≤ 1.2×'),
    figureOfMedians('The same, of sessions that come at once', inBurst, '–'),
  ];
}

async function measureFill(
  opener: ChromiumOpener,
  browser: Browser,
  { url, site }: { url: string; site: CareersSite },
): Promise<Figure> {
  const knowledge = sampleKnowledge({ given: { [AUTHORIZED]: 'Yes' } });
  const times = await inTurn(
    ROUNDS,
    async () => {
      const session = await opener.openSession({});
      await session.open(url);
      const ms = await timeMs(async () => {
        await session.fill(knowledge);
        await session.submit();
      });
      await session.close();
      return ms;
    },
    async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(url);
      const ms = await timeMs(() => fillByHand(page));
      await context.close();
      return ms;
    },
  );
  if (site.submissions.length !== 2 * (ROUNDS + 1)) throw new Error('not every application arrived');
  return figureOfMedians('12 fields filled and submitted / the same by hand', times, '≤ 1.5×');
}

export async function fillByHand(page: Page): Promise<void> {
  const { first_name, last_name, email, phone, location, linkedin_url, years_of_experience, cover_letter } =
    SAMPLE_PROFILE;
  await page.getByLabel('First name').fill(first_name);
  await page.getByLabel('Last name').fill(last_name);
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Phone number').fill(phone);
  await page.getByLabel('City').fill(location.city);
  await page.getByLabel('Country', { exact: false }).first().selectOption(location.country);
  await page.getByLabel('LinkedIn profile').fill(linkedin_url);
  await page.getByLabel('Years of experience').fill(String(years_of_experience));
  await page.getByRole('group', { name: AUTHORIZED }).getByLabel('Yes').check();
  const resume = { name: 'resume.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') };
  await page.getByLabel('Resume/CV').setInputFiles(resume);
  await page.getByLabel('Cover letter').fill(cover_letter);
  await page.getByLabel('I agree that my data').check();
  await page.getByRole('button', { name: 'Submit application' }).click();
  await page.getByText('Confirmation number').waitFor();
}
