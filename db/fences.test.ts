import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { until } from '../testing/until.ts';
import { findCheckpoint, saveCheckpoint } from './checkpoints.ts';
import { saveDispatchEnded } from './dispatches.ts';
import { endLease, grantLease, type Lease, type LeaseGrant, renewLease, saveFenced } from './leases.ts';
import {
  decidePermit,
  findPermit,
  grantPermit,
  isPermitAlive,
  isPermitOf,
  type PermitDecision,
  type PermitOutcome,
  saveReceiptScreenshot,
  settlePermit,
} from './permits.ts';
import { postingKey } from './postingClaims.ts';
import { type Database, inTransaction } from './pool.ts';
import { vaultStore } from './vaultStore.ts';

/** What keeps two hosts from running one job, and one application from being sent twice. */

let database: Database;
let jobId: string;

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
    await ask('host-1', { seconds: 0.01 });

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

describe('a checkpoint', () => {
  test('is written by the lease that is in force, and by no other', async () => {
    const old = await granted('host-1');
    expect(await keep(old, 'first')).toBe(true);
    await saveFenced(database, jobId, old.epoch);
    const lease = await granted('host-2');

    expect(await keep(old, 'late')).toBe(false);
    expect(await findCheckpoint(database, jobId)).toMatchObject({ epoch: old.epoch, checksum: 'first' });
    expect(await keep(lease, 'second')).toBe(true);
    await endLease(database, jobId, lease.epoch);
    expect(await keep(lease, 'third')).toBe(false);

    expect(await findCheckpoint(database, jobId)).toMatchObject({ epoch: lease.epoch, checksum: 'second' });
  });

  test('is not written any more once the run is over', async () => {
    const lease = await granted('host-1');
    await saveDispatchEnded(database, jobId, { kind: 'completed' });

    expect(await keep(lease, 'late')).toBe(false);
  });

  test('goes with the key of its applicant', async () => {
    await keep(await granted('host-1'), 'first');

    await database.query('DELETE FROM gh_applicant_keys');

    expect(await findCheckpoint(database, jobId)).toBeNull();
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
      await grantPermit(transaction, wanted(epoch, FIRST));
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

    await decidePermit(database, { jobId, decision: 'submitted', decidedBy: 'human' });
    await decidePermit(database, { jobId, decision: 'not_submitted', decidedBy: 'human' });

    expect((await findPermit(database, jobId))?.outcome).toBe('confirmed');
  });

  test('is not settled by a word that was said of an attempt before', async () => {
    const { epoch } = await granted('host-1');
    await permit(epoch, FIRST);
    const { rows } = await database.query<{ id: string }>(
      `INSERT INTO gh_interactions (id, job_id, reason, description)
       VALUES (gen_random_uuid(), $1, 'submit_unknown', '') RETURNING id`,
      [jobId],
    );
    const interactionId = rows[0]?.id;
    const word = () =>
      decidePermit(database, { jobId, decision: 'not_submitted', decidedBy: 'human', interactionId });
    await word();
    await permit(epoch, SECOND);

    expect(await word()).toBe(false);

    expect(await findPermit(database, jobId)).toMatchObject({ attempt_id: SECOND, outcome: null });
  });

  test('outlives the row of its job', async () => {
    const { epoch } = await granted('host-1');
    await permit(epoch, FIRST);

    await database.query('DELETE FROM gh_automation_jobs WHERE id = $1', [jobId]);

    expect((await findPermit(database, jobId))?.attempt_id).toBe(FIRST);
  });
});

describe('an application', () => {
  test('is sent by one of two jobs that ask at the same time, and by the other once that one did not send it', async () => {
    const other = await anotherJob();
    const leases = [await granted('host-1'), await granted('host-2', other)];

    const answers = await Promise.all([
      applying(jobId, leases[0], FIRST),
      applying(other, leases[1], SECOND),
    ]);

    expect(answers.toSorted()).toEqual(['duplicate', 'granted']);
    const winner = answers[0] === 'granted' ? jobId : other;
    const loser = winner === jobId ? other : jobId;
    const attempt = winner === jobId ? FIRST : SECOND;
    for (const outcome of ['unknown', 'waiting', 'not_sent'] as const) {
      await settlePermit(database, { jobId: winner, attemptId: attempt, outcome });
      const answer = await applying(loser, leases[loser === jobId ? 0 : 1], SECOND);
      expect(answer).toBe(outcome === 'not_sent' ? 'granted' : 'duplicate');
    }
  });

  test('is sent once more where its caller knows of the first, and held back again from those who do not', async () => {
    const [knowing, unknowing] = [await anotherJob({ allow_duplicate: true }), await anotherJob()];
    expect(await applying(jobId, await granted('host-1'), FIRST)).toBe('granted');
    expect(await applying(knowing, await granted('host-1', knowing), SECOND)).toBe('granted');
    await settlePermit(database, { jobId, attemptId: FIRST, outcome: 'rejected' });

    expect(await applying(unknowing, await granted('host-1', unknowing), FIRST)).toBe('duplicate');
  });

  test('is another where the applicant or the posting is', () => {
    const keys = [
      postingKey('u-1', 'https://jobs.example/1'),
      postingKey('u-2', 'https://jobs.example/1'),
      postingKey('u-1', 'https://jobs.example/2'),
    ];

    expect(new Set(keys).size).toBe(3);
    expect(postingKey('u-1', 'https://www.jobs.example/1/apply?utm_source=x')).toBe(keys[0]);
  });
});

