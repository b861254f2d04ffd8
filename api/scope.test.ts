import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseSettings } from '../contracts/settings.ts';
import { applicationFor, SAMPLE_USER } from '../testing/apiCaller.ts';
import { type Route, routesOf } from '../testing/routesOf.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { JWT_SECRET, userToken } from '../testing/userToken.ts';
import type { Api } from './api.ts';
import { createServer } from './server.ts';

/** Contract 1.1: nothing of one user is readable, or to be touched, with another's token. */

const SITE = 'http://127.0.0.1:9/posting';
const OTHER = '00000000-0000-4000-8000-0000000000bb';
const NOBODY = '00000000-0000-4000-8000-00000000dead';
const SECRET_WORD = 'only-for-its-owner';

const routes = routesOf(createServer({ settings: parseSettings({}) } as Api)).filter(
  ({ path }) => path.startsWith('/api/v1/gh/') && !path.startsWith('/api/v1/gh/files/'),
);

let running: TestStack;
let jobId: string;
let own: Record<string, string>;
let others: Record<string, string>;

beforeAll(async () => {
  running = await startTestStack({ env: { GH_JWT_SECRET: JWT_SECRET } });
  own = bearer(await userToken(SAMPLE_USER));
  others = bearer(await userToken(OTHER));
  jobId = await running.api.apply(SITE, {
    valet_task_id: SECRET_WORD,
    metadata: { note: SECRET_WORD },
    idempotency_key: 'the-key',
  });
  await running.api.until(jobId, ['completed']);
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

describe('1.1: with another’s token', () => {
  test('there are routes to try', () => {
    expect(routes.length).toBeGreaterThan(9);
  });

  test.each(routes.filter(hasIds).map(pair))(
    '%s %s answers as if there were nothing',
    async (method, path) => {
      const named = await answerOf(method, withIds(path, jobId, SAMPLE_USER), others, {});
      const unknown = await answerOf(method, withIds(path, NOBODY, SAMPLE_USER), others, {});

      expect([403, 404]).toContain(named.status);
      expect({ ...named, text: withoutRequestId(named.text) }).toEqual({
        ...unknown,
        text: withoutRequestId(unknown.text),
      });
    },
  );

  test.each(routes.filter((route) => !hasIds(route)).map(pair))(
    '%s %s shows nothing',
    async (method, path) => {
      const body = { valet_user_id: SAMPLE_USER, target_worker_id: 'host-1' };

      const answer = await answerOf(method, path, others, body);

      expect(answer.text).not.toContain(SECRET_WORD);
      expect(answer.text).not.toContain(jobId);
    },
  );

  test('the job is as it was', async () => {
    expect(await running.api.status(jobId)).toMatchObject({ status: 'completed' });
  });

  test('a key that is another’s tells nothing of its job', async () => {
    const body = applicationFor(SITE, { valet_user_id: OTHER, idempotency_key: 'the-key' });

    const answer = await answerOf('POST', '/api/v1/gh/valet/apply', others, body);

    expect(answer.status).toBe(409);
    expect(answer.text).not.toContain(jobId);
  });

  test('naming another user is refused', async () => {
    expect((await answerOf('GET', `/api/v1/gh/jobs?user_id=${SAMPLE_USER}`, others)).status).toBe(403);
    const apply = await answerOf('POST', '/api/v1/gh/valet/apply', others, applicationFor(SITE));
    expect(apply.status).toBe(403);
  });
});

describe('1.1: with one’s own token', () => {
  test.each([
    ['GET', '/jobs/:id', 200],
    ['GET', '/jobs/:id/status', 200],
    ['GET', '/jobs/:id/events', 200],
    ['GET', '/valet/status/:id', 200],
    ['POST', '/jobs/:id/cancel', 409],
    ['POST', '/jobs/:id/retry', 409],
    ['POST', '/valet/resume/:id', 409],
  ])('%s %s is answered', async (method, path, status) => {
    const answer = await answerOf(method, `/api/v1/gh${withIds(path, jobId, SAMPLE_USER)}`, own, {});

    expect(answer.status).toBe(status);
  });

  test('1.5: only one’s own jobs are listed, and what one creates is one’s own', async () => {
    const create = { job_type: 'apply', target_url: SITE, task_description: 'Apply', user_id: SAMPLE_USER };
    const created = await answerOf('POST', '/api/v1/gh/jobs', others, create);
    const { id } = JSON.parse(created.text) as { id: string };

    const list = await answerOf('GET', '/api/v1/gh/jobs', others);

    expect(created.status).toBe(201);
    expect(JSON.parse(list.text)).toMatchObject({
      total: 1,
      jobs: [{ id, user_id: OTHER, created_by: 'api' }],
    });
  });
});

describe('1.1: without a good token', () => {
  test('nothing is answered, and a service key is looked at first', async () => {
    const path = `/api/v1/gh/jobs/${jobId}`;

    expect((await answerOf('GET', path, bearer('a.b.c'))).status).toBe(401);
    expect((await answerOf('GET', path, {})).status).toBe(401);
    expect((await answerOf('GET', path, { ...own, 'x-gh-service-key': 'wrong' })).status).toBe(401);
    const key = running.stack.serviceKey;
    expect((await answerOf('GET', path, { ...others, 'x-gh-service-key': key })).status).toBe(200);
  });

  test('1.1: a service that knows no keys for tokens says so', async () => {
    await using plain = await startTestStack({ hosts: 0 });

    const response = await fetch(`${plain.api.url}/api/v1/gh/jobs`, { headers: own });

    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ error: 'server_config_error' });
  });
});

function hasIds({ path }: Route): boolean {
  return path.includes(':');
}

function pair({ method, path }: Route): [string, string] {
  return [method, path];
}

async function answerOf(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${running.api.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' || body === undefined ? {} : { body: JSON.stringify(body) }),
    // A stream that is opened never ends.
    signal: AbortSignal.timeout(10_000),
  });
  return { status: response.status, text: await response.text() };
}

function withIds(path: string, job: string, user: string): string {
  return path
    .replace(/^(.*\/users\/):id/, `$1${user}`)
    .replace(/:(id|jobId)\b/, job)
    .replace(/:userId\b/, user)
    .replace(/:\w+/g, 'example.com');
}

function withoutRequestId(text: string): string {
  return text.replace(/"request_id":"[^"]*"/, '');
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
