import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page, type Response } from 'playwright';
import type { PageLook } from '../forms/control.ts';
import { WITHOUT_FEATURES } from './chromiumFeatures.ts';
import { lookAtPage } from './look.ts';

/** A page as it was found, or why it could not be opened. `page` is the URL or file name as given. */
export type InspectedPage =
  | { kind: 'seen'; page: string; look: PageLook; status: number; headers: Record<string, string> }
  | { kind: 'failed'; page: string; why: string };

const LANES = 4;
const OPEN_TIMEOUT_MS = 30_000;
/** How long a page from the network may go on loading what it needs, once it is there. */
const SETTLE_MS = 3_000;

/** Opens pages and looks at them, without touching them; in the order given, a few at a time. */
export async function* inspectPages(
  pages: string[],
  options: { executablePath: string; sandbox: boolean; attributes: string[] },
): AsyncGenerator<InspectedPage> {
  const { executablePath, sandbox: chromiumSandbox, attributes } = options;
  const browser = await chromium
    .launch({ executablePath, chromiumSandbox, args: [WITHOUT_FEATURES] })
    .catch((cause: unknown) => {
      throw new Error(`${executablePath} cannot be started: ${firstLine(cause)}`, { cause });
    });
  try {
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      inspectInTurn(
        browser,
        pages.filter((_page, place) => place % LANES === lane),
        attributes,
      ),
    );
    const upcoming = lanes.map((lane) => lane.next());
    for (const place of pages.keys()) {
      const next = await upcoming[place % LANES];
      upcoming[place % LANES] = lanes[place % LANES]?.next() ?? Promise.reject(new Error('no such lane'));
      if (next && !next.done) yield next.value;
    }
  } finally {
    await browser.close();
  }
}

/** One page after the other in the same tab: a tab takes longer to make than a page to look at. */
async function* inspectInTurn(
  browser: Browser,
  pages: string[],
  attributes: string[],
): AsyncGenerator<InspectedPage, undefined> {
  const tabs = new Map<boolean, Page>();
  for (const page of pages) {
    const isFile = !/^[a-z][a-z0-9+.-]+:/i.test(page);
    const tab = tabs.get(isFile) ?? (await newTab(browser, isFile));
    tabs.set(isFile, tab);
    yield await inspect(tab, page, { isFile, attributes });
  }
}

/** A saved page is only read: neither its scripts nor what it would load from the network are wanted. */
async function newTab(browser: Browser, isFile: boolean): Promise<Page> {
  const context = await browser.newContext({ offline: isFile, javaScriptEnabled: !isFile });
  return context.newPage();
}

async function inspect(
  tab: Page,
  page: string,
  { isFile, attributes }: { isFile: boolean; attributes: string[] },
): Promise<InspectedPage> {
  const unreadable = isFile ? whyUnreadable(page) : undefined;
  if (unreadable !== undefined) return { kind: 'failed', page, why: unreadable };
  try {
    const response = await open(tab, isFile ? pathToFileURL(resolve(page)).href : page);
    const look = await lookAtPage(tab, { attributes });
    return {
      kind: 'seen',
      page,
      look,
      status: response?.status() ?? 200,
      headers: response?.headers() ?? {},
    };
  } catch (error) {
    return { kind: 'failed', page, why: `it cannot be opened: ${firstLine(error)}` };
  }
}

async function open(tab: Page, url: string): Promise<Response | null> {
  const response = await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: OPEN_TIMEOUT_MS });
  if (!url.startsWith('file:')) {
    await tab.waitForLoadState('networkidle', { timeout: SETTLE_MS }).catch(() => undefined);
  }
  return response;
}

function whyUnreadable(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return 'there is no such file';
  return found.isFile() ? undefined : 'it is not a file';
}

/** Without the name of Playwright's function, and the log of the call below it. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/^\w+\.\w+: /, '');
}
