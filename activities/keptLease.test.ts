import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { endLease, grantLease, type Lease } from '../db/leases.ts';
import { type Database } from '../db/pool.ts';
import { createLog } from '../log/log.ts';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { until } from '../testing/until.ts';
import { KeptLease } from './keptLease.ts';

const LEASE_SECONDS = 0.3;

let database: Database;
let jobId: string;
let lease: Lease;
let kept: KeptLease;

beforeAll(async () => {
  database = await takeMigratedDatabase();
});

afterAll(() => database.end());

beforeEach(async () => {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, input_data)
     VALUES (gen_random_uuid(), 'apply', 'https://jobs.example/1', '{"application_ref":"r-1"}') RETURNING id`,
  );
  jobId = rows[0]?.id ?? '';
  const wanted = { jobId, workerId: 'host-1', seconds: LEASE_SECONDS, fenceUrl: null };
  const untilFirst = performance.now() + LEASE_SECONDS * 1000;
  const grant = await grantLease(database, wanted);
  if (grant.kind !== 'granted') throw new Error('no lease was granted');
  lease = grant.lease;
  kept = new KeptLease({
    database,
    log: createLog('test', 'silent'),
    jobId,
    leaseSeconds: LEASE_SECONDS,
    lease,
    until: untilFirst,
  });
});

afterEach(() => kept.stop());

describe('a lease that is kept', () => {
  test('is renewed before anybody follows it, and whoever does hears how far it goes by then', async () => {
    const granted = kept.until;
    await until(
      () => kept.until,
      (now) => now > granted + 2 * LEASE_SECONDS * 1000,
    );
    const heard: number[] = [];
    await kept.follow(async (now) => void heard.push(now));

    expect(heard[0]).toBe(kept.until);
    await until(
      () => heard.length,
      (times) => times > 1,
    );
    expect(heard[1]).toBeGreaterThan(heard[0] ?? Infinity);
  });

  test('is lost when somebody else ends it', async () => {
    await endLease(database, jobId, lease.epoch);

    await expect(kept.lost).resolves.toBeUndefined();
  });

  test('is renewed no more once it is stopped', async () => {
    kept.stop();
    const [{ expires_at: before } = { expires_at: null }] = await expiries();

    await until(
      async () => (await expiries())[0]?.over,
      (isOver) => isOver === true,
    );
    expect((await expiries())[0]?.expires_at).toEqual(before);
  });
});

async function expiries(): Promise<{ expires_at: Date; over: boolean }[]> {
  const { rows } = await database.query<{ expires_at: Date; over: boolean }>(
    'SELECT expires_at, clock_timestamp() > expires_at AS over FROM gh_leases WHERE job_id = $1',
    [jobId],
  );
  return rows;
}
