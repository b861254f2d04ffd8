import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { takeDatabase } from '../testing/testServers.ts';
import {
  findNextCallback,
  insertCallback,
  listJobsWithOpenCallbacks,
  saveCallbackDelivered,
  saveCallbackFailed,
  saveCallbackGivenUp,
} from './callbacks.ts';
import { migrate } from './migrate.ts';
import { createPool, type Database } from './pool.ts';

let database: Database;
let jobId: string;

beforeAll(async () => {
  const url = await takeDatabase();
  await migrate({ DATABASE_URL: url });
  database = createPool(url, { name: 'test', onIdleError: () => {} });
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url) VALUES (gen_random_uuid(), 'apply', 'x') RETURNING id`,
  );
  jobId = rows[0]?.id ?? '';
});

afterAll(() => database.end());

test('callbacks come in their order, and only one that nobody has tried makes the reconciler act', async () => {
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  for (const [id, status] of [
    [first, 'running'],
    [second, 'needs_human'],
    [third, 'completed'],
  ] as const) {
    await insertCallback(database, id, { job_id: jobId, valet_task_id: null, worker_id: null, status });
  }
  expect(await listJobsWithOpenCallbacks(database, 60)).toEqual([]);
  expect(await listJobsWithOpenCallbacks(database, 0)).toEqual([jobId]);

  await saveCallbackFailed(database, first, 'HTTP 503');
  expect((await findNextCallback(database, jobId))?.id).toBe(first);
  expect(await listJobsWithOpenCallbacks(database, 0)).toEqual([]);

  await saveCallbackDelivered(database, first);
  expect((await findNextCallback(database, jobId))?.id).toBe(second);
  expect(await listJobsWithOpenCallbacks(database, 0)).toEqual([jobId]);

  await saveCallbackGivenUp(database, second);
  expect((await findNextCallback(database, jobId))?.id).toBe(third);
});
