import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Health, Version } from '../contracts/health.ts';
import { parseSettings } from '../contracts/settings.ts';
import { FileLinks } from '../files/links.ts';
import { applicationFor, SAMPLE_PROFILE, SAMPLE_USER } from '../testing/apiCaller.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { masterKeys } from '../vault/masterKeys.ts';

const SITE = 'http://127.0.0.1:9/posting';
const NOBODY = '00000000-0000-4000-8000-00000000dead';

let running: TestStack;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1 });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

describe('the service key', () => {
  test.each<[string, (key: string) => Record<string, string>]>([
    ['none', () => ({})],
    ['an empty one', () => ({ 'x-gh-service-key': '' })],
    ['a wrong one', () => ({ 'x-gh-service-key': 'wrong' })],
    ['one that begins alike', (key) => ({ 'x-gh-service-key': key.slice(0, -1) })],
    ['one that goes on', (key) => ({ 'x-gh-service-key': `${key}x` })],
    ['the right one elsewhere', (key) => ({ authorization: `Basic ${key}` })],
  ])('is asked for: %s is refused', async (_what, headersWith) => {
    const headers = headersWith(running.stack.serviceKey);

    const response = await fetch(`${running.api.url}/api/v1/gh/jobs`, { headers });

    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'unauthorized', request_id: expect.any(String) });
  });

  test('is not asked for by the health routes', async () => {
    const health = await fetch(`${running.api.url}/health`);
    const version = await fetch(`${running.api.url}/health/version`);

    expect(Health.parse(await health.json())).toMatchObject({
      status: 'ok',
      service: 'ghosthands',
      version: '0.1.0',
      environment: 'development',
      commit_sha: 'unknown',
      api_healthy: true,
    });
    expect(Version.parse(await version.json())).toMatchObject({
      version: '0.1.0',
      commit_sha: 'unknown',
      build_time: 'unknown',
      uptime: expect.any(Number),
      uptime_ms: expect.any(Number),
    });
  });
});

describe('POST /valet/apply', () => {
  test('answers with the job, and with what it cleaned', async () => {
    const answer = await running.api.post(
      '/valet/apply',
      applicationFor(SITE, {
        platform: 'unknown',
        idempotency_key: null,
        resume: { storage_path: '' },
        max_retries: 1,
        profile: { ...SAMPLE_PROFILE, education: [{ institution: '', graduation_year: 0 }] },
      }),
    );

    expect(answer).toMatchObject({
      status: 201,
      body: {
        job_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        valet_task_id: 'task-1',
        status: 'pending',
        notes: ['profile.education was cut to 0 of 1 entries'],
      },
    });
  });

  test('answers a known idempotency key with the job that has it, two at once too', async () => {
    const body = applicationFor(SITE, { idempotency_key: 'key-1' });

    const answers = await Promise.all([1, 2, 3].map(() => running.api.post('/valet/apply', body)));
    const later = await running.api.post('/valet/apply', body);

    const created = answers.find((answer) => answer.status === 201);
    const refused = [...answers.filter((answer) => answer.status === 409), later];
    expect(refused).toHaveLength(3);
    for (const { body: duplicate } of refused) {
      expect(duplicate).toEqual({
        job_id: created?.body['job_id'],
        valet_task_id: 'task-1',
        status: expect.any(String),
        duplicate: true,
      });
    }
  });

  test.each([
    ['a missing name', { profile: { last_name: 'H', email: 'g@h.example' } }, 'profile.first_name'],
    ['an e-mail that is none', { profile: { ...SAMPLE_PROFILE, email: 'grace' } }, 'profile.email'],
    ['a user that is no id', { valet_user_id: 'grace' }, 'valet_user_id'],
    ['an address that is none', { target_url: 'not a url' }, 'target_url'],
    ['another scheme', { target_url: 'ftp://files.example/x' }, 'target_url'],
    ['a priority beyond the scale', { priority: 11 }, 'priority'],
    ['half a second', { timeout_seconds: 0.5 }, 'timeout_seconds'],
    ['a number for a text', { valet_task_id: [] }, 'valet_task_id'],
    ['a private posting', { target_url: 'http://10.0.0.1/' }, 'target_url'],
    ['the loopback in disguise', { target_url: 'http://2130706434/' }, 'target_url'],
    ['a private callback', { callback_url: 'http://192.168.1.1/hook' }, 'callback_url'],
  ])('refuses %s with the path of the field', async (_what, wrong, field) => {
    const answer = await running.api.post('/valet/apply', applicationFor(SITE, wrong));

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      error: 'validation_error',
      details: [{ field, message: expect.any(String) }],
    });
  });

  test('accepts texts that Postgres cannot keep, and keeps what it can', async () => {
    const answer = await running.api.post(
      '/valet/apply',
      applicationFor(SITE, {
        valet_task_id: 'task\u0000-nul',
        metadata: { 'a\u0000': '\ud83d', list: ['x\u0000'] },
        qa_answers: { 'Why\u0000?': 'Because\u0000 \udc00' },
      }),
    );

    expect(answer).toMatchObject({ status: 201, body: { valet_task_id: 'task-nul' } });
    const { body } = await running.api.get(`/jobs/${String(answer.body['job_id'])}`);
    expect(body['metadata']).toMatchObject({ a: '\ufffd', list: ['x'] });
    expect((await running.api.get('/jobs?job_type=%00apply&limit=1')).status).toBe(200);
  });

  test('refuses what is nested beyond all reason', async () => {
    const nested = `{"a":`.repeat(20_000) + '1' + '}'.repeat(20_000);
    const body = JSON.stringify(applicationFor(SITE)).replace(/}$/, `,"metadata":${nested}}`);

    expect(await running.api.post('/valet/apply', body)).toMatchObject({
      status: 422,
      body: { details: [{ code: 'too_deep' }] },
    });
  });

  test('accepts a posting whose name does not resolve: it may do so when its turn comes', async () => {
    const answer = await running.api.post('/valet/apply', applicationFor('http://no-such-host.invalid/job'));

    expect(answer.status).toBe(201);
    await running.api.post(`/jobs/${String(answer.body['job_id'])}/cancel`);
  });
});

