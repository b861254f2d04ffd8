import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { takeDatabase } from '../testing/testServers.ts';
import { until } from '../testing/until.ts';
import { createPool, type Database, inTransaction } from './pool.ts';

let database: Database;

beforeAll(async () => {
  database = createPool(await takeDatabase(), { name: 'test', onIdleError: () => {} });
});

afterAll(() => database.end());

test('a connection that dies between two statements fails its transaction, and nothing else', async () => {
  const work = inTransaction(database, async (transaction) => {
    const { rows } = await transaction.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await database.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await until(
      () => database.query('SELECT FROM pg_stat_activity WHERE pid = $1', [rows[0]?.pid]),
      ({ rowCount }) => rowCount === 0,
    );
    await transaction.query('SELECT 1');
  });

  await expect(work).rejects.toThrow();
  expect((await database.query('SELECT 1')).rowCount).toBe(1);
});
