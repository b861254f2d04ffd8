import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { SAMPLE_USER } from '../testing/apiCaller.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';

/** What clients send by mistake: each is refused in words, or taken as what it must mean, and none is an error of ours. */

const SITE = 'http://127.0.0.1:9/posting';
const NOBODY = '00000000-0000-4000-8000-00000000dead';

let running: TestStack;

beforeAll(async () => {
  running = await startTestStack({ hosts: 0 });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

const JOB = { job_type: 'apply', target_url: SITE, task_description: 'Apply' };
const TASK = {
  valet_task_id: 'task-1',
  valet_user_id: SAMPLE_USER,
  job_type: 'scrape',
  target_url: SITE,
  task_description: 'Read this posting',
};

describe('POST /jobs/batch (contract 1.5)', () => {
  const batch = (...jobs: unknown[]) => ({ user_id: SAMPLE_USER, jobs });
  const many = (count: number) => batch(...Array.from({ length: count }, () => JOB));

  test.each<[string, unknown, string]>([
    ['an object for the list', { user_id: SAMPLE_USER, jobs: { 0: JOB } }, 'jobs'],
    ['a text for the list', { user_id: SAMPLE_USER, jobs: 'all' }, 'jobs'],
    ['a list for the body', [JOB], ''],
    ['no job', many(0), 'jobs'],
    ['51 jobs', many(51), 'jobs'],
    ['a list for a job', batch(JOB, [JOB]), 'jobs.1'],
    ['null for a job', batch(JOB, null), 'jobs.1'],
    ['a user that is no id', { user_id: 'grace', jobs: [JOB] }, 'jobs.0.user_id'],
    ['a list of users', { user_id: [SAMPLE_USER], jobs: [JOB] }, 'jobs.0.user_id'],
    ['a key of another of them', batch(JOB, keyed('twin'), keyed('twin')), 'jobs.2.idempotency_key'],
    ['a private posting', batch(JOB, { ...JOB, target_url: 'http://10.0.0.1/' }), 'jobs.1.target_url'],
    ['a list for metadata', batch({ ...JOB, metadata: [1] }), 'jobs.0.metadata'],
    ['nonsense in defaults', { ...many(1), defaults: { priority: 'high' } }, 'jobs.0.priority'],
  ])('refuses %s with the path of the field, and creates none', async (_what, body, field) => {
    const before = await countJobs();

    const answer = await running.api.post('/jobs/batch', body);

    expect(answer).toMatchObject({ status: 422, body: { details: [{ field }] } });
    expect(await countJobs()).toBe(before);
  });

  test('takes 50 jobs', async () => {
    expect(await running.api.post('/jobs/batch', many(50))).toMatchObject({
      status: 201,
      body: { created: 50 },
    });
  });

  test('answers two that have the same keys, in whatever order, with one that is created', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `both-${index}`);
    const [forth, back] = [keys, keys.toReversed()].map((order) => batch(...order.map(keyed)));

    const answers = await Promise.all(
      [forth, back, forth, back].map((body) => running.api.post('/jobs/batch', body)),
    );

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409]);
    const { rows } = await running.database.query(
      `SELECT FROM gh_automation_jobs WHERE idempotency_key LIKE 'both-%'`,
    );
    expect(rows).toHaveLength(keys.length);
  });

  function keyed(idempotency_key: string) {
    return { ...JOB, idempotency_key };
  }
});

describe('POST /jobs (contract 1.5)', () => {
  test.each([
    ['an offset that only ISO 8601 knows', '2099-01-02T03:04:05+23:59', '2099-01-01T03:05:05.000Z'],
    ['parts of a second without end', `2099-01-02T03:04:05.${'1'.repeat(50)}Z`, '2099-01-02T03:04:05.111Z'],
  ])('is scheduled by %s', async (_what, scheduled_at, kept) => {
    const answer = await running.api.post('/jobs', { ...JOB, user_id: SAMPLE_USER, scheduled_at });

    expect(answer.status).toBe(201);
    const { body } = await running.api.get(`/jobs/${String(answer.body['id'])}`);
    expect(body['scheduled_at']).toBe(kept);
  });

  test.each([
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['a time before its year by its offset', '0001-01-01T00:00:00+14:00'],
    ['a time beyond all years by its offset', '9999-12-31T23:59:59-14:00'],
    ['a day that there is not', '2027-02-30T00:00:00Z'],
  ])('is not scheduled for %s', async (_what, scheduled_at) => {
    const answer = await running.api.post('/jobs', { ...JOB, user_id: SAMPLE_USER, scheduled_at });

    expect(answer).toMatchObject({ status: 422, body: { details: [{ field: 'scheduled_at' }] } });
  });
});

