import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Database } from '../../../db/pool.ts';
import { takeMigratedDatabase } from '../../testServers.ts';
import { OldPermits } from './oldPermits.ts';

let database: Database;

beforeAll(async () => {
  database = await takeMigratedDatabase();
});

afterAll(() => database.end());

test.each([
  { lease: 'still held', epoch: 7, leasedAt: 0, endedAt: null, isOld: false },
  { lease: 'ended since', epoch: 7, leasedAt: 0, endedAt: 2, isOld: false },
  { lease: 'ended before', epoch: 7, leasedAt: 0, endedAt: 0.5, isOld: true },
  { lease: 'replaced before', epoch: 8, leasedAt: 0.5, endedAt: null, isOld: true },
  { lease: 'replaced since', epoch: 8, leasedAt: 2, endedAt: null, isOld: false },
])('a permit given to a lease that is $lease is old: $isOld', async ({ epoch, leasedAt, endedAt, isOld }) => {
  const job = await jobWithPermit({ epoch, leasedAt, endedAt });
  const oldPermits = new OldPermits();

  await oldPermits.look(database, { program: 'host-1', pid: 1, point: 'permit given', keys: [job, '7'] });

  expect(oldPermits.has(job)).toBe(isOld);
});

/** Given in second 1. */
async function jobWithPermit(lease: {
  epoch: number;
  leasedAt: number;
  endedAt: number | null;
}): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `WITH job AS (
       INSERT INTO gh_automation_jobs (user_id, job_type, target_url)
       VALUES (gen_random_uuid(), 'apply', 'https://jobs.example/1') RETURNING id
     ), lease AS (
       INSERT INTO gh_leases (job_id, epoch, worker_id, granted_at, expires_at, ended_at)
       SELECT id, $1, 'host-1', to_timestamp($2), now(), to_timestamp($3) FROM job
     ), permit AS (
       INSERT INTO gh_permits (job_id, attempt_id, epoch, worker_id, granted_at)
       SELECT id, gen_random_uuid(), 7, 'host-1', to_timestamp(1) FROM job
     )
     SELECT id FROM job`,
    [lease.epoch, lease.leasedAt, lease.endedAt],
  );
  return rows[0]?.id ?? '';
}
