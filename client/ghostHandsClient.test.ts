import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { SAMPLE_PROFILE, SAMPLE_USER } from '../testing/apiCaller.ts';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import {
  type AutomationJob,
  CreateJobSchema,
  type CreateJobOptions,
  type CreateJobParams,
  GhostHandsClient,
  GhostHandsError,
  type JobEvent,
  JobNotCancellableError,
  JobNotFoundError,
  JobNotPausedError,
  JobNotRetryableError,
  RealtimeSubscriber,
  ValidationError,
} from './index.ts';

const SITE = 'http://127.0.0.1:9/posting';
const NOBODY = '00000000-0000-4000-8000-00000000dead';
/** No host takes it. */
const WAITING = { target_worker_id: 'nobody' };

let running: TestStack;
let client: GhostHandsClient;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1 });
  client = new GhostHandsClient(`${running.stack.apiUrl}/api/v1/gh`, running.stack.serviceKey);
});
afterAll(async () => {
  client.dispose();
  await running[Symbol.asyncDispose]();
});

function params(more: Partial<CreateJobParams> = {}): CreateJobParams {
  const input_data = { user_data: SAMPLE_PROFILE };
  return { user_id: SAMPLE_USER, job_type: 'apply', target_url: SITE, input_data, ...more };
}

function options(more: Partial<CreateJobOptions> = {}): CreateJobOptions {
  return { jobType: 'apply', targetUrl: SITE, inputData: { user_data: SAMPLE_PROFILE }, ...more };
}

describe('contract 7.1: createJob', () => {
  test('takes the parameters of the API, and a user with options; a target is a target in both', async () => {
    const one = await client.createJob(params({ ...WAITING, idempotency_key: null, priority: 2 }));
    const other = await client.createJob(
      SAMPLE_USER,
      options({
        targetWorkerId: 'nobody',
        maxRetries: 1,
        timeoutSeconds: 60,
        tags: ['a'],
        taskDescription: 'Do',
      }),
    );

    expect(one).toMatchObject({ id: expect.any(String), status: 'pending', created_at: expect.any(String) });
    expect(await client.getJob(one.id)).toMatchObject({ target_worker_id: 'nobody', priority: 2 });
    expect(await client.getJob(other.id)).toMatchObject({
      user_id: SAMPLE_USER,
      target_worker_id: 'nobody',
      max_retries: 1,
      timeout_seconds: 60,
      tags: ['a'],
      task_description: 'Do',
    });
    await Promise.all([client.cancelJob(one.id), client.cancelJob(other.id)]);
  });

  test('says which job has its key', async () => {
    const keyed = params({ ...WAITING, idempotency_key: randomUUID() });
    const { id } = await client.createJob(keyed);

    await expect(client.createJob(keyed)).rejects.toMatchObject({
      name: 'DuplicateIdempotencyKeyError',
      code: 'duplicate_idempotency_key',
      status: 409,
      existingJobId: id,
      existingStatus: expect.any(String),
    });
    await client.cancelJob(id);
  });

  test('names the fields that cannot mean anything, as its schema does beforehand', async () => {
    const wrong = params({ target_url: 'javascript:alert(1)', priority: 11 });

    const error = await client.createJob(wrong).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(ValidationError);
    const fields = (error as ValidationError).fields.map(({ field }) => field);
    expect(fields).toEqual(['target_url', 'priority']);
    const checked = CreateJobSchema.safeParse(wrong);
    expect(checked.error?.issues.map(({ path }) => path.join('.'))).toEqual(fields);
  });
});

test('contract 7.1: createBatch creates all or none, in both spellings', async () => {
  const bare = params(WAITING);
  delete bare.user_id;

  const batches = [
    await client.createBatch([params(WAITING), params(WAITING)]),
    await client.createBatch(SAMPLE_USER, [bare, options({ targetWorkerId: 'nobody' })]),
  ];

  const ids = batches.flatMap(({ created }) => created.map(({ id }) => id));
  expect(batches.map(({ created, errors }) => [created.map(({ status }) => status), errors])).toEqual([
    [['pending', 'pending'], []],
    [['pending', 'pending'], []],
  ]);
  expect(new Set(ids).size).toBe(4);
  await expect(client.createBatch([params(), params({ priority: 0 })])).rejects.toMatchObject({
    code: 'http_422',
    fields: [{ field: 'jobs.1.priority' }],
  });
  await Promise.all(ids.map((id) => client.cancelJob(id)));
});