describe('POST /valet/task (contract 1.6)', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a list for its input', { input_data: [] }, 'input_data'],
    ['a text for its input', { input_data: 'me' }, 'input_data'],
    ['a list of kinds', { job_type: ['scrape'] }, 'job_type'],
    ['a name of the prototype as kind', { job_type: '__proto__' }, 'job_type'],
    ['words without a letter', { task_description: '\u0000 ' }, 'task_description'],
    ['1,001 characters of words', { task_description: 'x'.repeat(1001) }, 'task_description'],
    ['256 characters of an id', { valet_task_id: 'x'.repeat(256) }, 'valet_task_id'],
    ['256 characters of a key', { idempotency_key: 'x'.repeat(256) }, 'idempotency_key'],
    ['101 characters of a worker', { target_worker_id: 'x'.repeat(101) }, 'target_worker_id'],
    ['2,049 characters of an address', { target_url: addressOf(2049) }, 'target_url'],
    ['a port that there is not', { target_url: 'https://example.com:65536/' }, 'target_url'],
    ['a second too many', { timeout_seconds: 1801 }, 'timeout_seconds'],
    ['a priority beyond the scale', { priority: 11 }, 'priority'],
  ])('refuses %s with the path of the field', async (_what, wrong, field) => {
    const answer = await running.api.post('/valet/task', { ...TASK, ...wrong });

    expect(answer).toMatchObject({ status: 422, body: { details: [{ field }] } });
  });

  test.each<[string, Record<string, unknown>]>([
    ['1,000 characters of words', { task_description: '\ud83d\ude00'.repeat(500) }],
    ['255 characters of an id', { valet_task_id: '\u00fc'.repeat(255) }],
    ['255 characters of a key, all of them long', { idempotency_key: '\u6f22'.repeat(255) }],
    ['100 characters of a worker', { target_worker_id: 'x'.repeat(100) }],
    ['2,048 characters of an address', { target_url: addressOf(2048) }],
    ['an address that grows when it is written down', { target_url: `${SITE}?${'\u6f22'.repeat(1000)}` }],
    ['half a character in a key', { idempotency_key: 'half \ud83d' }],
    ['names of the prototype', { metadata: JSON.parse('{"__proto__":{"constructor":1},"toString":null}') }],
    ['keys of all lengths', { metadata: { ['k'.repeat(100_000)]: 1, '': 2 } }],
  ])('takes %s', async (_what, more) => {
    expect(await running.api.post('/valet/task', { ...TASK, ...more })).toMatchObject({ status: 201 });
  });

  test('takes the last of a field that is said twice, and numbers beyond all numbers as none', async () => {
    const text = JSON.stringify(TASK).replace(
      /}$/,
      ',"priority":99,"priority":3,"metadata":{"far":1e999,"near":-1e-999,"long":123456789012345678901234567890}}',
    );

    const answer = await running.api.post('/valet/task', text);

    expect(answer.status).toBe(201);
    const { body } = await running.api.get(`/jobs/${String(answer.body['job_id'])}`);
    expect(body).toMatchObject({ priority: 3, metadata: { far: null, near: 0 } });
  });

  function addressOf(length: number): string {
    const start = 'https://example.com/';
    return start + 'x'.repeat(length - start.length);
  }
});

