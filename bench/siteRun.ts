import type { Browser } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import type { ChromiumOpener } from '../browser/chromium.ts';
import { LATE_WAITS } from '../browser/lateFields.ts';
import { applyAt } from '../testing/sites/applyAt.ts';
import type { Replica } from '../testing/sites/replica.ts';
import { timeMs } from './figures.ts';

/** One application at one replica: what its employer received, against what they should have. */
export interface SiteRun {
  seed: number;
  /** `confirmed`, or where it ended. */
  end: string;
  correct: number;
  wrong: number;
  blank: number;
  /** Filled although nothing should be there. */
  extra: number;
  /** The fields that were not correct: `gender: "" instead of "Female"`. */
  faults: string[];
  asked: number;
  /** The server took it exactly once, and we know that it did. */
  isSubmittedOnce: boolean;
  ms: number;
  /** Of that, what was waited for questions that may come late, as nobody does who knows the page. */
  lateMs: number;
}

export async function runByUs(replica: Replica, seed: number, opener: ChromiumOpener): Promise<SiteRun> {
  const site = await replica.start(seed);
  const session = await opener.openSession({});
  // The next session's page is opened in advance meanwhile, which is no part of this application.
  await wait(1500);
  let lateMs = 0;
  const noteWait = (ms: unknown) => {
    lateMs += Number(ms);
  };
  LATE_WAITS.subscribe(noteWait);
  try {
    let applied = { end: '', asked: [] as string[] };
    const ms = await timeMs(async () => {
      applied = await applyAt(session, site);
    });
    const { end, asked } = applied;
    const isSubmittedOnce = end === 'confirmed' && site.received.length === 1;
    const score = compare(site.expected, site.received.at(-1) ?? {});
    return { seed, end, asked: asked.length, isSubmittedOnce, ms, lateMs, ...score };
  } finally {
    LATE_WAITS.unsubscribe(noteWait);
    await session.close();
    await site.close();
  }
}

/** null where the script by hand does not get through: then there is nothing to measure against. */
export async function runByHand(replica: Replica, seed: number, browser: Browser): Promise<number | null> {
  const site = await replica.start(seed);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    const ms = await timeMs(() => site.applyByHand(page));
    const { faults } = compare(site.expected, site.received.at(-1) ?? {});
    if (faults.length > 0) throw new Error(faults.join('; '));
    return ms;
  } catch (error) {
    console.error(`by hand, ${replica.name} ${seed}: ${String(error)}`);
    return null;
  } finally {
    await context.close();
    await site.close();
  }
}

function compare(expected: Record<string, string>, received: Record<string, string>) {
  const score = { correct: 0, wrong: 0, blank: 0, extra: 0, faults: [] as string[] };
  for (const [name, wanted] of Object.entries(expected)) {
    const got = received[name] ?? '';
    if (got === wanted) {
      if (wanted !== '') score.correct += 1;
      continue;
    }
    score.faults.push(`${name}: "${got}" instead of "${wanted}"`);
    if (wanted === '') score.extra += 1;
    else if (got === '') score.blank += 1;
    else score.wrong += 1;
  }
  return score;
}
