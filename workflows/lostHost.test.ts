import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Breakpoints, startBreakpoints } from '../testing/breakpoints.ts';
import { type CareersSite, startCareersSite } from '../testing/careers/site.ts';
import { processesBelow } from '../testing/processesBelow.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';
import { startWizardSite, type WizardSite } from '../testing/wizardSite.ts';

/** Two hosts with real browsers; one of them, or its browser, is killed at a chosen point of an application. */

/** Of a form of two pages; `script/faults` tries the moments between them, and those of the submit. */
const STEPS_BEFORE_SUBMIT = [
  'before openPosting',
  'after fillPage',
  'after advancePage',
  'before submitForm',
];

const ASKS = { metadata: { hitl: true } };
const TREE = 'Which tree do you like best?';
const RIVER = 'Which river do you like best?';
const LAKE = 'Which lake do you like best?';

let breakpoints: Breakpoints;
let careers: CareersSite;
let wizard: WizardSite;
let running: TestStack;

beforeAll(async () => {
  breakpoints = await startBreakpoints();
  careers = await startCareersSite();
  running = await startTestStack({
    hosts: 2,
    browser: 'breakpoints',
    env: { GH_TEST_BREAKPOINTS: breakpoints.url, GH_LEASE_SECONDS: '5', MAX_CONCURRENT_JOBS: '1' },
  });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await breakpoints[Symbol.asyncDispose]();
  await careers.close();
});

beforeEach(async () => {
  careers.submissions.length = 0;
  breakpoints.passed.length = 0;
  wizard = await startWizardSite();
});

afterEach(() => wizard.close());

describe('a host that is killed', () => {
  test.each(STEPS_BEFORE_SUBMIT)(
    '%s: the job goes on where it was on another, with the same answers and exactly one submission',
    async (moment) => {
      const killed = killAt(new RegExp(`${moment}$`));

      const id = await running.api.apply(`${wizard.url}/apply`);
      const end = await running.api.until(id, ['completed', 'failed']);

      const victim = await killed;
      expect(end).toMatchObject({ status: 'completed' });
      expect(end['worker_id']).not.toBe(victim);
      expect(wizard.submissions).toEqual([expect.objectContaining({ first_name: 'Grace' })]);
      expect(wizard.counts).toMatchObject({ first: 1, second: 1 });
      expect(await checksumsOf(id)).toEqual({ 1: 1, 2: 1 });
      expect(await checkpointOf(id)).toBeUndefined();
      await running.stack.part(victim).start();
    },
  );

  test('on a site that keeps nothing: the job goes through its pages again, with the same answers', async () => {
    const killed = killAt(/before submitForm$/);

    const id = await running.api.apply(`${careers.url}/jobs/data-analyst`, { resume: resume() });
    const end = await running.api.until(id, ['completed', 'failed']);

    await running.stack.part(await killed).start();
    expect(end).toMatchObject({ status: 'completed' });
    expect(careers.submissions).toHaveLength(1);
    expect(await checksumsOf(id)).toEqual({ 1: 1, 2: 1, 3: 1 });
  });

  test('while a person is waited for: they are still, until the same time, and asked nothing else', async () => {
    const id = await running.api.apply(`${wizard.url}/apply?asks=${TREE}`, ASKS);
    const paused = await running.api.until(id, ['paused']);
    const before = await checkpointOf(id);
    const victim = String(paused['worker_id']);

    await running.stack.part(victim).kill();
    const moved = await until(
      () => running.api.status(id),
      (seen) => seen['worker_id'] !== victim,
    );
    await until(
      () => checkpointOf(id),
      (seen) => seen !== undefined && seen.epoch !== before?.epoch,
    );
    await running.api.post(`/valet/resume/${id}`, { resolution_data: { answers: { [TREE]: 'The beech' } } });
    const end = await running.api.until(id, ['completed', 'failed', 'paused']);

    expect(pauseIn(moved)).toEqual(pauseIn(paused));
    expect(end).toMatchObject({ status: 'completed' });
    expect(wizard.submissions).toEqual([expect.objectContaining({ asked: 'The beech' })]);
    expect(wizard.counts).toEqual({ first: 1, second: 1, visitors: 1 });
    await running.stack.part(victim).start();
  });

  test('after the form was sent: nobody sends it again, and a person is asked what became of it', async () => {
    const killed = killAt(/after submitForm$/);

    const id = await running.api.apply(`${careers.url}/jobs/data-analyst`, {
      resume: resume(),
      ...ASKS,
    });
    const end = await running.api.until(id, ['completed', 'paused', 'failed']);

    await running.stack.part(await killed).start();
    expect(end['status']).toBe('completed');
    expect(careers.submissions).toHaveLength(1);
  });
});

test.each([
  ['browser', /chrom/i, RIVER],
  ['way out', /proxyMain/, LAKE],
])(
  'a %s that is killed in the middle of a form: the session is rebuilt where it was',
  async (_what, program, asked) => {
    const id = await running.api.apply(`${wizard.url}/apply?asks=${asked}`, ASKS);
    const paused = await running.api.until(id, ['paused']);
    const before = await checkpointOf(id);

    killOf(String(paused['worker_id']), program);
    const after = await until(
      () => checkpointOf(id),
      (seen) => seen !== undefined && seen.epoch !== before?.epoch,
    );
    const still = await running.api.status(id);
    await running.api.post(`/valet/resume/${id}`, { resolution_data: { answers: { [asked]: 'The Elbe' } } });

    expect(after).toMatchObject({ page: 2, checksum: before?.checksum });
    expect(pauseIn(still)).toEqual(pauseIn(paused));
    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    expect(wizard.counts).toEqual({ first: 1, second: 1, visitors: 1 });
  },
);

function resume() {
  return { download_url: `${careers.url}/resume.pdf` };
}

/** Resolves to the name of the host that was killed, when a host came there for the nth time. */
function killAt(point: RegExp): Promise<string> {
  return new Promise((resolve) => {
    breakpoints.once(point, async (reached) => {
      const host = reached.split(' ')[0] ?? '';
      await running.stack.part(host).kill();
      resolve(host);
    });
  });
}

/** What its client sees of a pause, but for the link to the picture, which is signed anew each time. */
function pauseIn({ status, interaction }: Record<string, unknown>): unknown {
  return { status, interaction: { ...Object(interaction), screenshot_url: 'a link' } };
}

/** Kills a program that a host runs. */
function killOf(host: string, program: RegExp): void {
  const programs = processesBelow(running.stack.part(host).pid ?? 0);
  const found = programs.find(({ args }) => program.test(args) && !/--type=|<defunct>/.test(args));
  if (found === undefined) throw new Error(`${host} runs no ${String(program)}`);
  process.kill(found.pid, 'SIGKILL');
}

/** How many different sets of answers there were at the end of each page. */
async function checksumsOf(jobId: string): Promise<Record<string, number>> {
  const { rows } = await running.database.query<{ page: string; count: number }>(
    `SELECT metadata ->> 'description' AS page, count(DISTINCT metadata ->> 'answers_checksum') FROM gh_job_events
     WHERE job_id = $1 AND metadata ? 'answers_checksum' GROUP BY 1`,
    [jobId],
  );
  return Object.fromEntries(rows.map(({ page, count }) => [page.replace('Filled page ', ''), count]));
}

async function checkpointOf(
  jobId: string,
): Promise<{ epoch: number; page: number; checksum: string } | undefined> {
  const { rows } = await running.database.query<{ epoch: number; page: number; checksum: string }>(
    'SELECT epoch, page, checksum FROM gh_checkpoints WHERE job_id = $1',
    [jobId],
  );
  return rows[0];
}
