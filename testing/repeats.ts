import type { Browser, BrowserContext, Page, Route } from 'playwright';
import { EgressProxy } from '../browser/egress/egressProxy.ts';
import type { EgressSession } from '../browser/egress/egress.ts';
import { showCredentials } from '../browser/showCredentials.ts';
import { type BreakingServer, type Protocol, startBreakingServer } from './breakingServer.ts';

export interface RepeatsOptions {
  protocol: Protocol;
  way: 'native' | 'fetch';
  runs: number;
  isGuarded: boolean;
}

/** How many runs reached the server once, more than once, and never. */
export interface Repeats {
  once: number;
  more: number;
  never: number;
  /** The page's other requests that were answered, in all runs. */
  others: number;
  /** What the guard added, in milliseconds, of each run. */
  waitsMs: number[];
}

/** Sends a form to a server that takes it and breaks off, again and again, and counts how often it was taken. */
export async function countRepeats(browser: Browser, options: RepeatsOptions): Promise<Repeats> {
  const counted: Repeats = { once: 0, more: 0, never: 0, others: 0, waitsMs: [] };
  const proxy = await EgressProxy.open({ allowedPrivateHosts: ['127.0.0.1'] });
  const server = await startBreakingServer(options.protocol);
  try {
    for (let run = 0; run < options.runs; run++) {
      server.taken.length = 0;
      await sendOnce(browser, { ...options, proxy, server, waitsMs: counted.waitsMs });
      const times = server.taken.length;
      if (times === 0) counted.never += 1;
      else if (times === 1) counted.once += 1;
      else counted.more += 1;
    }
    counted.others = server.answered;
  } finally {
    server.close();
    await proxy.close();
  }
  return counted;
}

interface Sending extends RepeatsOptions {
  proxy: EgressProxy;
  server: BreakingServer;
  waitsMs: number[];
}

async function sendOnce(browser: Browser, sending: Sending): Promise<void> {
  const session = await sending.proxy.openSession();
  await session.admit({ jobId: 'job', epoch: 1, until: Infinity });
  const context = await browser.newContext({
    proxy: { server: session.proxy.server },
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    await showCredentials(page, session.proxy);
    await page.goto(sending.server.url, { waitUntil: 'domcontentloaded' });
    if (sending.isGuarded) await guard(context, session, sending.waitsMs);
    await page.waitForTimeout(150);
    const failed = page.waitForEvent('requestfailed', { predicate: isSubmit, timeout: 10_000 });
    const answered = page.waitForEvent('response', {
      predicate: (response) => isSubmit(response.request()),
      timeout: 10_000,
    });
    await page.click(`#${sending.way}`, { noWaitAfter: true });
    await Promise.any([failed, answered]);
    await Promise.allSettled([settled(page)]);
  } finally {
    await context.close();
    await session.close();
  }
}

/** A repeat comes within milliseconds; there is nothing that could be waited for where none comes. */
function settled(page: Page): Promise<void> {
  return page.waitForTimeout(200);
}

function isSubmit(request: { method(): string }): boolean {
  return request.method() === 'POST';
}

/** Holds the submit at the page until its way is free, and what else goes there until it has left. */
async function guard(context: BrowserContext, session: EgressSession, waitsMs: number[]): Promise<void> {
  let leaving: Promise<unknown> = Promise.resolve();
  await context.route('**/*', async (route: Route) => {
    if (!isSubmit(route.request())) {
      await leaving;
      return route.continue().catch(() => {});
    }
    const startedAt = performance.now();
    const isReady = session.beginSubmit(new URL(route.request().url()).origin);
    leaving = isReady.then(() => session.submitLeft());
    await isReady;
    waitsMs.push(performance.now() - startedAt);
    await route.continue().catch(() => {});
  });
  context.on('requestfailed', (request) => isSubmit(request) && void session.endSubmit());
  context.on('response', (response) => isSubmit(response.request()) && void session.endSubmit());
}
