import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import type { SubmitResult } from '../browser/applicationSession.ts';
import { Profile } from '../contracts/profile.ts';
import { findInteraction } from '../db/interactions.ts';
import { endLease, grantLease } from '../db/leases.ts';
import { findPermit } from '../db/permits.ts';
import { type Database } from '../db/pool.ts';
import { insertVaultRecord, vaultStore } from '../db/vaultStore.ts';
import { SAMPLE_PROFILE, SAMPLE_USER } from '../testing/apiCaller.ts';
import { fakeBrowser } from '../testing/fakes/fakeBrowser.ts';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { Vault } from '../vault/vault.ts';
import { type HostSession, HostSessions, newTrail } from './hostSessions.ts';
import { submitFormWith } from './submitForm.ts';
import type { SubmitDeps } from './submitOutcome.ts';

/** What a host does with the one permit of a job, with a real database and a site that is not there. */

const CONFIRMED: SubmitResult = {
  kind: 'confirmed',
  confirmationId: 'A-1',
  message: 'Thank you for applying, Grace Hopper!',
  url: 'https://jobs.example/done',
};

let database: Database;
let vault: Vault;
let deps: SubmitDeps;
let session: HostSession;
let presses: number;
let result: SubmitResult;

beforeAll(async () => {
  database = await takeMigratedDatabase();
  vault = new Vault([{ id: 1, bytes: randomBytes(32) }], vaultStore(database));
});

afterAll(() => database.end());

beforeEach(async () => {
  presses = 0;
  result = CONFIRMED;
  session = await aSession();
  const sessions = new HostSessions();
  sessions.add(session);
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  deps = {
    database,
    vault,
    sessions,
    readResume: async () => ({ kind: 'none' }),
    typing: 'instant',
    files: { put: async () => {}, find: async () => null },
    log: silent,
    allowsDuplicates: false,
  };
});

describe('a submit', () => {
  test('is one press, and what became of it is written', async () => {
    expect(await submit()).toEqual({ kind: 'confirmed' });

    expect(presses).toBe(1);
    expect(await findPermit(database, session.job_id)).toMatchObject({
      outcome: 'confirmed',
      receipt: { confirmation_id: 'A-1', success_message: 'Thank you for applying, … …!' },
    });
  });

  test('that is asked for again, by whomever, is no second press', async () => {
    const attempt = randomUUID();
    await submit(attempt);

    const again = [await submit(attempt), await submit()];

    expect(again).toMatchObject([
      { kind: 'failed', detail: 'no permit' },
      { kind: 'failed', detail: 'no permit' },
    ]);
    expect(presses).toBe(1);
  });

  test('of which nobody knows what became is no second press either', async () => {
    session.page.submit = async () => {
      presses += 1;
      throw new Error('the browser is gone');
    };
    await expect(submit()).rejects.toThrow();

    expect(await submit()).toMatchObject({ kind: 'failed', detail: 'no permit' });
    expect(presses).toBe(1);
    expect((await findPermit(database, session.job_id))?.outcome).toBeNull();
  });

  test.each<SubmitResult['kind']>(['rejected', 'not_sent'])(
    'that was %s may be tried again',
    async (kind) => {
      result = { kind } as SubmitResult;
      expect(await submit()).toEqual({ kind });
      result = CONFIRMED;

      expect(await submit()).toEqual({ kind: 'confirmed' });
      expect(presses).toBe(2);
    },
  );

  test('that was turned down as its session was cut off may have gone in before', async () => {
    result = { kind: 'rejected' };
    await session.page.close();

    expect(await submit()).toEqual({ kind: 'unknown' });
    expect((await findPermit(database, session.job_id))?.outcome).toBe('unknown');
  });

  test('is not made by a host whose lease has ended', async () => {
    await endLease(database, session.job_id, session.epoch);

    expect(await submit()).toMatchObject({ kind: 'failed', detail: 'no permit' });
    expect(presses).toBe(0);
  });

  test('is not made when the permit came too late for the lease', async () => {
    session.leaseSeconds = 0.000_001;

    expect(await submit()).toEqual({ kind: 'not_sent' });
    expect(presses).toBe(0);
    expect((await findPermit(database, session.job_id))?.outcome).toBe('not_sent');
  });

  test('after which the site asks for a code waits for a person', async () => {
    result = { kind: 'waiting_for_code' };

    const outcome = await submit();

    expect(outcome).toMatchObject({ kind: 'blocked', reason: '2fa' });
    const id = 'interaction_id' in outcome ? outcome.interaction_id : undefined;
    expect(await findInteraction(database, id ?? '')).toMatchObject({
      reason: '2fa',
      job_id: session.job_id,
    });
    expect((await findPermit(database, session.job_id))?.outcome).toBe('waiting');
  });
});

function submit(attemptId: string = randomUUID()) {
  return submitFormWith(deps)({ job_id: session.job_id, epoch: session.epoch, attempt_id: attemptId });
}

async function aSession(targetUrl = `https://jobs.example/${randomUUID()}`): Promise<HostSession> {
  const sealed = await vault.seal(SAMPLE_USER, 'application', {
    profile: Profile.parse(SAMPLE_PROFILE),
    answers: {},
  });
  await insertVaultRecord(database, sealed);
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url) VALUES ($1, 'apply', $2) RETURNING id`,
    [SAMPLE_USER, targetUrl],
  );
  const jobId = rows[0]?.id ?? '';
  const grant = await grantLease(database, { jobId, workerId: 'host-1', seconds: 60 });
  const page = await fakeBrowser().openSession({});
  page.submit = async () => {
    presses += 1;
    return result;
  };
  return {
    job_id: jobId,
    epoch: grant.kind === 'granted' ? grant.lease.epoch : 0,
    userId: SAMPLE_USER,
    targetUrl,
    applicationRef: sealed.id,
    typing: null,
    leaseSeconds: 60,
    jobType: 'apply',
    filled: new Map(),
    note: async () => {},
    answered: new Map(),
    askedAgain: new Set(),
    trail: newTrail(),
    page,
  };
}
