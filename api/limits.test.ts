import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { parseSettings } from '../contracts/settings.ts';
import { migrate } from '../db/migrate.ts';
import { createPool, type Database } from '../db/pool.ts';
import { createLog } from '../log/log.ts';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { takeDatabase } from '../testing/testServers.ts';
import { until } from '../testing/until.ts';
import { JWT_SECRET, userToken } from '../testing/userToken.ts';
import { requireCaller } from './caller.ts';
import { errorHandler } from './errors.ts';
import { limited } from './limits.ts';

/** Contract 1.2. Two API processes on one database, here in one process. */

const settings = parseSettings({
  GH_JWT_SECRET: JWT_SECRET,
  GH_SERVICE_SECRET: 'the own key of the service',
  GH_JWT_TIER_CLAIM: 'tier',
});
const log = createLog('test', 'silent');

let databases: Database[];
let servers: { server: Server; url: string }[];
let user: string;

beforeAll(async () => {
  const url = await takeDatabase();
  await migrate({ DATABASE_URL: url });
  databases = [1, 2].map(() => createPool(url, { name: 'test', onIdleError: () => {} }));
  servers = await Promise.all(databases.map(serve));
});

afterAll(async () => {
  for (const { server } of servers) server.close();
  await Promise.all(databases.map((database) => database.end()));
});

beforeEach(() => {
  user = randomUUID();
});

describe('1.2: a user', () => {
  test('of the lowest tier gets three jobs an hour, whichever processes they ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => post({ at: index % 2 })));

    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(7);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(refused[0]?.body).toMatchObject({
      error: 'rate_limit_exceeded',
      message: expect.any(String),
      limit: 3,
      reset_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    const headers = refused[0]?.headers;
    expect(headers?.get('x-ratelimit-limit')).toBe('3');
    expect(headers?.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(headers?.get('retry-after'))).toBeGreaterThan(3500);
    expect(Number(headers?.get('x-ratelimit-reset')) * 1000).toBeGreaterThanOrEqual(
      Date.parse(String(refused[0]?.body['reset_at'])),
    );
  });

  test('is told what is left, and gets more once an hour has passed, until the day’s are used', async () => {
    const first = await post();
    await post();
    await post();
    await age(user, '61 minutes');
    const [fourth, fifth, sixth] = [await post(), await post(), await post()];

    expect(first.headers.get('x-ratelimit-remaining')).toBe('2');
    expect(first.headers.get('retry-after')).toBeNull();
    expect([fourth.status, fifth.status, sixth.status]).toEqual([201, 201, 429]);
    expect(sixth.body).toMatchObject({ limit: 5 });
  });

  test('has the tier of their token, not the one they ask for', async () => {
    const body = { input_data: { tier: 'enterprise' } };
    for (let count = 0; count < 3; count++) await post({ body });

    expect((await post({ body })).status).toBe(429);
    expect((await post({ claims: { tier: 'starter' } })).status).toBe(201);
  });

  test('is held to a platform’s own limit', async () => {
    const claims = { tier: 'enterprise' };
    const linkedin = { claims, body: { input_data: { platform: 'linkedin' } } };
    for (let count = 0; count < 5; count++) await post(linkedin);

    expect(await post(linkedin)).toMatchObject({ status: 429, body: { limit: 5 } });
    expect((await post({ claims, body: { platform: 'toString' } })).status).toBe(201);
  });

  test('has each job of a batch counted, and the batch accepted or refused as a whole', async () => {
    const batch = (length: number) => post({ body: { jobs: Array.from({ length }, () => ({})) } });

    expect((await batch(2)).headers.get('x-ratelimit-remaining')).toBe('1');
    expect((await batch(2)).status).toBe(429);
    expect((await batch(1)).status).toBe(201);
  });

  test('does not pay for what was refused for another reason, nor for another’s', async () => {
    for (let count = 0; count < 4; count++) {
      expect((await post({ body: { answer: 422 } })).status).toBe(422);
      await until(
        () => kept(user),
        (count_) => count_ === 0,
      );
    }

    expect((await post()).status).toBe(201);
  });
});

test('1.2: the service is not limited', async () => {
  const headers = { 'x-gh-service-key': 'the own key of the service' };
  for (let count = 0; count < 6; count++) {
    const response = await fetch(servers[0]?.url ?? '', { method: 'POST', headers });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-ratelimit-limit')).toBeNull();
  }
});

test('what has left every window is deleted', async () => {
  await post();
  await age(user, '26 hours');

  const gone = user;
  user = randomUUID();
  await post();

  expect(await kept(gone)).toBe(0);
});

async function serve(database: Database): Promise<{ server: Server; url: string }> {
  const app = express();
  app.use(requireCaller(settings, log), express.json(), limited({ database, log }, 'jobs'));
  app.post('/', (request, response) => {
    const { answer = 201 } = (request.body ?? {}) as { answer?: number };
    response.status(answer).end('{}');
  });
  app.use(errorHandler(log));
  const server = createServer(app);
  return { server, url: `http://127.0.0.1:${await listenAnywhere(server)}` };
}

interface Post {
  at?: number;
  body?: unknown;
  claims?: Record<string, unknown>;
}

async function post({ at = 0, body = {}, claims = {} }: Post = {}) {
  const response = await fetch(servers[at]?.url ?? '', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await userToken(user, { claims })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

async function age(userId: string, by: string): Promise<void> {
  await databases[0]?.query('UPDATE gh_limited_requests SET at = at - $2::interval WHERE user_id = $1', [
    userId,
    by,
  ]);
}

async function kept(userId: string): Promise<number> {
  const found = await databases[0]?.query<{ count: number }>(
    'SELECT count(*) FROM gh_limited_requests WHERE user_id = $1',
    [userId],
  );
  return found?.rows[0]?.count ?? -1;
}
