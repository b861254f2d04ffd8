import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Breakpoints, startBreakpoints } from '../testing/breakpoints.ts';
import { type CareersSite, startCareersSite } from '../testing/careers/site.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';

/** Two hosts with real browsers; one of them is killed at a chosen point of an application. */

const STEPS_BEFORE_SUBMIT = [
  'before holdSession',
  'before openPosting',
  'after openPosting',
  'before fillPage',
  'after fillPage',
  'before advancePage',
  'after advancePage',
  'before submitForm',
];

let breakpoints: Breakpoints;
let site: CareersSite;
let running: TestStack;

beforeAll(async () => {
  breakpoints = await startBreakpoints();
  site = await startCareersSite();
  running = await startTestStack({
    hosts: 2,
    browser: 'breakpoints',
    env: { GH_TEST_BREAKPOINTS: breakpoints.url, GH_LEASE_SECONDS: '3', MAX_CONCURRENT_JOBS: '1' },
  });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await breakpoints[Symbol.asyncDispose]();
  await site.close();
});

beforeEach(() => {
  site.submissions.length = 0;
  breakpoints.passed.length = 0;
});

describe('a host that is killed', () => {
  test.each(STEPS_BEFORE_SUBMIT)(
    '%s: the job finishes on another, with exactly one submission',
    async (moment) => {
      const killed = killAt(new RegExp(`${moment}$`));

      const id = await running.api.apply(`${site.url}/jobs/data-analyst`, { resume: resume() });
      const end = await running.api.until(id, ['completed', 'failed']);

      const victim = await killed;
      expect(end).toMatchObject({ status: 'completed' });
      expect(end['worker_id']).not.toBe(victim);
      expect(site.submissions).toHaveLength(1);
      await running.stack.part(victim).start();
    },
  );

  test('after the form was sent: nobody sends it again, and a person is asked what became of it', async () => {
    const killed = killAt(/after submitForm$/);

    const id = await running.api.apply(`${site.url}/jobs/data-analyst`, {
      resume: resume(),
      metadata: { hitl: true },
    });
    const end = await running.api.until(id, ['completed', 'paused', 'failed']);

    await running.stack.part(await killed).start();
    expect(end['status']).toBe('completed');
    expect(site.submissions).toHaveLength(1);
  });
});

function resume() {
  return { download_url: `${site.url}/resume.pdf` };
}

/** Resolves to the name of the host that was killed. */
function killAt(point: RegExp): Promise<string> {
  return new Promise((resolve) => {
    breakpoints.once(point, async (reached) => {
      const host = reached.split(' ')[0] ?? '';
      await running.stack.part(host).kill();
      resolve(host);
    });
  });
}