describe('a body', () => {
  const POSTS = [
    '/jobs',
    '/jobs/batch',
    '/valet/apply',
    '/valet/task',
    '/valet/workers/deregister',
    `/valet/resume/${NOBODY}`,
    `/jobs/${NOBODY}/cancel`,
    `/jobs/${NOBODY}/retry`,
    `/jobs/${NOBODY}/callbacks/1/resend`,
    '/jobs/%00/callbacks/1/resend',
  ];
  const BODIES: [string, string | Buffer, Record<string, string>][] = [
    ['a form', 'action=cancel', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['parts', '--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a type that is none', '{}', { 'content-type': '\\' }],
    ['a charset that is none', '{}', { 'content-type': 'application/json; charset=klingon' }],
    ['a charset of old', '{}', { 'content-type': 'application/json; charset=utf-7' }],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), {}],
    ['a zip that is none', '{}', { 'content-encoding': 'gzip' }],
    ['a zip that is cut off', gzipSync('{"a":1}').subarray(0, 15), { 'content-encoding': 'gzip' }],
    ['a zip that grows', gzipSync(`{"a":"${'x'.repeat(20e6)}"}`), { 'content-encoding': 'gzip' }],
    ['an encoding that is none', '{}', { 'content-encoding': 'rot13' }],
    ['lists in lists', '['.repeat(200_000) + ']'.repeat(200_000), {}],
    ['a list', '[{}]', {}],
    ['a number', '1e999', {}],
    ['a text', '"x"', {}],
    ['objects in all fields', objectsInAll(), {}],
    ['lists in all fields', objectsInAll().replaceAll('{"a":1}', '[[1]]'), {}],
  ];

  test.each(POSTS)('that makes no sense is refused by POST %s', async (path) => {
    const answers = await Promise.all(
      BODIES.map(async ([what, body, headers]) => `${what}: ${await statusOf(path, body, headers)}`),
    );

    expect(answers.filter((answer) => !/: 4(00|04|13|15|22)$/.test(answer))).toEqual([]);
  });

  test.each([
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/json;charset=UTF-8' },
  ])('of JSON is read, whatever it is called: %j', async (headers) => {
    expect(await statusOf('/valet/task', JSON.stringify(TASK), headers)).toBe(201);
  });

  function objectsInAll(): string {
    const names = ['valet_task_id', 'valet_user_id', 'user_id', 'job_type', 'jobs', 'target_worker_id'];
    const more = ['target_url', 'profile', 'action', 'resolution_data', 'submitted', 'defaults', 'tags'];
    return `{${[...names, ...more].map((name) => `"${name}":{"a":1}`).join(',')}}`;
  }
});

describe('a path or a query', () => {
  test.each([
    ['POST', `/jobs/${NOBODY}/callbacks/0/resend`, 404],
    ['POST', `/jobs/${NOBODY}/callbacks/-1/resend`, 404],
    ['POST', `/jobs/${NOBODY}/callbacks/1e3/resend`, 404],
    ['POST', `/jobs/${NOBODY}/callbacks/99999999999999999999/resend`, 404],
    ['POST', '/jobs/nonsense/callbacks/1/resend', 404],
    ['GET', '/jobs/nonsense/callbacks', 404],
    ['GET', `/jobs/{${NOBODY}}/callbacks`, 404],
    ['GET', `/jobs/${NOBODY.replaceAll('-', '')}`, 404],
    ['GET', `/jobs/${'0'.repeat(100)}`, 404],
    ['GET', '/jobs/%00', 404],
    ['GET', '/jobs/%zz', 400],
    ['GET', '/jobs/%ed%a0%80', 400],
    ['POST', '/valet/resume/%', 400],
    ['DELETE', '/valet/sessions/%c3/x', 400],
    ['GET', '/files/%c3', 400],
    ['GET', '/jobs?limit=1e999', 422],
    ['GET', '/jobs?limit=1&limit=2', 422],
    ['GET', '/jobs?limit[]=1&offset[a]=1', 200],
    ['GET', '/jobs?offset=99999999999999999999', 422],
    ['GET', '/jobs?user_id=%00', 422],
    ['GET', '/jobs?job_type=%ed%a0%80', 200],
    ['GET', '/jobs?__proto__[x]=1', 200],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const response = await fetch(`${running.api.url}/api/v1/gh${path}`, {
      method,
      headers: { 'x-gh-service-key': running.stack.serviceKey },
    });

    expect(response.status).toBe(status);
  });
});

async function statusOf(
  path: string,
  body: string | Buffer,
  headers: Record<string, string>,
): Promise<number> {
  const response = await fetch(`${running.api.url}/api/v1/gh${path}`, {
    method: 'POST',
    headers: {
      'x-gh-service-key': running.stack.serviceKey,
      'content-type': 'application/json',
      ...headers,
    },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return response.status;
}

async function countJobs(): Promise<number> {
  const { rows } = await running.database.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM gh_automation_jobs',
  );
  return rows[0]?.count ?? -1;
}
