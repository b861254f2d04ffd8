import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../testing/browserForTests.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { ofThoseAlive, processesBelow, type RunningProcess } from '../testing/processesBelow.ts';
import { until } from '../testing/until.ts';
import type { ChromiumOpener } from './chromium.ts';

let browser: ChromiumOpener;
let server: PageServer;

beforeEach(async () => {
  browser = await launchBrowser({ browserOpenMs: 8000, browserCloseMs: 3000 });
  server = await servePages({
    '/': (request, response) => {
      response.setHeader('set-cookie', 'seen=before');
      response.end(`<p>${request.headers.cookie ?? 'a stranger'}</p>`);
    },
  });
});

afterEach(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

test('no session knows what the one before it was told', async () => {
  await visited();

  expect(await visited()).toContain('a stranger');
});

test("a session goes on with the applicant's cookies of an earlier one", async () => {
  const first = await browser.openSession({});
  await first.open(server.url);
  const storageState = await first.storageState();
  await first.close();

  expect(await visited(storageState)).toContain('seen=before');
});

test('the browser is told nothing of what this program was told', async () => {
  process.env['GH_TEST_SECRET'] = 'hush';
  try {
    await kill('--remote-debugging');
    await visitedAtLast();
  } finally {
    delete process.env['GH_TEST_SECRET'];
  }

  const told = await until(
    () => ofThoseAlive(browsers(), (pid) => readFileSync(`/proc/${pid}/environ`, 'utf8')),
    (all) => all.some((one) => one !== ''),
  );
  expect(told.join()).toContain('PATH=');
  expect(told.join()).not.toContain('hush');
});

test('a session has no process for what nobody sees, and what Playwright turns off stays off', async () => {
  await visitedAtLast();

  expect(startedWith('--top-chrome-webui')).toEqual([]);
  const [main] = browsers();
  const [byPlaywright = '', ours = ''] = main?.args.match(/(?<=--disable-features=)\S+/g) ?? [];
  expect(ours.split(',')).toEqual(expect.arrayContaining(byPlaywright.split(',')));
  expect(byPlaywright).not.toBe('');
});

test('a tab that died while it waited is not handed out', async () => {
  await kill('--type=renderer');
  // What the browser says comes in order: by now the death is told as well.
  await visitedAtLast({ cookies: [], origins: [] });

  expect(await visited()).toContain('a stranger');
});

test('another browser is started where one died', async () => {
  await kill('--remote-debugging');

  expect(await visitedAtLast()).toContain('a stranger');
});

test('a browser that hangs is killed after a while, and another opens the next session', async () => {
  const held = await browser.openSession({});
  const pids = await hang();

  // One that was opened in advance would be handed out without asking the browser.
  await expect(browser.openSession({ storageState: { cookies: [], origins: [] } })).rejects.toThrow(
    'did not answer',
  );
  const how = await held.gone;
  await held.close();

  expect(how).toBe('crashed');
  expect(await visited()).toContain('a stranger');
  await until(pidsOfBrowsers, (left) => !left.some((pid) => pids.includes(pid)));
});

test('a session of a browser that hangs is closed after a while', async () => {
  const held = await browser.openSession({});
  const pids = await hang();

  const opening = browser.openSession({ storageState: { cookies: [], origins: [] } });
  await Promise.all([
    held.close(),
    // Closing is given less time: this one had some left, and is told why it ended all the same.
    expect(opening).rejects.toThrow('did not answer'),
  ]);

  await until(pidsOfBrowsers, (left) => !left.some((pid) => pids.includes(pid)));
  expect(await visited()).toContain('a stranger');
});

/** The browsers, as if their machine did not give them time any more. */
async function hang(): Promise<number[]> {
  await settled(pidsOfBrowsers);
  const pids = pidsOfBrowsers();
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  return pids;
}

function browsers(): RunningProcess[] {
  return startedWith('--remote-debugging');
}

function pidsOfBrowsers(): number[] {
  return browsers().map(({ pid }) => pid);
}

function startedWith(sign: string): RunningProcess[] {
  return processesBelow(process.pid).filter(({ args }) => args.includes(sign));
}

async function kill(sign: string): Promise<void> {
  const found = () => startedWith(sign).map(({ pid }) => pid);
  await settled(found);
  const pids = found();
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await until(found, (left) => !left.some((pid) => pids.includes(pid)));
}

/** None is being started any more: one that dies then is not missed by anybody. */
async function settled(found: () => number[]): Promise<void> {
  let before = '';
  await until(
    () => {
      const seen = { before, now: String(found()) };
      before = seen.now;
      return seen;
    },
    (seen) => seen.now !== '' && seen.now === seen.before,
    { everyMs: 500 },
  );
}

/** Nobody may have noticed yet what is gone: we of the browser, the browser of a process that it keeps in store. */
function visitedAtLast(storageState?: unknown): Promise<string> {
  return until(
    () => visited(storageState).catch(() => ''),
    (said) => said !== '',
    { timeoutMs: 20_000 },
  );
}

/** What the site says to a new session. */
async function visited(storageState?: unknown): Promise<string> {
  const session = await browser.openSession({ storageState });
  try {
    await session.open(server.url);
    return await session.ownWords();
  } finally {
    await session.close();
  }
}
