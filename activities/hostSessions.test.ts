import { beforeEach, describe, expect, test } from '@jest/globals';
import { NO_SESSION } from '../contracts/application.ts';
import { fakeBrowser } from '../testing/fakes/fakeBrowser.ts';
import { type HostSession, HostSessions, newTrail } from './hostSessions.ts';

let sessions: HostSessions;
let session: HostSession;

beforeEach(async () => {
  sessions = new HostSessions();
  session = await aSession(7);
  sessions.add(session);
});

describe('the sessions of a host', () => {
  test('run a step of the session that is named', async () => {
    expect(await sessions.step(ref(7), async ({ targetUrl }) => targetUrl)).toBe('https://jobs.example/1');
    expect(sessions.list()).toEqual([session]);
  });

  test.each([
    ['an old epoch', { job_id: 'job-1', epoch: 6 }],
    ['one to come', { job_id: 'job-1', epoch: 8 }],
    ['another job', { job_id: 'job-2', epoch: 7 }],
  ])('open nothing by %s', async (_what, wrong) => {
    await expect(sessions.step(wrong, async () => 'done')).rejects.toMatchObject({
      type: NO_SESSION,
      nonRetryable: true,
    });
  });

  test('are not forgotten by the end of an earlier one', async () => {
    const next = await aSession(8);
    sessions.add(next);

    sessions.remove(session);

    expect(sessions.find(ref(8))).toBe(next);
    sessions.remove(next);
    expect(sessions.find(ref(8))).toBeNull();
  });

  test('say that there is none when it ended while the step ran', async () => {
    const step = sessions.step(ref(7), async ({ page }) => {
      await page.close();
      throw new Error('Target page, context or browser has been closed');
    });

    await expect(step).rejects.toMatchObject({ type: NO_SESSION });
  });

  test('take no failure for the site’s that comes of their own end', async () => {
    const failed = { kind: 'failed', code: 'network_error' };
    expect(await sessions.step(ref(7), async () => failed)).toBe(failed);

    const step = sessions.step(ref(7), async ({ page }) => {
      await page.close();
      return failed;
    });

    await expect(step).rejects.toMatchObject({ type: NO_SESSION });
  });

  test('let an error of a step through while the session goes on', async () => {
    const step = sessions.step(ref(7), async () => {
      throw new TypeError('a bug');
    });

    await expect(step).rejects.toThrow(new TypeError('a bug'));
  });
});

function ref(epoch: number) {
  return { job_id: 'job-1', epoch };
}

async function aSession(epoch: number): Promise<HostSession> {
  return {
    job_id: 'job-1',
    epoch,
    userId: 'u',
    targetUrl: 'https://jobs.example/1',
    applicationRef: null,
    typing: null,
    leaseSeconds: 15,
    jobType: 'apply',
    filled: new Map(),
    note: async () => {},
    answered: new Map(),
    askedAgain: new Set(),
    trail: newTrail(),
    page: await fakeBrowser().openSession({}),
  };
}
