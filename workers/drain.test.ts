import { afterEach, describe, expect, test } from '@jest/globals';
import { WorkerHealth, WorkerStatus } from '../contracts/worker.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

/** Hosts that stop taking jobs while jobs go on. */

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;

afterEach(async () => {
  await running[Symbol.asyncDispose]();
});

describe('a host that drains', () => {
  test('takes no more jobs, lets its session end, and says when it is safe to deploy', async () => {
    running = await startTestStack({ hosts: 2, env: { MAX_CONCURRENT_JOBS: '2' } });
    const held = await running.api.apply(`${SITE}?captcha=1`, {
      metadata: { hitl: true },
      target_worker_id: 'host-1',
    });
    await running.api.until(held, ['paused']);
    expect(await running.host('host-1', 'GET', '/worker/health')).toMatchObject({
      status: 200,
      body: { status: 'busy', active_jobs: 1, deploy_safe: false },
    });

    const drained = await running.host('host-1', 'POST', '/worker/drain');
    const later = await Promise.all(Array.from({ length: 8 }, () => running.api.apply(`${SITE}?ms=100`)));
    const ends = await Promise.all(later.map((id) => running.api.until(id, ['completed', 'failed'])));

    expect(drained).toMatchObject({
      status: 200,
      body: { status: 'draining', active_jobs: 1, worker_id: 'host-1' },
    });
    expect(new Set(ends.map((end) => end['worker_id']))).toEqual(new Set(['host-2']));
    expect(await running.host('host-1', 'GET', '/worker/health')).toMatchObject({
      body: { status: 'draining', deploy_safe: false },
    });
    expect(await registryStatus('host-1')).toBe('draining');

    expect((await running.api.post(`/valet/resume/${held}`)).status).toBe(200);
    expect(await running.api.until(held, ['completed', 'failed'])).toMatchObject({
      status: 'completed',
      worker_id: 'host-1',
    });
    const status = await running.host('host-1', 'GET', '/worker/status');
    expect(WorkerStatus.parse(status.body)).toMatchObject({
      worker_id: 'host-1',
      is_draining: true,
      is_running: false,
      active_jobs: 0,
      max_concurrent: 2,
    });
    const safe = await running.host('host-1', 'GET', '/worker/health');
    expect(WorkerHealth.parse(safe.body)).toEqual({
      status: 'draining',
      active_jobs: 0,
      deploy_safe: true,
      browser_ok: true,
      unreachable: [],
    });
  });

  test('is in the registry again where its row was deleted', async () => {
    running = await startTestStack();
    await running.database.query(`DELETE FROM gh_worker_registry WHERE worker_id = 'host-1'`);

    await running.host('host-1', 'POST', '/worker/drain');

    expect(await until(() => registryStatus('host-1'), Boolean)).toBe('draining');
  });

  test('wants the service key for it', async () => {
    running = await startTestStack();

    const refused = await running.host('host-1', 'POST', '/worker/drain', { 'x-gh-service-key': 'wrong' });

    expect(refused).toMatchObject({ status: 401, body: { error: 'unauthorized' } });
    expect(await running.host('host-1', 'GET', '/worker/health')).toMatchObject({ body: { status: 'idle' } });
  });

  test('loses no job of many that are dealt out while it stops', async () => {
    running = await startTestStack({ hosts: 2, env: { MAX_CONCURRENT_JOBS: '3', GH_LEASE_SECONDS: '20' } });
    const ids = await Promise.all(Array.from({ length: 60 }, () => running.api.apply(`${SITE}?ms=20`)));

    await until(
      () => countWhere(`status = 'completed'`),
      (count) => count >= 10,
    );
    const exit = await running.stack.part('host-1').stop();
    await until(
      () => countWhere(`status = 'completed'`),
      (count) => count === ids.length,
      { timeoutMs: 100_000 },
    );

    expect(exit).toMatchObject({ code: 0 });
    expect(await countWhere(SESSION_WAS_LOST)).toBe(0);
    expect(await registryStatus('host-1')).toBe('offline');
  }, 150_000);

  test('counts a session that it is just opening, and lets it end', async () => {
    running = await startTestStack({ hosts: 1, env: { GH_TEST_OPEN_MS: '3000' } });
    const id = await running.api.apply(SITE);
    await leaseOf(id);

    await running.host('host-1', 'POST', '/worker/drain');
    const health = await running.host('host-1', 'GET', '/worker/health');
    const stopped = running.stack.part('host-1').stop();

    expect(health.body).toMatchObject({ status: 'draining', active_jobs: 1, deploy_safe: false });
    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ worker_id: 'host-1' });
    expect(await stopped).toMatchObject({ code: 0 });
  });

  test('gives a session that opens too late to others', async () => {
    running = await startTestStack({ hosts: 1, env: { GH_TEST_OPEN_MS: '4000', GH_DRAIN_SECONDS: '1' } });
    const id = await running.api.apply(SITE);
    await leaseOf(id);

    const stopped = running.stack.part('host-1').stop();
    await running.startHost('host-b', { GH_TEST_OPEN_MS: '0' });

    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({
      status: 'completed',
      worker_id: 'host-b',
    });
    expect(await stopped).toMatchObject({ code: 0 });
  });

  test('gives its sessions to others when its time is up', async () => {
    running = await startTestStack({ hosts: 1, env: { GH_DRAIN_SECONDS: '1' } });
    const id = await running.api.apply(`${SITE}?pages=2&from=2&question=Which%20sea`, {
      metadata: { hitl: true },
    });
    const paused = await running.api.until(id, ['paused']);
    await database(`DELETE FROM gh_checkpoints`);
    await running.startHost('host-b');

    const exit = await running.stack.part('host-1').stop();
    const moved = await until(
      () => running.api.status(id),
      (seen) => seen['worker_id'] === 'host-b',
    );
    // The host that stopped has written it down once more: it is at the page where it was.
    await until(
      () => database('SELECT page FROM gh_checkpoints'),
      ({ rows }) => rows[0]?.['page'] === 2,
    );

    expect(exit).toMatchObject({ code: 0 });
    expect(moved).toMatchObject({ status: 'paused', interaction: paused['interaction'] });
    await running.api.post(`/valet/resume/${id}`, {
      resolution_data: { answers: { 'Which sea': 'The Baltic' } },
    });
    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    const pages = await database(`SELECT message FROM gh_job_events WHERE message LIKE 'Filled page %'`);
    expect(pages.rows).toHaveLength(2);
    expect(await countWhere(SESSION_WAS_LOST)).toBe(1);
  });
});