describe('contract 7.1: listJobs', () => {
  const user = randomUUID();
  let ids: string[];

  beforeAll(async () => {
    const { created } = await client.createBatch(
      user,
      [1, 2, 3, 4, 5].map(() => options({ targetWorkerId: 'nobody' })),
    );
    ids = created.map(({ id }) => id);
  });
  afterAll(async () => {
    await Promise.all(ids.map((id) => client.cancelJob(id)));
  });

  test('filters, in both spellings', async () => {
    const mine = await client.listJobs(user, {
      limit: 2,
      status: ['pending', 'queued'],
      sort: 'created_at:asc',
    });
    const same = await client.listJobs({ user_id: user, limit: 2, status: 'pending', job_type: 'apply' });
    const none = await client.listJobs({ user_id: user, status: 'completed' });

    expect(mine).toMatchObject({ total: 5, limit: 2, offset: 0 });
    expect(mine.jobs).toHaveLength(2);
    expect([same.total, none.total]).toEqual([5, 0]);
    await expect(client.listJobs({ sort: 'password:asc' })).rejects.toMatchObject({ code: 'http_422' });
  });

  test('finds a job by the first digits of its id', async () => {
    const [id = ''] = ids;

    for (const prefix of [id.slice(0, 8), id.slice(0, 11).toUpperCase(), id]) {
      const { jobs } = await client.listJobs({ id_prefix: prefix });
      expect(jobs.map((job) => job.id)).toEqual([id]);
    }
    await expect(client.listJobs({ id_prefix: 'abc' })).rejects.toBeInstanceOf(ValidationError);
    await expect(client.listJobs({ id_prefix: '---------' })).rejects.toBeInstanceOf(ValidationError);
  });

  test('goes through all pages with for await, and shows none twice while jobs are created', async () => {
    const seen: string[] = [];
    for await (const job of client.jobs({ user_id: user, limit: 2 })) {
      seen.push(job.id);
      if (seen.length === 2)
        ids.push((await client.createJob(user, options({ targetWorkerId: 'nobody' }))).id);
    }

    expect(seen.toSorted()).toEqual(ids.slice(0, 5).toSorted());
  });
});

describe('contract 7.1: a job', () => {
  test('is followed by its live events, which can be taken up again, and waited for', async () => {
    const { id } = await client.createJob(params({ target_url: `${SITE}?pages=2` }));

    const events: JobEvent[] = [];
    for await (const event of client.events(id)) events.push(event);
    const job = await client.waitForCompletion(id);
    const later: JobEvent[] = [];
    for await (const event of client.events(id, { lastEventId: events[1]?.number ?? 0 })) later.push(event);

    expect(job).toMatchObject({ id, status: 'completed' });
    expect(await client.getJobStatus(id)).toMatchObject({ id, status: 'completed' });
    expect(events.map(({ event_type }) => event_type)).toEqual(
      expect.arrayContaining(['job_started', 'progress_update', 'job_completed']),
    );
    expect(later).toEqual(events.slice(2));
    expect((await client.getJobEvents(id, 200)).map((event) => event.id)).toEqual(
      events.map((event) => event.id),
    );
    expect(await client.getJobEvents(id, 2, { offset: 1 })).toEqual(events.slice(1, 3));
  });

  test('is told of to whoever subscribed', async () => {
    const user = randomUUID();
    const mine: string[] = [];
    const ofUser = new Promise<AutomationJob>((resolve) => {
      client.subscribeToUserJobs(user, (job) => {
        if (job.status === 'completed') resolve(job);
      });
    });
    const { id } = await client.createJob(user, options({ targetUrl: `${SITE}?ms=20` }));
    const ended = new Promise<AutomationJob>((resolve) => {
      client.subscribeToJobStatus(id, (job) => {
        mine.push(job.status);
        if (job.status === 'completed') resolve(job);
      });
    });
    const progressed = new Promise((resolve) => {
      new RealtimeSubscriber(client).subscribeToJobProgress(id, resolve);
    });
    const missing = new Promise((resolve) => {
      client.subscribeToJobStatus(NOBODY, () => {}, { onError: resolve });
    });

    expect(await progressed).toMatchObject({ step: 'navigating', progress_pct: expect.any(Number) });
    expect((await ended).id).toBe(id);
    expect((await ofUser).id).toBe(id);
    expect(await missing).toBeInstanceOf(JobNotFoundError);
  });

  test('is seen to end by its events: its wait is over before it would ask again', async () => {
    const { id } = await client.createJob(params({ target_url: `${SITE}?ms=100` }));

    expect(await client.waitForCompletion(id, 8000)).toMatchObject({ status: 'completed' });
  });

  test('is waited for no longer than was said', async () => {
    const { id } = await client.createJob(params(WAITING));
    const abort = new AbortController();
    const reason = new Error('enough');

    await expect(client.waitForCompletion(id, 100)).rejects.toMatchObject({ code: 'poll_timeout' });
    await expect(client.pollForCompletion(id, { timeoutMs: 100, intervalMs: 10 })).rejects.toMatchObject({
      code: 'poll_timeout',
    });
    const waiting = client.pollForCompletion(id, { signal: abort.signal });
    abort.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    const cancelled = client.pollForCompletion(id, { intervalMs: 10 });
    await client.cancelJob(id);
    expect(await cancelled).toMatchObject({ status: 'cancelled' });
  });

  test('that has ended can be retried once it failed, and is not cancelled', async () => {
    const { id } = await client.createJob(params(WAITING));
    await expect(client.retryJob(id)).rejects.toBeInstanceOf(JobNotRetryableError);
    await client.cancelJob(id);

    await expect(client.cancelJob(id)).rejects.toMatchObject({
      name: 'JobNotCancellableError',
      code: 'job_not_cancellable',
      currentStatus: 'cancelled',
    });
    expect(await client.retryJob(id)).toMatchObject({ id, status: 'pending', retry_count: 1 });
    await client.cancelJob(id);
    expect(await client.cancelJob(id).catch((error: unknown) => error)).toBeInstanceOf(
      JobNotCancellableError,
    );
  });

  test.each<[string, () => Promise<unknown>]>([
    ['getJob', () => client.getJob(NOBODY)],
    ['getJobStatus', () => client.getJobStatus(NOBODY)],
    ['getJobEvents', () => client.getJobEvents(NOBODY)],
    ['cancelJob', () => client.cancelJob(NOBODY)],
    ['retryJob', () => client.retryJob('nonsense/../x')],
    ['waitForCompletion', () => client.waitForCompletion(NOBODY)],
    ['events', () => client.events(NOBODY).next()],
  ])('that does not exist: %s', async (_name, call) => {
    const error = await call().catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(JobNotFoundError);
    expect(error).toMatchObject({ code: 'job_not_found', status: 404 });
  });
});