describe('bad requests', () => {
  test.each([
    ['JSON that is none', '{"a":', 400, 'bad_request'],
    ['JSON that is no object', '[]', 422, 'validation_error'],
    ['null', 'null', 400, 'bad_request'],
    ['nothing at all', '', 422, 'validation_error'],
    ['a body beyond a megabyte', JSON.stringify({ a: 'x'.repeat(1_100_000) }), 413, 'payload_too_large'],
    ['a wrong encoding', '\u0000', 400, 'bad_request'],
  ])('%s', async (_what, body, status, error) => {
    const answer = await running.api.post('/valet/apply', body);

    expect(answer).toMatchObject({ status, body: { error, message: expect.any(String) } });
  });

  test.each([
    ['GET', '/jobs/nonsense'],
    ['GET', `/jobs/${NOBODY}`],
    ['GET', `/jobs/${NOBODY}/events`],
    ['GET', `/valet/status/${NOBODY}`],
    ['POST', `/valet/resume/${NOBODY}`],
    ['POST', `/jobs/${NOBODY}/cancel`],
    ['POST', `/jobs/${NOBODY}/retry`],
    ['GET', '/nowhere'],
    ['DELETE', '/jobs'],
  ])('%s %s is not found', async (method, path) => {
    const answer = await running.api.call(method, `/api/v1/gh${path}`, method === 'POST' ? {} : undefined);

    expect(answer).toMatchObject({ status: 404, body: { error: 'not_found' } });
  });

  test.each([
    '?limit=0',
    '?limit=x',
    '?offset=-1',
    '?sort=password:asc',
    '?sort=created_at',
    '?status=asleep',
    '?user_id=1',
  ])('GET /jobs%s is refused', async (query) => {
    expect(await running.api.get(`/jobs${query}`)).toMatchObject({
      status: 422,
      body: { error: 'validation_error' },
    });
  });

  test('an error repeats the id that its request brought, and never what was sent', async () => {
    const answer = await running.api.call(
      'POST',
      '/api/v1/gh/valet/apply',
      { profile: { email: 'hunter2' } },
      {
        'x-request-id': 'my-request-1',
      },
    );

    expect(answer.headers.get('x-request-id')).toBe('my-request-1');
    expect(answer.body['request_id']).toBe('my-request-1');
    expect(JSON.stringify(answer.body)).not.toContain('hunter2');
  });
});

