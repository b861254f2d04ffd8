import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Child } from '../script/stack/child.ts';
import { processStart } from '../program/processStart.ts';
import { type CareersSite, startCareersSite } from '../testing/careers/site.ts';
import { processesBelow, type RunningProcess } from '../testing/processesBelow.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

/** What is left of a host with a real browser and an open session when it ends, in whatever way. */

let site: CareersSite;
let temporary: string;
let running: TestStack;
let browsers: RunningProcess[] = [];

beforeAll(async () => {
  site = await startCareersSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'left-'));
  running = await startTestStack({
    hosts: 0,
    browser: 'real',
    env: { TMPDIR: temporary, GH_DRAIN_SECONDS: '1', GH_LEASE_SECONDS: '3' },
  });
});

afterEach(async () => {
  for (const { pid } of alive(browsers)) process.kill(pid, 'SIGKILL');
  await running[Symbol.asyncDispose]();
  await rm(temporary, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});

jest.setTimeout(150_000);

describe('a host that ends while a session is open', () => {
  test('killed without warning: its browser ends with it, and the next start throws its profile away', async () => {
    const host = await running.startHost('host-1');
    const browser = await openSession(host);

    process.kill(host.pid, 'SIGKILL');
    await until(
      () => alive(browser),
      (left) => left.length === 0,
    );
    const before = await profiles();
    await running.startHost('host-1');

    const after = await profiles();
    expect(before).toHaveLength(1);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
    expect(await lives()).toHaveLength(1);
  });

  test('killed without warning: a browser that hangs ends when the host comes back', async () => {
    const host = await running.startHost('host-1');
    const browser = await openSession(host);
    const before = await profiles();
    process.kill(mainOf(browser).pid, 'SIGSTOP');

    process.kill(host.pid, 'SIGKILL');
    await running.startHost('host-1');

    const left = await until(
      () => alive(browser),
      ({ length }) => length === 0,
    );
    expect(left).toEqual([]);
    expect(await profiles()).not.toEqual(expect.arrayContaining(before));
    expect(await lives()).toHaveLength(1);
  });

  test('asked to end: nothing is left of browser and profile', async () => {
    const host = await running.startHost('host-1');
    const browser = await openSession(host);

    await host.stop(30_000);

    expect(alive(browser)).toEqual([]);
    expect(await profiles()).toEqual([]);
  });
});

test('a host that starts beside an earlier process of its name leaves that one its browser and its session', async () => {
  const host = await running.startHost('host-1');
  const browser = await openSession(host);

  await running.startHost('successor', {}, 'host-1');

  expect(alive([mainOf(browser)])).toHaveLength(1);
  expect(await profiles()).toHaveLength(2);
});

/** The processes of the browser in which an application waits for its answer. */
async function openSession(host: Child): Promise<RunningProcess[]> {
  const id = await running.api.apply(`${site.url}/jobs/product-designer`, { metadata: { hitl: true } });
  await running.api.until(id, ['paused']);
  const browser = processesBelow(host.pid);
  expect(browser.filter(({ args }) => args.includes('--type=renderer'))).not.toEqual([]);
  browsers = browser;
  return browser;
}

/** Helpers of a browser come and go; it lives as long as this one. */
function mainOf(browser: RunningProcess[]): RunningProcess {
  const main = browser.find(({ args }) => args.includes('--user-data-dir=') && !args.includes('--type='));
  if (main === undefined) throw new Error('the browser has no main process');
  return main;
}

function alive(processes: RunningProcess[]): RunningProcess[] {
  return processes.filter(({ pid }) => processStart(pid) !== undefined);
}

/** What each process of a host keeps, profiles and all else. */
async function lives(): Promise<string[]> {
  const entries = await readdir(temporary, { recursive: true });
  return entries.filter((entry) => /^ghosthands-[^/]+\/[^/]+$/.test(entry));
}

async function profiles(): Promise<string[]> {
  const entries = await readdir(temporary, { recursive: true });
  return entries.filter((entry) => /playwright[^/]*profile-[^/]*$/.test(entry));
}
