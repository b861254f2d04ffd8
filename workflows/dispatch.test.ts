import { afterEach, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

/** Which job runs next, and where. */

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;

afterEach(async () => {
  await running[Symbol.asyncDispose]();
});

describe('among waiting jobs', () => {
  test('5 of one user pass 50 that another posted before', async () => {
    running = await startTestStack({ env: { MAX_CONCURRENT_JOBS: '1' } });
    const crowd = await postMany(50, '00000000-0000-4000-8000-00000000000a');
    const few = await postMany(5, '00000000-0000-4000-8000-00000000000b');

    await until(
      () => countCompleted(),
      (count) => count === 55,
      { timeoutMs: 120_000, everyMs: 500 },
    );

    const order = await idsByStart();
    const places = few.map((id) => order.indexOf(id));
    expect(order).toHaveLength(55);
    // One of theirs for each of ours, and some that were dealt out before the few were posted.
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(12);
    expect(Math.max(...places)).toBeLessThan(40);
    expect(order.filter((id) => crowd.includes(id))).toHaveLength(50);
  }, 180_000);

  test('the more urgent of the same user goes first', async () => {
    running = await startTestStack({ env: { MAX_CONCURRENT_JOBS: '1' } });
    const holder = await running.api.apply(`${SITE}?ms=1500`);
    await running.api.until(holder, ['running']);
    const ordinary = await Promise.all([1, 2, 3, 4].map(() => running.api.apply(`${SITE}?ms=50`)));
    const urgent = await running.api.apply(`${SITE}?ms=50`, { priority: 1 });

    await until(
      () => countCompleted(),
      (count) => count === 6,
    );

    const order = await idsByStart();
    expect(order.slice(0, 2)).toEqual([holder, urgent]);
    expect(order.slice(2).toSorted()).toEqual(ordinary.toSorted());
  });
});

describe('a target', () => {
  test('is the only one that runs the job, whoever else is idle', async () => {
    running = await startTestStack({ hosts: 2 });

    const ids = await Promise.all(
      [1, 2, 3, 4].map(() => running.api.apply(SITE, { target_worker_id: 'host-2' })),
    );
    const ends = await Promise.all(ids.map((id) => running.api.until(id, ['completed', 'failed'])));

    expect(ends.map((end) => end['worker_id'])).toEqual(['host-2', 'host-2', 'host-2', 'host-2']);
  });

  test('that nobody answers to is waited for by name, and found when it comes', async () => {
    running = await startTestStack({ hosts: 1 });
    const id = await running.api.apply(SITE, { target_worker_id: 'adam' });

    const waiting = await until(
      () => running.api.status(id),
      (seen) => seen['status_message'] !== null,
    );
    expect(waiting).toMatchObject({ status: 'pending', status_message: 'Waiting for worker adam' });

    const adam = await running.startHost('adam');
    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ worker_id: 'adam' });
    await adam.stop(20_000);
  });

  test('that a new worker takes over from one that is gone is looked up again', async () => {
    running = await startTestStack({ hosts: 1 });
    await running.database.query(
      `INSERT INTO gh_worker_registry (worker_id, target_worker_id, status) VALUES ('container-1', 'cain', 'offline')`,
    );
    const id = await running.api.apply(SITE, { target_worker_id: 'cain' });
    await until(
      () => running.api.status(id),
      (seen) => seen['status_message'] === 'Waiting for worker cain',
    );

    const successor = await running.startHost('container-2', { GH_WORKER_ID: 'cain' });

    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({
      worker_id: 'container-2',
    });
    await successor.stop(20_000);
  });

  test('may be the id of the sandbox whose instance the worker runs on', async () => {
    running = await startTestStack({ hosts: 1 });
    const eve = await running.startHost('eve', { EC2_INSTANCE_ID: 'i-0eve' });
    const { rows } = await running.database.query<{ id: string }>(
      `INSERT INTO sandboxes (name, instance_id) VALUES ('eve', 'i-0eve') RETURNING id`,
    );

    const id = await running.api.apply(SITE, { target_worker_id: rows[0]?.id });

    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ worker_id: 'eve' });
    await eve.stop(20_000);
  });

  test('that is only preferred is given up after 20 seconds, one with affinity any at once', async () => {
    running = await startTestStack({ hosts: 1 });

    const any = await running.api.apply(SITE, { target_worker_id: 'nobody', worker_affinity: 'any' });
    const preferred = await running.api.apply(SITE, {
      target_worker_id: 'nobody',
      worker_affinity: 'preferred',
    });
    const postedAt = Date.now();

    expect(await running.api.until(any, ['completed', 'failed'], 5000)).toMatchObject({
      worker_id: 'host-1',
    });
    expect(await running.api.until(preferred, ['completed', 'failed'])).toMatchObject({
      worker_id: 'host-1',
    });
    expect(Date.now() - postedAt).toBeGreaterThanOrEqual(19_000);
  });
});

describe('a host with one slot', () => {
  test('holds one session at a time, whichever of its queues the jobs come by', async () => {
    running = await startTestStack({ env: { MAX_CONCURRENT_JOBS: '1' } });
    const targets = [undefined, 'host-1', undefined, 'host-1', undefined, 'host-1', undefined, 'host-1'];

    const ids = await Promise.all(
      targets.map((target_worker_id) => running.api.apply(`${SITE}?ms=50`, { target_worker_id })),
    );
    const ends = await Promise.all(ids.map((id) => running.api.until(id, ['completed', 'failed'])));

    expect(new Set(ends.map((end) => end['status']))).toEqual(new Set(['completed']));
    const { rows: overlaps } = await running.database.query(
      `SELECT a.job_id FROM gh_leases a JOIN gh_leases b ON a.job_id <> b.job_id
         AND a.granted_at < b.ended_at AND b.granted_at < a.ended_at`,
    );
    expect(overlaps).toEqual([]);
  });
});

describe('a row that was never started', () => {
  test.each(['pending', 'queued'])('and says %s is found and run, wherever it comes from', async (status) => {
    running = await startTestStack();
    const done = await running.api.apply(SITE);
    await running.api.until(done, ['completed', 'failed']);

    const { rows } = await running.database.query<{ id: string }>(
      `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, input_data, status)
       SELECT user_id, job_type, target_url, input_data, $2 FROM gh_automation_jobs WHERE id = $1 RETURNING id`,
      [done, status],
    );

    const end = await running.api.until(rows[0]?.id ?? '', ['completed', 'failed']);
    expect(end).toMatchObject({ status: 'completed' });
  });
});

describe('a job that no host takes', () => {
  test('is expired when its time is up, and its client is told that it failed', async () => {
    running = await startTestStack({ hosts: 0, env: { GH_QUEUE_WAIT_SECONDS: '2' } });

    const id = await running.api.apply(SITE);
    const end = await running.api.until(id, ['expired', 'failed']);

    expect(end).toMatchObject({ status: 'expired', error: { code: 'expired' } });
    expect(end['timestamps']).toMatchObject({ completed_at: null });
  });
});

async function postMany(count: number, userId: string): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    ids.push(await running.api.apply(`${SITE}?ms=20`, { valet_user_id: userId }));
  }
  return ids;
}

async function countCompleted(): Promise<number> {
  const { rows } = await running.database.query<{ count: number }>(
    `SELECT count(*) FROM gh_automation_jobs WHERE status = 'completed'`,
  );
  return rows[0]?.count ?? 0;
}

async function idsByStart(): Promise<string[]> {
  const { rows } = await running.database.query<{ id: string }>(
    'SELECT id FROM gh_automation_jobs ORDER BY started_at',
  );
  return rows.map((row) => row.id);
}
