import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiCaller, applicationFor, SAMPLE_USER } from '../testing/apiCaller.ts';
import { type CallbackReceiver, startCallbackReceiver } from '../testing/callbackReceiver.ts';
import { startFaultyLink } from '../testing/faultyLink.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

/** Several of everything: whichever API is asked, whichever host has the browser. */

const SITE = 'http://127.0.0.1:9/posting';
const PAUSES = `${SITE}?captcha=1`;
const ASKS = { metadata: { hitl: true } };
const ENDS = ['completed', 'failed', 'cancelled'];

let running: TestStack;

test('C13: the fleet’s tables are looked after, one keeper for all control processes, and again in a minute', async () => {
  await using stack = await startTestStack({ hosts: 0 });
  const handle = stack.client.workflow.getHandle('fleet-keeper');

  const { events } = await until(
    () => handle.fetchHistory(),
    (history) => (history.events ?? []).some((event) => event.timerStartedEventAttributes != null),
  );

  const timer = (events ?? []).find((event) => event.timerStartedEventAttributes != null);
  expect(timer?.timerStartedEventAttributes?.startToFireTimeout?.seconds?.toString()).toBe('60');
  expect((events ?? []).some((event) => event.activityTaskCompletedEventAttributes != null)).toBe(true);
});

describe('two APIs and two hosts', () => {
  let one: ApiCaller;
  let other: ApiCaller;
  let receiver: CallbackReceiver;

  beforeAll(async () => {
    running = await startTestStack({ hosts: 2, env: { MAX_CONCURRENT_JOBS: '4' } });
    one = running.api;
    ({ api: other } = await running.startApi('api-2'));
  });

  beforeEach(async () => {
    receiver = await startCallbackReceiver();
  });

  afterEach(() => receiver.close());

  afterAll(async () => {
    await running[Symbol.asyncDispose]();
  });

  test('a job is shown, resumed, cancelled and retried by the API that did not create it, on either host', async () => {
    for (const target_worker_id of ['host-1', 'host-2']) {
      const id = await one.apply(PAUSES, { ...ASKS, target_worker_id });

      expect(await other.until(id, ['paused', ...ENDS])).toMatchObject({
        status: 'paused',
        worker_id: target_worker_id,
        interaction: { reason: 'captcha' },
      });
      expect(await other.post(`/jobs/${id}/cancel`)).toMatchObject({
        status: 200,
        body: { status: 'cancelled' },
      });
      expect(await one.status(id)).toMatchObject({ status: 'cancelled' });
      expect(await other.post(`/jobs/${id}/retry`)).toMatchObject({ status: 200, body: { retry_count: 1 } });
      await one.until(id, ['paused', 'completed', 'failed']);
      expect(await other.post(`/valet/resume/${id}`)).toMatchObject({
        status: 200,
        body: { status: 'running' },
      });
      expect(await one.until(id, ENDS)).toMatchObject({ status: 'completed', worker_id: target_worker_id });
    }
  });

  test('an idempotency key that comes to both at once makes one job and one run', async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const body = { valet_task_id: `t-${index}`, idempotency_key: `both-apis-${index}` };
        return Promise.all([one, other].map((api) => applyAt(api, body)));
      }),
    );

    for (const answers of tries) {
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
      const [id] = answers.map(({ body }) => String(body['job_id']));
      expect(answers.map(({ body }) => body['job_id'])).toEqual([id, id]);
      expect(await one.until(String(id), ENDS)).toMatchObject({ status: 'completed' });
      expect(await timesOf(String(id), 'job_started')).toBe(1);
    }
  });

  test('a batch that comes to both at once is created by one, and each of its jobs runs once', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `batch-${index}`);
    const orders = [keys, keys.toReversed()];

    const answers = await Promise.all(
      [one, other].map((api, index) => api.post('/jobs/batch', batchOf(orders[index] ?? []))),
    );

    const created = answers.find(({ status }) => status === 201);
    const refused = answers.find(({ status }) => status === 409);
    const ids = created?.body['job_ids'] as string[];
    expect(ids).toHaveLength(keys.length);
    expect(ids).toContain(refused?.body['existing_job_id']);
    const { rows } = await running.database.query(
      `SELECT FROM gh_automation_jobs WHERE idempotency_key = ANY ($1)`,
      [keys],
    );
    expect(rows).toHaveLength(keys.length);
    await Promise.all(ids.map((id) => one.until(id, ENDS)));
    for (const id of ids) expect(await timesOf(id, 'job_started')).toBe(1);
  });

  test('a resume, or a retry, that comes to both at once happens once', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => one.apply(PAUSES, ASKS)));
    await Promise.all(ids.map((id) => one.until(id, ['paused'])));
    const atBoth = (id: string, act: string) =>
      Promise.all([one, other].map(async (api) => (await api.post(act.replace(':id', id))).status));

    const resumed = await Promise.all(ids.map((id) => atBoth(id, '/valet/resume/:id')));
    const ends = await Promise.all(ids.map((id) => one.until(id, ENDS)));
    const cancelled = await one.apply(PAUSES, ASKS);
    await one.until(cancelled, ['paused']);
    await other.post(`/jobs/${cancelled}/cancel`);
    const retried = await atBoth(cancelled, '/jobs/:id/retry');

    for (const statuses of [...resumed, retried]) {
      expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409]);
    }
    expect(ends.map(({ status }) => status)).toEqual(ids.map(() => 'completed'));
    expect((await one.get(`/jobs/${cancelled}`)).body).toMatchObject({ retry_count: 1 });
    await one.until(cancelled, ['paused']);
    expect(await timesOf(cancelled, 'job_started')).toBe(2);
    await other.post(`/jobs/${cancelled}/cancel`);
  });

  test('a job that is cancelled at one while it is resumed at the other ends one way, and everybody is told that', async () => {
    const posting = `${PAUSES}&pages=2&ms=10`;
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => one.apply(posting, { callback_url: receiver.url })),
    );
    await Promise.all(ids.map((id) => one.until(id, ['paused'])));

    const answers = await Promise.all(
      ids.map((id, index) => {
        const [canceller, resumer] = index % 2 === 0 ? [one, other] : [other, one];
        return Promise.all([canceller.post(`/jobs/${id}/cancel`), resumer.post(`/valet/resume/${id}`)]);
      }),
    );

    for (const [index, id] of ids.entries()) {
      const [cancel, resume] = answers[index] ?? [];
      const { status } = await one.until(id, ENDS);
      expect([cancel?.status, status]).toEqual(
        cancel?.status === 200 ? [200, 'cancelled'] : [409, 'completed'],
      );
      expect([200, 409]).toContain(resume?.status);
      expect(await other.status(id)).toMatchObject({ status });
      const words = await until(
        () => wordsSentOf(id),
        (sent) => sent.some((word) => ENDS.includes(word)),
      );
      expect(words.filter((word) => ENDS.includes(word))).toEqual([status]);
      expect(words.at(-1)).toBe(status);
      const isResumed = words.includes('resumed');
      expect(resume?.status).toBe(isResumed ? 200 : 409);
      expect(await timesOf(id, 'job_completed')).toBe(status === 'completed' ? 1 : 0);
      expect(await timesOf(id, 'job_cancelled')).toBe(status === 'cancelled' ? 1 : 0);
    }
  });

  test('an API that is killed between a job’s row and its start: the other answers for the job, and runs it', async () => {
    await using link = await startFaultyLink(running.env['TEMPORAL_ADDRESS'] ?? '');
    const { api: lost, process } = await running.startApi('api-3', { TEMPORAL_ADDRESS: link.address });
    link.swallow();
    const key = { idempotency_key: 'survives' };
    const unanswered = applyAt(lost, key).catch(() => 'none');
    const { id } = await until(
      () => rowOf('survives'),
      (row) => row.id !== '',
    );
    await process.stop(0);

    const again = await applyAt(other, key);

    expect(await unanswered).toBe('none');
    expect(again).toMatchObject({ status: 409, body: { job_id: id, duplicate: true } });
    expect(await one.until(id, ENDS)).toMatchObject({ status: 'completed' });
    expect(await timesOf(id, 'job_started')).toBe(1);
  });

  function applyAt(api: ApiCaller, more: Record<string, unknown>) {
    return api.post('/valet/apply', applicationFor(SITE, more));
  }

  function batchOf(keys: string[]) {
    const job = { job_type: 'custom', target_url: SITE, task_description: 'Look at the page' };
    return { user_id: SAMPLE_USER, jobs: keys.map((idempotency_key) => ({ ...job, idempotency_key })) };
  }

  function wordsSentOf(id: string): string[] {
    return receiver
      .accepted()
      .filter(({ body }) => body.job_id === id)
      .map(({ body }) => body.status);
  }

  async function rowOf(key: string): Promise<{ id: string }> {
    const { rows } = await running.database.query<{ id: string }>(
      'SELECT id FROM gh_automation_jobs WHERE idempotency_key = $1',
      [key],
    );
    return rows[0] ?? { id: '' };
  }
});

