import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  DeletedSession,
  DeletedUserSession,
  DeletedUserSessions,
  SessionList,
  UserSessions,
} from '../../contracts/browserSessions.ts';
import { Usage } from '../../contracts/usage.ts';
import { SAMPLE_USER } from '../../testing/apiCaller.ts';
import { startTestStack, type TestStack } from '../../testing/testStack.ts';
import { JWT_SECRET, userToken } from '../../testing/userToken.ts';

const OTHER = '00000000-0000-4000-8000-0000000000bb';

let running: TestStack;

beforeAll(async () => {
  running = await startTestStack({ hosts: 0, env: { GH_JWT_SECRET: JWT_SECRET } });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

beforeEach(async () => {
  await running.database.query('DELETE FROM gh_browser_sessions');
  await running.database.query(
    `INSERT INTO gh_browser_sessions (user_id, domain, session_data, encryption_key_id, expires_at, last_used_at) VALUES
       ($1, 'jobs.one.example', 'sealed-words', '1', NULL, now()),
       ($1, 'jobs.two.example', 'sealed-words', '1', now() + interval '1 day', now() - interval '1 hour'),
       ($2, 'jobs.one.example', 'sealed-words', '1', NULL, now())`,
    [SAMPLE_USER, OTHER],
  );
});

describe('1.6: /valet/sessions', () => {
  test('lists a user’s sites, without what the browser keeps of them', async () => {
    const { body } = await running.api.get(`/valet/sessions/${SAMPLE_USER}`);

    const { sessions, count } = UserSessions.parse(body);
    expect(count).toBe(2);
    expect(sessions.map((session) => session.domain)).toEqual(['jobs.one.example', 'jobs.two.example']);
    expect(sessions.map((session) => session.expires_at === null)).toEqual([true, false]);
    expect(JSON.stringify(body)).not.toContain('sealed-words');
  });

  test('deletes one by its domain, then all; another’s stay', async () => {
    const one = await erase(`/valet/sessions/${SAMPLE_USER}/Jobs.One.example`);
    const again = await erase(`/valet/sessions/${SAMPLE_USER}/jobs.one.example`);
    const all = await erase(`/valet/sessions/${SAMPLE_USER}`);

    expect(DeletedUserSession.parse(one.body)).toEqual({
      user_id: SAMPLE_USER,
      domain: 'jobs.one.example',
      deleted: true,
    });
    expect(again).toMatchObject({ status: 404, body: { error: 'not_found' } });
    expect(DeletedUserSessions.parse(all.body)).toEqual({ user_id: SAMPLE_USER, deleted_count: 1 });
    expect(await domainsOf(OTHER)).toEqual(['jobs.one.example']);
    expect((await running.api.get('/valet/sessions/grace')).status).toBe(404);
  });
});

describe('1.6: /sessions, as clients call it', () => {
  test('lists and deletes the same', async () => {
    const listed = await running.api.get(`/sessions?user_id=${SAMPLE_USER}`);
    const one = await erase(`/sessions?user_id=${SAMPLE_USER}&domain=jobs.two.example`);
    const again = await erase(`/sessions?user_id=${SAMPLE_USER}&domain=jobs.two.example`);
    const all = await erase(`/sessions?user_id=${SAMPLE_USER}&all=true`);

    const { sessions, total } = SessionList.parse(listed.body);
    expect(total).toBe(2);
    expect(DeletedSession.parse(one.body)).toEqual({ deleted: true, session_id: sessions[1]?.id });
    expect(again.status).toBe(404);
    expect(DeletedUserSessions.parse(all.body)).toEqual({ user_id: SAMPLE_USER, deleted_count: 1 });
    expect(await domainsOf(OTHER)).toEqual(['jobs.one.example']);
  });

  test.each([
    ['GET', '/sessions'],
    ['GET', '/sessions?user_id=grace'],
    ['DELETE', `/sessions?user_id=${SAMPLE_USER}`],
    ['DELETE', `/sessions?user_id=${SAMPLE_USER}&all=false`],
    ['DELETE', '/sessions?all=true'],
  ])('refuses what names nobody, or not what: %s %s', async (method, path) => {
    const answer = await running.api.call(method, `/api/v1/gh${path}`);

    expect(answer).toMatchObject({ status: 422, body: { error: 'validation_error' } });
    expect(await domainsOf(SAMPLE_USER)).toHaveLength(2);
  });

  test('lets a user see and delete their own alone', async () => {
    const listed = await withToken('GET', '/sessions');
    const refused = await withToken('DELETE', `/sessions?user_id=${SAMPLE_USER}&all=true`);
    const deleted = await withToken('DELETE', '/sessions?all=true');

    expect(await listed.json()).toMatchObject({ user_id: OTHER, total: 1 });
    expect(refused.status).toBe(403);
    expect(await deleted.json()).toEqual({ user_id: OTHER, deleted_count: 1 });
    expect(await domainsOf(SAMPLE_USER)).toHaveLength(2);
  });
});

describe('1.7: GET /users/:id/usage', () => {
  test('counts the jobs of this month, which cost nothing, against the budget of the user’s tier', async () => {
    await running.database.query(
      `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, status, created_at, input_data) VALUES
         ($1, 'apply', 'x', 'completed', now(), '{"tier":"pro"}'),
         ($1, 'apply', 'x', 'failed', date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', '{}'),
         ($1, 'apply', 'x', 'completed', now() - interval '40 days', '{}')`,
      [SAMPLE_USER],
    );

    const usage = Usage.parse((await running.api.get(`/users/${SAMPLE_USER}/usage`)).body);
    const others = await withToken('GET', `/users/${SAMPLE_USER}/usage`);
    const own = await withToken('GET', `/users/${OTHER}/usage`);

    expect(usage).toMatchObject({
      tier: 'pro',
      monthly_budget_usd: 10,
      current_month_cost_usd: 0,
      remaining_budget_usd: 10,
      job_count: 2,
    });
    expect(usage.period_start).toMatch(/-01T00:00:00.000Z$/);
    expect([others.status, await others.json()]).toMatchObject([403, { error: 'forbidden' }]);
    expect(await own.json()).toMatchObject({ tier: 'free', monthly_budget_usd: 0.5, job_count: 0 });
  });
});

function erase(path: string) {
  return running.api.call('DELETE', `/api/v1/gh${path}`);
}

async function withToken(method: string, path: string): Promise<Response> {
  const headers = { authorization: `Bearer ${await userToken(OTHER)}` };
  return fetch(`${running.api.url}/api/v1/gh${path}`, { method, headers });
}

async function domainsOf(userId: string): Promise<string[]> {
  const { rows } = await running.database.query<{ domain: string }>(
    'SELECT domain FROM gh_browser_sessions WHERE user_id = $1 ORDER BY domain',
    [userId],
  );
  return rows.map((row) => row.domain);
}