describe('a permit’s answer that was lost', () => {
  test('is read back once the grant that may still be under way is over', async () => {
    const { epoch } = await granted('host-1');
    const ours = await inTransaction(database, async (transaction) => {
      await grantPermit(transaction, wanted(epoch, FIRST));
      const asked = isPermitOf(database, { jobId, attemptId: FIRST });
      await waitingForLock();
      return { asked };
    });

    expect(await ours.asked).toBe(true);
    expect(await isPermitOf(database, { jobId, attemptId: SECOND })).toBe(false);
  });

  test('is alive only while its lease is', async () => {
    const { epoch } = await granted('host-1');
    await permit(epoch, FIRST);
    const isAlive = (marginSeconds = 1) =>
      isPermitAlive(database, { ...wanted(epoch, FIRST), marginSeconds });

    expect([await isAlive(), await isAlive(61)]).toEqual([true, false]);
    await endLease(database, jobId, epoch);
    expect(await isAlive()).toBe(false);
  });
});

describe('what happened to a permit', () => {
  test('is written down for ever, with who did it, and shown as events of the job', async () => {
    const { epoch } = await granted('host-1');
    await permit(epoch, FIRST);
    await settlePermit(database, { jobId, attemptId: FIRST, outcome: 'unknown' });
    await endLease(database, jobId, epoch);
    expect(await decide('try_again')).toBe(false);
    await database.query('UPDATE gh_leases SET expires_at = now() - $$1 second$$::interval');
    expect(await decide('try_again')).toBe(true);
    await permit((await granted('host-2')).epoch, SECOND);

    const { rows } = await database.query(
      'SELECT what, outcome, decision, actor, attempt_id FROM gh_submit_log WHERE job_id = $1 ORDER BY number',
      [jobId],
    );
    expect(rows).toEqual([
      { what: 'permitted', outcome: null, decision: null, actor: 'host-1', attempt_id: FIRST },
      { what: 'settled', outcome: 'unknown', decision: null, actor: 'host-1', attempt_id: FIRST },
      { what: 'decided', outcome: 'not_sent', decision: 'try_again', actor: 'human', attempt_id: FIRST },
      { what: 'permitted', outcome: null, decision: null, actor: 'host-2', attempt_id: SECOND },
    ]);
    const events = await database.query<{ event_type: string }>(
      `SELECT event_type FROM gh_job_events WHERE job_id = $1 AND event_type LIKE 'submit%' ORDER BY number`,
      [jobId],
    );
    expect(events.rows.map((row) => row.event_type)).toEqual(rows.map((row) => `submit_${row.what}`));
    await expect(database.query('DELETE FROM gh_submit_log')).rejects.toThrow('only added to');
    await expect(database.query(`UPDATE gh_submit_log SET actor = 'x'`)).rejects.toThrow('only added to');
  });

  test('is no event of the job where a page only led on', async () => {
    const { epoch } = await granted('host-1');
    await grantPermit(database, { ...wanted(epoch, FIRST), provisional: true });
    await settlePermit(database, { jobId, attemptId: FIRST, outcome: 'not_sent' });

    const { rowCount } = await database.query(
      `SELECT FROM gh_job_events WHERE job_id = $1 AND event_type LIKE 'submit%'`,
      [jobId],
    );
    expect(rowCount).toBe(0);
  });
});

const ATTEMPTS = [1, 2, 3, 4, 5].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
const [FIRST = '', SECOND = ''] = ATTEMPTS;

function ask(workerId: string, { seconds = 60, id = jobId } = {}): Promise<LeaseGrant> {
  return grantLease(database, { jobId: id, workerId, seconds, fenceUrl: `http://${workerId}/fence` });
}

async function granted(workerId: string, id = jobId): Promise<Lease> {
  const grant = await ask(workerId, { id });
  if (grant.kind !== 'granted') throw new Error('no lease was granted');
  return grant.lease;
}

function renew({ epoch }: Lease): Promise<boolean> {
  return renewLease(database, { jobId, epoch, seconds: 60 });
}

/** A checkpoint of this content, under the lease. */
async function keep({ epoch, userId }: Lease, checksum: string): Promise<boolean> {
  await vaultStore(database).insertApplicantKey(userId, 'a key');
  return saveCheckpoint(database, { jobId, userId, epoch, page: 1, checksum, envelope: 'sealed' });
}

async function permit(epoch: number, attemptId: string, marginSeconds = 1): Promise<boolean> {
  return (await grantPermit(database, { ...wanted(epoch, attemptId), marginSeconds })) === 'granted';
}

/** All of one applicant, for one posting. */
function applying(id: string, lease: Lease | undefined, attemptId: string) {
  const permitted = { ...wanted(lease?.epoch ?? 0, attemptId), jobId: id, postingKey: jobId };
  return grantPermit(database, permitted);
}

async function anotherJob(input: Record<string, unknown> = {}): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url, input_data)
     VALUES (gen_random_uuid(), 'apply', 'https://jobs.example/1', $1) RETURNING id`,
    [input],
  );
  return rows[0]?.id ?? '';
}

function decide(decision: PermitDecision): Promise<boolean> {
  return decidePermit(database, { jobId, decision, decidedBy: 'human' });
}

function wanted(epoch: number, attemptId: string) {
  return {
    jobId,
    epoch,
    attemptId,
    marginSeconds: 1,
    postingKey: jobId,
    provisional: false,
    allowsDuplicates: false,
  };
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
