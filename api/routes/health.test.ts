import { expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { parseSettings } from '../../contracts/settings.ts';
import type { Database } from '../../db/pool.ts';
import { health } from './health.ts';

test('a database that hangs is told of within two seconds, and asked once by many who ask', async () => {
  let asked = 0;
  const hanging = {
    query: () => {
      asked += 1;
      return new Promise(() => {});
    },
  };

  const answers = await answersOf(hanging, 5);

  expect(answers).toEqual(Array.from({ length: 5 }, () => ({ status: 'ok', api_healthy: false })));
  expect(asked).toBe(1);
});

test.each([
  ['answers', async () => ({}), true],
  ['refuses', async () => Promise.reject(new Error('refused')), false],
])('a database that %s is told of', async (_what, query, api_healthy) => {
  expect(await answersOf({ query }, 1)).toEqual([{ status: 'ok', api_healthy }]);
});

async function answersOf(database: { query: () => Promise<unknown> }, count: number): Promise<unknown[]> {
  const route = health({ database: database as unknown as Database, settings: parseSettings({}) });
  const answers: unknown[] = [];
  const response = {
    json: ({ status, api_healthy }: Record<string, unknown>) => answers.push({ status, api_healthy }),
  } as unknown as Response;
  const calls = Array.from({ length: count }, () => route({} as Request, response, () => {}));
  await Promise.all(calls);
  return answers;
}
