import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Reply, type ScriptedServer, startScriptedServer } from '../testing/scriptedServer.ts';
import { type CreateJobParams, GhostHandsClient } from './index.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const CREATED = { id: ID, status: 'pending', created_at: '2026-01-01T00:00:00Z' };
const JOB: CreateJobParams = {
  job_type: 'apply',
  target_url: 'https://a.example',
};
const DROP: Reply = (response) => response.destroy();
const AWAY: Reply = [503, { error: 'unavailable', message: 'later' }];

let server: ScriptedServer;
let client: GhostHandsClient;

beforeAll(async () => {
  server = await startScriptedServer();
  client = new GhostHandsClient({ apiUrl: server.url, apiKey: 'key', retryDelayMs: 1, timeoutMs: 1000 });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

describe('contract 7.1: the address', () => {
  test.each(['', '/', '/api/v1/gh', '/api/v1/gh/'])('is taken with and without its path: %j', async (end) => {
    server.reply([200, CREATED]);

    await new GhostHandsClient(`${server.url}${end}`, 'key').createJob({ ...JOB, idempotency_key: null });

    expect(server.seen).toMatchObject([
      { method: 'POST', url: '/api/v1/gh/jobs', headers: { 'x-gh-service-key': 'key' } },
    ]);
  });

  test.each<[string, () => unknown]>([
    ['no address', () => new GhostHandsClient('localhost:3100', 'key')],
    [
      'the mode that wrote to the database',
      () => new GhostHandsClient({ mode: 'db' as 'api', apiUrl: 'http://a' }),
    ],
    ['two callers', () => new GhostHandsClient({ apiUrl: 'http://a', apiKey: 'k', accessToken: 't' })],
  ])('%s is refused at once', (_what, make) => {
    expect(make).toThrow(expect.objectContaining({ code: 'client_config' }));
  });
});

test('a user’s token is asked for before every try', async () => {
  const tokens = ['one', 'two'];
  const config = { apiUrl: server.url, accessToken: async () => tokens.shift() ?? '', retryDelayMs: 1 };
  server.reply(AWAY, [200, { events: [], total: 0 }]);

  await new GhostHandsClient(config).getJobEvents(ID);

  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer one', 'Bearer two']);
  expect(server.seen[0]?.headers).not.toHaveProperty('x-gh-service-key');
});

describe('what is safe to repeat is sent three times at most', () => {
  const keyed = { ...JOB, idempotency_key: 'mine' };

  test.each<[string, Reply]>([
    ['503', AWAY],
    ['502', [502, '<html>']],
    ['504', [504, {}]],
    ['a lost connection', DROP],
    ['429 that says when', [429, { error: 'rate_limit_exceeded' }, { 'retry-after': '0' }]],
  ])('after %s', async (_what, failure) => {
    server.reply(failure, failure, [200, CREATED]);

    await expect(client.createJob(keyed)).resolves.toMatchObject({ id: ID });
    expect(server.seen).toHaveLength(3);

    server.reply(failure);
    await expect(client.createJob(keyed)).rejects.toMatchObject({ tried: 3 });
    expect(server.seen).toHaveLength(3);
  });

  test.each<[string, () => Promise<unknown>, Reply]>([
    ['a create without a key', () => client.createJob(JOB), AWAY],
    ['a create without a key whose connection was lost', () => client.createJob(JOB), DROP],
    ['a batch', () => client.createBatch([keyed]), AWAY],
    ['a resume', () => client.resumeJob(ID), AWAY],
    ['a retry', () => client.retryJob(ID), AWAY],
    ['what the server did badly', () => client.getJob(ID), [500, {}]],
    ['429 that says nothing', () => client.getJob(ID), [429, {}]],
    ['429 of a day', () => client.getJob(ID), [429, {}, { 'retry-after': '86400' }]],
  ])('but not %s', async (_what, call, failure) => {
    server.reply(failure);

    await expect(call()).rejects.toMatchObject({ tried: 1 });
    expect(server.seen).toHaveLength(1);
  });

  test('what an earlier try has done is no error: its job is returned, its cancel counts', async () => {
    const duplicate: Reply = [
      409,
      { error: 'duplicate_idempotency_key', existing_job_id: ID, existing_status: 'queued' },
    ];
    server.reply(DROP, duplicate, [200, ROW]);
    await expect(client.createJob(keyed)).resolves.toMatchObject({ id: ID, created_at: CREATED.created_at });

    server.reply(
      DROP,
      [409, { job_id: ID, valet_task_id: 't', status: 'queued', duplicate: true }],
      [200, ROW],
    );
    const params = { valet_task_id: 't', valet_user_id: ID, target_url: 'https://a', profile: {} };
    await expect(client.apply({ ...params, idempotency_key: 'k' })).resolves.toMatchObject({ job_id: ID });

    server.reply(DROP, [409, { error: 'job_not_cancellable', current_status: 'cancelled' }]);
    await expect(client.cancelJob(ID)).resolves.toBeUndefined();

    server.reply([409, { error: 'job_not_cancellable', current_status: 'cancelled' }]);
    await expect(client.cancelJob(ID)).rejects.toMatchObject({ currentStatus: 'cancelled' });
    server.reply(duplicate);
    await expect(client.createJob(keyed)).rejects.toMatchObject({ existingJobId: ID });
  });
});

describe('calls end', () => {
  const silent: Reply = () => {};
  const slowBody: Reply = (response) => void response.writeHead(200).write('{');

  test.each([silent, slowBody])('with a time-out each', async (reply) => {
    server.reply(reply);
    const hasty = new GhostHandsClient({ apiUrl: server.url, timeoutMs: 50, retries: 0 });

    await expect(hasty.getJob(ID)).rejects.toMatchObject({ name: 'GhostHandsError', code: 'timeout' });
  });

  test('with the reason of their signal, while they wait to try again too', async () => {
    const patient = new GhostHandsClient({ apiUrl: server.url, retryDelayMs: 60_000 });
    const reason = new Error('enough');
    const abort = new AbortController();
    server.reply((response) => {
      response.writeHead(503).end();
      setImmediate(() => abort.abort(reason));
    });

    await expect(patient.getJob(ID, { signal: abort.signal })).rejects.toBe(reason);
    await expect(patient.getJob(ID, { signal: abort.signal })).rejects.toBe(reason);
    expect(server.seen).toHaveLength(1);
  });

  test('with words that say where to look, when there is no such server or no such API', async () => {
    const nobody = new GhostHandsClient({ apiUrl: 'http://127.0.0.1:9', retries: 0 });
    await expect(nobody.getJob(ID)).rejects.toMatchObject({ code: 'network_error' });

    server.reply([200, '<html>']);
    await expect(client.getJob(ID)).rejects.toMatchObject({ code: 'bad_answer', status: 200 });
  });
});

const ROW = {
  ...CREATED,
  ...Object.fromEntries(
    `task_description scheduled_at status_message idempotency_key started_at completed_at last_heartbeat worker_id
     target_worker_id result_data result_summary error_code error_details metadata valet_task_id input_data`
      .split(/\s+/)
      .map((name) => [name, null]),
  ),
  user_id: ID,
  created_by: 'api',
  job_type: 'apply',
  target_url: 'https://a.example',
  priority: 5,
  max_retries: 3,
  retry_count: 0,
  timeout_seconds: 300,
  updated_at: CREATED.created_at,
};