describe('jobs', () => {
  test('are listed newest first, by user, status and type, in pages', async () => {
    const user = '00000000-0000-4000-8000-0000000000aa';
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) ids.push(await running.api.apply(SITE, { valet_user_id: user }));
    await Promise.all(ids.map((id) => running.api.until(id, ['completed'])));

    const first = await running.api.get(`/jobs?user_id=${user}&limit=2`);
    const second = await running.api.get(
      `/jobs?user_id=${user}&limit=2&offset=2&status=completed,failed&job_type=apply`,
    );
    const none = await running.api.get(`/jobs?user_id=${user}&status=paused`);

    const idsOf = (answer: typeof first) => (answer.body['jobs'] as { id: string }[]).map((job) => job.id);
    expect(first.body).toMatchObject({ total: 3, limit: 2, offset: 0 });
    expect([...idsOf(first), ...idsOf(second)]).toEqual(ids.toReversed());
    expect(none.body).toMatchObject({ jobs: [], total: 0 });
  });

  test('show their whole row, without anything of the applicant', async () => {
    const id = await running.api.apply(SITE);
    await running.api.until(id, ['completed']);

    const { body } = await running.api.get(`/jobs/${id}`);

    expect(body).toMatchObject({
      id,
      user_id: SAMPLE_USER,
      created_by: 'valet',
      tags: ['valet', 'apply'],
      max_retries: 3,
    });
    expect(body['input_data']).toEqual({
      platform: 'other',
      application_ref: expect.any(String),
      allow_duplicate: true,
    });
    expect(JSON.stringify(body)).not.toContain(SAMPLE_PROFILE.email);
  });

  test('are created with their own settings, and answer a known key with what there is', async () => {
    const body = {
      user_id: SAMPLE_USER,
      job_type: 'apply',
      target_url: 'http://127.0.0.1:9/posting',
      allow_duplicate: true,
      task_description: 'x'.repeat(2000),
      input_data: { user_data: SAMPLE_PROFILE, tier: 'pro' },
      max_retries: 0,
      tags: ['one'],
      idempotency_key: 'jobs-key',
    };

    const created = await running.api.post('/jobs', body);
    const again = await running.api.post('/jobs', body);

    expect(created).toMatchObject({
      status: 201,
      body: { status: 'pending', created_at: expect.any(String) },
    });
    expect(again).toMatchObject({
      status: 409,
      body: { error: 'duplicate_idempotency_key', existing_job_id: created.body['id'] },
    });
    expect(await running.api.post('/jobs', { ...body, user_id: undefined })).toMatchObject({ status: 422 });
    expect(await running.api.post('/jobs', { ...body, job_type: 'dance' })).toMatchObject({ status: 422 });
  });

  test('that nobody gave a profile for say so when they end', async () => {
    const created = await running.api.post('/jobs', {
      user_id: SAMPLE_USER,
      job_type: 'apply',
      target_url: SITE,
      allow_duplicate: true,
      task_description: 'Apply for this job',
      target_worker_id: 'host-1',
    });
    const end = await running.api.until(String(created.body['id']), ['failed']);

    expect(created.status).toBe(201);
    expect(end).toMatchObject({
      error: { code: 'validation_error', details: { detail: expect.stringContaining('user_data') } },
    });
  });

  test('keep our key out of a callback’s address, and the rest of its secrets out of the row', async () => {
    const key = running.stack.serviceKey;
    const id = await running.api.apply(SITE, {
      callback_url: `http://grace:hunter2@127.0.0.1:9/hook?token=${key}&mine=abc#top`,
    });
    await running.api.until(id, ['completed']);

    const { body } = await running.api.get(`/jobs/${id}`);

    expect(body['callback_url']).toBe('http://127.0.0.1:9/hook');
    expect(JSON.stringify(body)).not.toContain(key);
    expect(JSON.stringify(body)).not.toContain('mine=abc');
    expect(JSON.stringify(body)).not.toContain('hunter2');
  });

  test('that were never started can be cancelled all the same', async () => {
    const { rows } = await running.database.query<{ id: string }>(
      `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, target_worker_id, worker_affinity)
       VALUES ($1, 'apply', $2, 'nobody', 'strict') RETURNING id`,
      [SAMPLE_USER, SITE],
    );
    const id = rows[0]?.id ?? '';

    const answer = await running.api.post(`/jobs/${id}/cancel`);

    expect(answer).toMatchObject({ status: 200, body: { id, status: 'cancelled' } });
    expect(await running.api.status(id)).toMatchObject({ status: 'cancelled', error: { code: 'cancelled' } });
  });

  test('that ended well can be neither cancelled nor retried', async () => {
    const id = await running.api.apply(SITE);
    await running.api.until(id, ['completed']);

    expect(await running.api.post(`/jobs/${id}/cancel`)).toMatchObject({
      status: 409,
      body: { error: 'job_not_cancellable', current_status: 'completed', reason: expect.any(String) },
    });
    expect(await running.api.post(`/jobs/${id}/retry`)).toMatchObject({
      status: 409,
      body: { error: 'job_not_retryable', current_status: 'completed', message: expect.any(String) },
    });
  });
});

describe('a link to a screenshot', () => {
  test('is made anew for whoever asks for the job', async () => {
    const id = await running.api.apply(SITE);
    await running.api.until(id, ['completed']);
    const path = `gh/jobs/${id}/final-1.png`;
    const keys = masterKeys(parseSettings(running.stack.env));
    const old = new FileLinks(keys, 'https://old.example').make(path, 0);
    await running.database.query('UPDATE gh_automation_jobs SET screenshot_urls = $2 WHERE id = $1', [
      id,
      JSON.stringify([old, 'https://elsewhere.example/a.png']),
    ]);

    const row = await running.api.get(`/jobs/${id}`);
    const status = await running.api.status(id);

    const [fresh, other] = row.body['screenshot_urls'] as string[];
    // The file is not there; an old link would be 403.
    expect((await fetch(fresh?.replace(/^.*(?=\/api\/)/, running.api.url) ?? '')).status).toBe(404);
    expect(other).toBe('https://elsewhere.example/a.png');
    expect(JSON.stringify(status['result'])).not.toContain('old.example');
  });

  test('is of no use when it was changed, or leaves its folder', async () => {
    const get = (path: string) => fetch(`${running.api.url}/api/v1/gh/files/${path}`);

    expect((await get('gh/jobs/x/final.png')).status).toBe(403);
    expect((await get('gh/jobs/x/final.png?expires=9999999999&signature=abc')).status).toBe(403);
    expect((await get('..%2f..%2fsecrets%2fservice-key?expires=9999999999&signature=abc')).status).toBe(403);
  });
});
