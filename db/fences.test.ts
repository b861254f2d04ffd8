import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { takeDatabase } from '../testing/testServers.ts';
import { until } from '../testing/until.ts';
import { saveDispatchEnded } from './dispatches.ts';
import { endLease, grantLease, type Lease, type LeaseGrant, renewLease, saveFenced } from './leases.ts';
import { migrate } from './migrate.ts';
import {
  decidePermit,
  findPermit,
  grantPermit,
  type PermitOutcome,
  saveReceiptScreenshot,
  settlePermit,
} from './permits.ts';
import { createPool, type Database, inTransaction } from './pool.ts';

/** What keeps two hosts from running one job, and one application from being sent twice. */

let database: Database;
let jobId: string;

beforeAll(async () => {
  const url = await takeDatabase();
  await migrate({ DATABASE_URL: url });
  database = createPool(url, { name: 'test', onIdleError: () => {} });
});

afterAll(() => database.end());

beforeEach(async () => {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, input_data)
     VALUES (gen_random_uuid(), 'apply', 'https://jobs.example/1', '{"application_ref":"r-1"}') RETURNING id`,
  );
  jobId = rows[0]?.id ?? '';
});

describe('a lease', () => {
  test('says what its host needs to know, and replaces the one before with a larger epoch', async () => {
    const first = await granted('host-1');
    await saveFenced(database, jobId, first.epoch);
    const second = await granted('host-2');

    expect(first).toMatchObject({ targetUrl: 'https://jobs.example/1', applicationRef: 'r-1' });
    expect(second.epoch).toBeGreaterThan(first.epoch);
    expect(await renew(first)).toBe(false);
    expect(await renew(second)).toBe(true);
  });

  test('that was ended cannot be renewed', async () => {
    const lease = await granted('host-1');

    await endLease(database, jobId, lease.epoch);

    expect(await renew(lease)).toBe(false);
  });

  test('is not ended by the end of an earlier one', async () => {
    const first = await granted('host-1');
    await saveFenced(database, jobId, first.epoch);
    const second = await granted('host-2');

    await endLease(database, jobId, first.epoch);

    expect(await renew(second)).toBe(true);
  });

  test('is ended, whichever it is, by who does not know its epoch', async () => {
    const lease = await granted('host-1');

    await endLease(database, jobId, null);

    expect(await renew(lease)).toBe(false);
  });

  test('is not replaced while its session may still send something, though it was ended', async () => {
    const first = await granted('host-1');
    const holder = { epoch: first.epoch, fenceUrl: 'http://host-1/fence' };

    const ended = await endLease(database, jobId, first.epoch);
    const asked = await ask('host-2');
    await saveFenced(database, jobId, first.epoch);

    expect(ended).toEqual(holder);
    expect(asked).toEqual({ kind: 'held', holder, leftMs: expect.any(Number) });
    expect(await endLease(database, jobId, first.epoch)).toBeNull();
    expect((await granted('host-2')).epoch).toBeGreaterThan(first.epoch);
  });

  test('is replaced once it has run out, fenced or not', async () => {
    await ask('host-1', 0.01);

    const second = await until(
      () => ask('host-2'),
      ({ kind }) => kind !== 'held',
    );

    expect(second.kind).toBe('granted');
  });

  test('is not given for a job whose run is over, that was cancelled, or that is not there', async () => {
    await saveDispatchEnded(database, jobId, { kind: 'completed' });
    expect(await ask('host-1')).toEqual({ kind: 'refused' });

    await database.query('DELETE FROM gh_dispatches');
    await database.query(`UPDATE gh_automation_jobs SET status = 'cancelled' WHERE id = $1`, [jobId]);
    expect(await ask('host-1')).toEqual({ kind: 'refused' });

    await database.query('DELETE FROM gh_automation_jobs WHERE id = $1', [jobId]);
    expect(await ask('host-1')).toEqual({ kind: 'refused' });
  });
});

describe('a permit', () => {
  test('is given once, to one of many who ask at the same time', async () => {
    const { epoch } = await granted('host-1');

    const answers = await Promise.all(ATTEMPTS.map((attempt) => permit(epoch, attempt)));

    expect(answers.filter(Boolean)).toHaveLength(1);
    expect((await findPermit(database, jobId))?.attempt_id).toBe(ATTEMPTS[answers.indexOf(true)]);
  });

  test.each<[PermitOutcome | null, boolean]>([
    [null, false],
    ['confirmed', false],
    ['waiting', false],
    ['unknown', false],
    ['not_sent', true],
    ['rejected', true],
  ])('that ended as %s is given again: %s', async (outcome, isGivenAgain) => {
    const { epoch } = await granted('host-1');
    await permit(epoch, FIRST);
    if (outcome !== null) await settlePermit(database, { jobId, attemptId: FIRST, outcome });

    expect(await permit(epoch, SECOND)).toBe(isGivenAgain);
    expect((await findPermit(database, jobId))?.outcome).toBe(isGivenAgain ? null : outcome);
  });

  test('is refused to an old epoch, to a lease that ended, and to one that is about to run out', async () => {
    const old = await granted('host-1');
    await saveFenced(database, jobId, old.epoch);
    const lease = await granted('host-2');

    expect(await permit(old.epoch, FIRST)).toBe(false);
    expect(await permit(lease.epoch, FIRST, 61)).toBe(false);
    await endLease(database, jobId, lease.epoch);
    expect(await permit(lease.epoch, FIRST)).toBe(false);
    expect(await findPermit(database, jobId)).toBeNull();
  });

  test('that is being given while the lease ends is seen by who ended it', async () => {
    const { epoch } = await granted('host-1');

    const fenced = await inTransaction(database, async (transaction) => {
      await grantPermit(transaction, { jobId, epoch, attemptId: FIRST, marginSeconds: 1 });
      const ending = endLease(database, jobId, epoch).then(() => findPermit(database, jobId));
      await waitingForLock();
      return { ending };
    });

    expect((await fenced.ending)?.attempt_id).toBe(FIRST);
  });

  test('is settled by its own attempt only, and not any more once the outcome is known', async () => {
    const { epoch } = await granted('host-1');
    await permit(epoch, FIRST);

    expect(await settlePermit(database, { jobId, attemptId: SECOND, outcome: 'confirmed' })).toBe(false);
    expect(await settlePermit(database, { jobId, attemptId: FIRST, outcome: 'unknown' })).toBe(true);
    expect(await settlePermit(database, { jobId, attemptId: FIRST, outcome: 'waiting' })).toBe(true);
    expect(
      await settlePermit(database, {
        jobId,
        attemptId: FIRST,
        outcome: 'confirmed',
        receipt: { confirmation_id: 'A-1' },
      }),
    ).toBe(true);
    expect(await settlePermit(database, { jobId, attemptId: FIRST, outcome: 'rejected' })).toBe(false);
    await saveReceiptScreenshot(database, jobId, 'a.png');

    expect(await findPermit(database, jobId)).toEqual({
      attempt_id: FIRST,
      outcome: 'confirmed',
      receipt: { confirmation_id: 'A-1', screenshot_path: 'a.png' },
    });
  });

  test('that a person decides stays confirmed once it is', async () => {
    const { epoch } = await granted('host-1');
    await permit(epoch, FIRST);

    await decidePermit(database, { jobId, outcome: 'confirmed', decidedBy: 'human' });
    await decidePermit(database, { jobId, outcome: 'not_sent', decidedBy: 'human' });

    expect((await findPermit(database, jobId))?.outcome).toBe('confirmed');
  });

  test('outlives the row of its job', async () => {
    const { epoch } = await granted('host-1');
    await permit(epoch, FIRST);

    await database.query('DELETE FROM gh_automation_jobs WHERE id = $1', [jobId]);

    expect((await findPermit(database, jobId))?.attempt_id).toBe(FIRST);
  });
});

const ATTEMPTS = [1, 2, 3, 4, 5].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
const [FIRST = '', SECOND = ''] = ATTEMPTS;

function ask(workerId: string, seconds = 60): Promise<LeaseGrant> {
  return grantLease(database, { jobId, workerId, seconds, fenceUrl: `http://${workerId}/fence` });
}

async function granted(workerId: string): Promise<Lease> {
  const grant = await ask(workerId);
  if (grant.kind !== 'granted') throw new Error('no lease was granted');
  return grant.lease;
}

function renew({ epoch }: Lease): Promise<boolean> {
  return renewLease(database, { jobId, epoch, seconds: 60 });
}

function permit(epoch: number, attemptId: string, marginSeconds = 1): Promise<boolean> {
  return grantPermit(database, { jobId, epoch, attemptId, marginSeconds });
}

/** Resolves once somebody waits for what somebody else holds. */
async function waitingForLock(): Promise<void> {
  await until(
    async () =>
      (
        await database.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        )
      ).rowCount,
    (count) => count === 1,
  );
}