describe('two processes of one worker', () => {
  test('as while one follows the other, each run the steps of their own sessions, and end them', async () => {
    running = await startTestStack({ hosts: 1 });
    await running.startHost('successor', {}, 'host-1');
    const { api } = running;

    const ids = await Promise.all(Array.from({ length: 6 }, () => api.apply(`${SITE}?pages=5&ms=20`)));
    const held = await Promise.all(
      [1, 2, 3, 4].map(() => api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } })),
    );
    await Promise.all(held.map((id) => api.until(id, ['paused'])));
    const cancelled = await Promise.all(held.map((id) => api.post(`/jobs/${id}/cancel`)));
    await Promise.all(ids.map((id) => api.until(id, ['completed', 'failed'])));

    expect(cancelled.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    expect(await countWhere(`status = 'completed'`)).toBe(ids.length);
    expect(await countWhere(SESSION_WAS_LOST)).toBe(0);
  });

  test('share one row of the registry, which stays that of the later one when the earlier one stops', async () => {
    running = await startTestStack({ hosts: 1 });
    await running.startHost('successor', {}, 'host-1');

    const exit = await running.stack.part('host-1').stop();

    expect(exit).toMatchObject({ code: 0 });
    expect(await registryStatus('host-1')).toBe('active');
    const id = await running.api.apply(SITE, { target_worker_id: 'host-1' });
    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });
});

describe('a host that starts', () => {
  test('sets silent predecessors on its address offline, and leaves the others alone', async () => {
    running = await startTestStack({ hosts: 0 });
    await running.database.query(
      `INSERT INTO gh_worker_registry (worker_id, ec2_ip, last_heartbeat) VALUES
         ('silent', '10.0.0.7', now() - interval '3 minutes'),
         ('lively', '10.0.0.7', now() - interval '1 minute'),
         ('elsewhere', '10.0.0.8', now() - interval '4 minutes')`,
    );

    await running.startHost('fresh', {
      EC2_IP: '10.0.0.7',
      EC2_INSTANCE_ID: 'i-1',
      GH_WORKER_ID: 'target-1',
    });

    expect(await registryStatus('silent')).toBe('offline');
    expect(await registryStatus('lively')).toBe('active');
    expect(await registryStatus('elsewhere')).toBe('active');
    const { rows } = await running.database.query(
      `SELECT status, target_worker_id, ec2_instance_id, ec2_ip FROM gh_worker_registry WHERE worker_id = 'fresh'`,
    );
    expect(rows).toEqual([
      { status: 'active', target_worker_id: 'target-1', ec2_instance_id: 'i-1', ec2_ip: '10.0.0.7' },
    ]);
  });
});

function database(statement: string) {
  return running.database.query<Record<string, unknown>>(statement);
}

/** Resolves once a host has taken the job. */
async function leaseOf(jobId: string): Promise<void> {
  await until(
    () => running.database.query('SELECT FROM gh_leases WHERE job_id = $1', [jobId]),
    ({ rowCount }) => rowCount === 1,
  );
}

async function registryStatus(workerId: string): Promise<string | undefined> {
  const { rows } = await running.database.query<{ status: string }>(
    'SELECT status FROM gh_worker_registry WHERE worker_id = $1',
    [workerId],
  );
  return rows[0]?.status;
}

const SESSION_WAS_LOST = `EXISTS (SELECT FROM gh_job_events e WHERE e.job_id = gh_automation_jobs.id AND event_type = 'session_lost')`;

async function countWhere(condition: string): Promise<number> {
  const { rows } = await running.database.query<{ count: number }>(
    `SELECT count(*) FROM gh_automation_jobs WHERE ${condition}`,
  );
  return rows[0]?.count ?? 0;
}
