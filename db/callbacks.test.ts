import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Callback } from '../contracts/callback.ts';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import {
  findNextCallback,
  insertCallback,
  listJobsWithOpenCallbacks,
  saveCallbackDelivered,
  saveCallbackFailed,
  saveCallbackGivenUp,
  saveCallbacksStopped,
} from './callbacks.ts';
import { type Database } from './pool.ts';
import { listSentCallbacks, resendCallback } from './sentCallbacks.ts';

let database: Database;

beforeAll(async () => {
  database = await takeMigratedDatabase();
});

afterAll(() => database.end());

test('callbacks come in their order, and only one that nobody has tried makes the reconciler act', async () => {
  const { jobId, ids } = await jobWithCallbacks('running', 'needs_human', 'completed');
  const [first = '', second = '', third = ''] = ids;
  expect(await listJobsWithOpenCallbacks(database, 60)).toEqual([]);
  expect(await listJobsWithOpenCallbacks(database, 0)).toEqual([jobId]);

  await saveCallbackFailed(database, first, { reason: 'HTTP 503', status: 503 });
  expect((await findNextCallback(database, jobId))?.id).toBe(first);
  expect(await listJobsWithOpenCallbacks(database, 0)).toEqual([]);

  await saveCallbackDelivered(database, first, 200);
  expect((await findNextCallback(database, jobId))?.id).toBe(second);
  expect(await listJobsWithOpenCallbacks(database, 0)).toEqual([jobId]);

  await saveCallbackGivenUp(database, second);
  expect((await findNextCallback(database, jobId))?.id).toBe(third);
});

test('a receiver that stopped the callbacks of a job is sent nothing more, and makes nobody act', async () => {
  const { jobId, ids } = await jobWithCallbacks('running', 'completed');

  await saveCallbackFailed(database, ids[0] ?? '', { reason: 'HTTP 410', status: 410 });
  await saveCallbacksStopped(database, jobId);
  await saveCallbacksStopped(database, jobId);

  expect(await findNextCallback(database, jobId)).toBeNull();
  expect(await listJobsWithOpenCallbacks(database, 0)).not.toContain(jobId);
  expect(await listSentCallbacks(database, jobId)).toMatchObject([
    { number: 1, status: 'running', state: 'stopped', attempts: 1, last_status: 410, last_error: 'HTTP 410' },
    { number: 2, status: 'completed', state: 'stopped', attempts: 0, last_attempt_at: null },
  ]);
});

test('a callback that is sent once more comes last, under its first id, and ends a stop', async () => {
  const { jobId, ids } = await jobWithCallbacks('running', 'progress', 'completed');
  await saveCallbackDelivered(database, ids[0] ?? '', 204);
  await saveCallbacksStopped(database, jobId);

  const appended = await resendCallback(database, jobId, 1);
  const alreadyOpen = await resendCallback(database, jobId, 3);
  const unknown = await resendCallback(database, jobId, 5);

  expect(appended).toMatchObject({ number: 4, id: ids[0], status: 'running', state: 'pending', attempts: 0 });
  expect(alreadyOpen).toMatchObject({ number: 3, id: ids[2] });
  expect(unknown).toBeNull();
  expect(await listSentCallbacks(database, jobId)).toMatchObject([
    { number: 1, state: 'delivered', last_status: 204, delivered_at: expect.any(Date) },
    { number: 2, state: 'pending' },
    { number: 3, state: 'pending' },
    { number: 4, state: 'pending' },
  ]);
  const order: string[] = [];
  for (let next = await findNextCallback(database, jobId); next !== null;) {
    order.push(next.webhook_id);
    await saveCallbackDelivered(database, next.id, 200);
    next = await findNextCallback(database, jobId);
  }
  expect(order).toEqual([ids[1], ids[2], ids[0]]);
  expect(await resendCallback(database, jobId, 4)).toMatchObject({ number: 5, id: ids[0] });
});

async function jobWithCallbacks(
  ...statuses: Callback['status'][]
): Promise<{ jobId: string; ids: string[] }> {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url) VALUES (gen_random_uuid(), 'apply', 'x') RETURNING id`,
  );
  const jobId = rows[0]?.id ?? '';
  const ids = statuses.map(() => randomUUID());
  for (const [index, status] of statuses.entries()) {
    const callback = { job_id: jobId, valet_task_id: null, worker_id: null, status };
    await insertCallback(database, ids[index] ?? '', callback);
  }
  return { jobId, ids };
}