describe('a roll-over', () => {
  afterEach(async () => {
    await running[Symbol.asyncDispose]();
  });

  test('of host and API: what is held ends on the old process, once; what is new runs on the new one', async () => {
    running = await startTestStack({ hosts: 1, env: { MAX_CONCURRENT_JOBS: '3' } });
    const [resumed = '', cancelled = ''] = await Promise.all(
      [1, 2].map(() => running.api.apply(PAUSES, { ...ASKS, target_worker_id: 'host-1' })),
    );
    await Promise.all([resumed, cancelled].map((id) => running.api.until(id, ['paused'])));
    const old = await bootOf('host-1');

    await running.startHost('successor', {}, 'host-1');
    await running.host('host-1', 'POST', '/worker/drain');
    const { api } = await running.startApi('api-2');
    await running.stack.part('api').stop();

    const added = await Promise.all([
      api.apply(SITE, { target_worker_id: 'host-1' }),
      ...[1, 2, 3, 4].map(() => api.apply(SITE)),
    ]);
    const ends = await Promise.all(added.map((id) => api.until(id, ENDS)));
    expect(ends.map(({ status }) => status)).toEqual(added.map(() => 'completed'));
    const successor = await bootOf('host-1');
    expect(successor).not.toBe(old);
    for (const id of added) expect(await stepQueuesOf(id)).toEqual([`host:host-1:${successor}`]);

    expect(await api.status(resumed)).toMatchObject({ status: 'paused', worker_id: 'host-1' });
    expect(await api.post(`/jobs/${cancelled}/cancel`)).toMatchObject({ status: 200 });
    expect(await api.post(`/valet/resume/${resumed}`)).toMatchObject({ status: 200 });
    expect(await api.until(resumed, ENDS)).toMatchObject({ status: 'completed', worker_id: 'host-1' });
    expect(await running.stack.part('host-1').stop()).toMatchObject({ code: 0 });

    expect(await stepQueuesOf(resumed)).toEqual([`host:host-1:${old}`]);
    for (const [word, times] of Object.entries({ job_started: 1, job_completed: 1, session_lost: 0 })) {
      expect([word, await timesOf(resumed, word, api)]).toEqual([word, times]);
    }
    expect(await api.post(`/jobs/${cancelled}/retry`)).toMatchObject({ status: 200 });
    await api.until(cancelled, ['paused']);
    expect(await stepQueuesOf(cancelled)).toEqual([`host:host-1:${successor}`]);
    expect(await running.database.query(`SELECT status FROM gh_worker_registry`)).toMatchObject({
      rows: [{ status: 'active' }],
    });
  });

  /** Of the process that registered last. */
  async function bootOf(workerId: string): Promise<string> {
    const { rows } = await running.database.query<{ boot: string }>(
      `SELECT metadata ->> 'boot' AS boot FROM gh_worker_registry WHERE worker_id = $1`,
      [workerId],
    );
    return rows[0]?.boot ?? '';
  }

  /** Which processes took the steps of a job's newest run. */
  async function stepQueuesOf(jobId: string): Promise<string[]> {
    const { events } = await running.client.workflow.getHandle(jobId).fetchHistory();
    const queues = (events ?? []).flatMap(
      (event) => event.activityTaskScheduledEventAttributes?.taskQueue?.name ?? [],
    );
    return [...new Set(queues.filter((queue) => queue.startsWith('host:')))];
  }
});

async function timesOf(jobId: string, eventType: string, api = running.api): Promise<number> {
  return (await api.events(jobId)).filter((word) => word === eventType).length;
}