test('a user’s remembered answers are listed and forgotten', async () => {
  expect(await client.listAnswers(NOBODY)).toEqual([]);
  expect(await client.forgetAnswers(NOBODY)).toBe(0);
  expect(await client.forgetAnswer(NOBODY, NOBODY)).toBe(false);
});

test('contract 1.6: apply, the answer to what it asks, and its result', async () => {
  const { job_id } = await client.apply({
    valet_task_id: 'task-1',
    valet_user_id: SAMPLE_USER,
    target_url: `${SITE}?question=Why`,
    profile: SAMPLE_PROFILE,
    metadata: { hitl: true },
  });
  for await (const { event_type } of client.events(job_id)) if (event_type === 'hitl_paused') break;

  const { interaction } = await client.getApplicationStatus(job_id);
  const resumed = await client.resumeJob(job_id, { resolution_data: { answers: { Why: 'Because' } } });
  await client.waitForCompletion(job_id);

  expect(interaction).toMatchObject({ reason: 'screening_question', questions: [{ text: 'Why' }] });
  expect(resumed).toMatchObject({ job_id, status: 'running' });
  expect(await client.getApplicationStatus(job_id)).toMatchObject({ status: 'completed', progress: 100 });
  await expect(client.resumeJob(job_id)).rejects.toBeInstanceOf(JobNotPausedError);
});

test('contract 2: a worker tells how it is, and drains when it is named', async () => {
  await using host = await drainable('to-drain');
  const { port } = new URL(running.stack.hostUrl('host-1'));
  const { apiUrl, serviceKey: apiKey } = running.stack;
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const here = new GhostHandsClient({ apiUrl, apiKey, workerPort: Number(port), logger: quiet });
  const there = new GhostHandsClient({ apiUrl, apiKey, workerPort: host.port, logger: quiet });

  expect(await here.getWorkerStatus('host-1')).toMatchObject({ worker_id: 'host-1', is_running: true });
  expect(await here.getWorkerHealth()).toMatchObject({ status: 'idle', deploy_safe: true });
  await expect(there.drainWorker('host-1')).rejects.toMatchObject({ code: 'wrong_worker' });
  expect(await there.drainWorker('to-drain')).toMatchObject({ status: 'draining', worker_id: 'to-drain' });
  expect(await there.getWorkerHealth('to-drain')).toMatchObject({ status: 'draining' });
});

async function drainable(name: string): Promise<{ port: number } & AsyncDisposable> {
  const port = await freePort();
  const child = await running.startHost(name, { GH_WORKER_PORT: String(port) });
  return { port, [Symbol.asyncDispose]: async () => void (await child.stop(0)) };
}

test('a wrong key is an error with its status', async () => {
  const stranger = new GhostHandsClient(running.stack.apiUrl, 'wrong');

  const error = await stranger.listJobs().catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(GhostHandsError);
  expect(error).toMatchObject({ code: 'http_401', status: 401, details: { error: 'unauthorized' } });
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenAnywhere(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
