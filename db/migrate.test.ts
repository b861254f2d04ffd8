import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { takeDatabase } from '../testing/testServers.ts';
import { grantLease } from './leases.ts';
import { insertJob, type NewJob } from './jobs.ts';
import { migrate } from './migrate.ts';
import { createPool, type Database } from './pool.ts';
import { saveWorkerRegistered } from './workers.ts';

let url: string;
let database: Database;

beforeEach(async () => {
  url = await takeDatabase();
  database = createPool(url, { name: 'test', onIdleError: () => {} });
});

afterEach(() => database.end());

const ALL = readdirSync(new URL('migrations', import.meta.url))
  .map((file) => file.replace('.sql', ''))
  .toSorted();

describe('migrations', () => {
  test('of several processes at once are applied once, and nobody fails', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate({ DATABASE_URL: url })));

    const winners = applied.filter((names) => names.length > 0);
    expect(winners).toEqual([ALL]);
    expect(await migrationsNoted()).toEqual(ALL);
  });

  test('are not applied again', async () => {
    await migrate({ DATABASE_URL: url });

    expect(await migrate({ DATABASE_URL: url })).toEqual([]);
    expect(await migrationsNoted()).toHaveLength(ALL.length);
  });

  test('go over the direct connection where there is one', async () => {
    await migrate({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', DATABASE_DIRECT_URL: url });

    expect(await migrationsNoted()).toHaveLength(ALL.length);
  });
});

describe('where the tables of others exist already', () => {
  beforeEach(async () => {
    await database.query(OLDER_TABLES);
    await database.query(OLDER_ROWS);
    await migrate({ DATABASE_URL: url });
  });

  test('every row is kept as it was', async () => {
    const { rows: jobs } = await database.query(
      'SELECT target_url, task_description, status, worker_affinity, retry_count, their_own FROM gh_automation_jobs',
    );
    const { rows: others } = await database.query(
      `SELECT (SELECT count(*) FROM gh_job_events) AS events, (SELECT worker_id FROM gh_worker_registry) AS worker,
         (SELECT name FROM sandboxes) AS sandbox, (SELECT session_data FROM gh_browser_sessions) AS session`,
    );

    expect(jobs).toEqual([
      {
        target_url: 'https://jobs.example/1',
        task_description: 'Apply',
        status: 'completed',
        worker_affinity: 'preferred',
        retry_count: 0,
        their_own: 'theirs',
      },
    ]);
    expect(others).toEqual([{ events: 1, worker: 'w-1', sandbox: 'box', session: 'sealed' }]);
  });

  test('what is missing is added, so that everything of ours works on them', async () => {
    const job = await insertJob(database, NEW_JOB);
    const worker = {
      workerId: 'w-2',
      boot: 'b-2',
      targetWorkerId: 't-2',
      instanceId: 'i-2',
      ip: null,
      asgName: null,
      kasmUrl: null,
      maxConcurrent: 1,
    };
    await saveWorkerRegistered(database, worker, 'active');

    expect(job).toMatchObject({ status: 'pending', task_description: null, tags: ['valet'] });
    expect(await grantLease(database, { jobId: job?.id ?? '', workerId: 'w-2', seconds: 10 })).toMatchObject({
      lease: { targetUrl: NEW_JOB.targetUrl },
    });
  });

  test('words that they did not know are not refused any more', async () => {
    await database.query(`UPDATE gh_automation_jobs SET status = 'needs_human', job_type = 'workday_apply'`);

    expect((await database.query('SELECT status FROM gh_automation_jobs')).rows).toEqual([
      { status: 'needs_human' },
    ]);
  });
});

async function migrationsNoted(): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>('SELECT name FROM gh_migrations ORDER BY id');
  return rows.map((row) => row.name);
}

/** As they were before most of their columns were added, with checks of their own and a column that we do not know. */
const OLDER_TABLES = `
  CREATE TABLE gh_automation_jobs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    idempotency_key varchar(255) UNIQUE,
    user_id uuid NOT NULL,
    job_type varchar(50) NOT NULL CONSTRAINT gh_jobs_type_check CHECK (job_type IN ('apply', 'custom')),
    target_url text NOT NULL,
    task_description text NOT NULL,
    input_data jsonb NOT NULL DEFAULT '{}',
    status varchar(20) NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'running', 'completed')),
    worker_affinity text DEFAULT 'preferred' CHECK (worker_affinity IN ('strict', 'preferred', 'any')),
    their_own text DEFAULT 'theirs'
  );
  CREATE TABLE gh_worker_registry (worker_id text PRIMARY KEY, status text NOT NULL DEFAULT 'active');
  CREATE TABLE gh_job_events (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    job_id uuid NOT NULL REFERENCES gh_automation_jobs (id),
    event_type varchar(50) NOT NULL
  );
  CREATE TABLE sandboxes (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL);
  CREATE TABLE gh_browser_sessions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL, domain text NOT NULL, session_data text NOT NULL, encryption_key_id text NOT NULL,
    UNIQUE (user_id, domain)
  );`;

const OLDER_ROWS = `
  WITH job AS (
    INSERT INTO gh_automation_jobs (user_id, job_type, target_url, task_description, status)
    VALUES (gen_random_uuid(), 'apply', 'https://jobs.example/1', 'Apply', 'completed') RETURNING id
  )
  INSERT INTO gh_job_events (job_id, event_type) SELECT id, 'job_completed' FROM job;
  INSERT INTO gh_worker_registry (worker_id) VALUES ('w-1');
  INSERT INTO sandboxes (name) VALUES ('box');
  INSERT INTO gh_browser_sessions (user_id, domain, session_data, encryption_key_id)
  VALUES (gen_random_uuid(), 'jobs.example', 'sealed', '1');`;

const NEW_JOB: NewJob = {
  idempotencyKey: undefined,
  userId: '00000000-0000-4000-8000-000000000001',
  createdBy: 'valet',
  jobType: 'apply',
  targetUrl: 'https://jobs.example/2',
  taskDescription: null,
  inputData: {},
  priority: 5,
  scheduledAt: undefined,
  maxRetries: 3,
  timeoutSeconds: 300,
  tags: ['valet'],
  metadata: {},
  callbackUrl: null,
  valetTaskId: null,
  targetWorkerId: undefined,
  workerAffinity: 'strict',
  executionMode: 'auto',
};
