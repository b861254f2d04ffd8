import { Context } from '@temporalio/activity';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReconcileActivities } from '../contracts/activities.ts';
import { listJobsWithOpenCallbacks } from '../db/callbacks.ts';
import {
  insertDispatch,
  listOverwrittenEnds,
  listSilentJobs,
  listUndispatchedJobs,
} from '../db/dispatches.ts';
import { listForeignJobIds } from '../db/foreignJobs.ts';
import type { JobRow } from '../db/jobs.ts';
import { Listener } from '../db/listen.ts';
import type { Database } from '../db/pool.ts';
import { completePgBossMessages, createPgBossQueues, hasPgBoss } from '../db/pgBoss.ts';
import { listCancelRequests, listRetryRequests } from '../db/requests.ts';
import { deleteExpiredVaultRecords } from '../db/vaultStore.ts';
import { adoptJob, type AdoptJobDeps } from './adoptJob.ts';
import { type AnswerRequestsDeps, passOnCancel, takeBackForRetry } from './answerRequests.ts';
import { closeJob, type CloseJobDeps } from './closeJob.ts';

export interface WatchJobsDeps extends CloseJobDeps, AdoptJobDeps, AnswerRequestsDeps {
  database: Database;
  /** A direct connection, on which the database can tell of new rows. */
  directUrl: string | undefined;
  start: (job: JobRow) => Promise<Start>;
  wakeCallbacks: (jobId: string) => Promise<void>;
}

/** `not_yet`: an earlier run of the job has not closed. `unusable`: no run can be made of the row. */
type Start = { kind: 'started' } | { kind: 'not_yet' } | { kind: 'unusable'; detail: string };

/** Completes what a crash, or somebody else, left half-done. Each sweep is safe to repeat. */
export function watchJobsWith(deps: WatchJobsDeps): ReconcileActivities['watchJobs'] {
  return async () => {
    const { cancellationSignal, heartbeat } = Context.current();
    const endsAt = performance.now() + ROUND_MS;
    const sweeps = sweepsWith(deps);
    const bell = await listenForRows(deps);
    try {
      while (!cancellationSignal.aborted && performance.now() < endsAt) {
        for (const sweep of sweeps) {
          heartbeat();
          // What fails for one kind of work is no reason to leave the others undone.
          await sweep().catch((error: unknown) => deps.log.warn('sweep failed', { error }));
        }
        await bell.rung(cancellationSignal);
      }
    } finally {
      await bell.close();
    }
  };
}

/** Rows that others write are seen at once where the database can tell of them, else with the next sweep. */
async function listenForRows({ directUrl, log }: WatchJobsDeps): Promise<Bell> {
  if (directUrl === undefined) {
    log.warn(
      'DATABASE_DIRECT_URL is not set: rows that others insert are noticed by a sweep every 3 seconds',
    );
    return new Bell(async () => {});
  }
  const listener = new Listener({ connectionString: directUrl, name: 'ghosthands-rows', log });
  const bell = new Bell(() => listener.close());
  for (const channel of ['gh_job_created', 'gh_job_asked']) {
    listener.listen(
      channel,
      () => bell.ring(),
      () => bell.ring(),
    );
  }
  await listener.start();
  return bell;
}

/** Rings are heard once, also those that came while nobody waited. */
class Bell {
  readonly close: () => Promise<void>;
  #heard = new AbortController();

  constructor(close: () => Promise<void>) {
    this.close = close;
  }

  ring(): void {
    this.#heard.abort();
  }

  /** Until it is rung, or it is time for a sweep; many rings are one. */
  async rung(stop: AbortSignal): Promise<void> {
    const either = AbortSignal.any([stop, this.#heard.signal]);
    await wait(SWEEP_EVERY_MS, undefined, { signal: either }).catch(() => {});
    await wait(GATHER_MS, undefined, { signal: stop }).catch(() => {});
    this.#heard = new AbortController();
  }
}

const GATHER_MS = 50;

/** Below the activity's time-out of an hour. */
const ROUND_MS = 50 * 60_000;
const SWEEP_EVERY_MS = 3000;
/** Younger jobs may still be in the hands of the API that created them. */
const GRACE_SECONDS = 3;
const CALLBACK_GRACE_SECONDS = 15;
/** Whoever wrote over an end may be about to write more. */
const OVERWRITTEN_SECONDS = 10;
/** A job that runs says so every few seconds; one that waits is asked for in its turn. */
const SILENT_SECONDS = 60;
const ASKED_AT_ONCE = 20;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

function sweepsWith(deps: WatchJobsDeps): (() => Promise<void>)[] {
  const { database } = deps;
  let lastAsked = BEFORE_ALL;
  return [
    async () => {
      const ids = await listForeignJobIds(database);
      await each(deps, ids.map(asJob), async ({ id }) => {
        const job = await adoptJob(deps, id);
        if (job !== null) await startJob(deps, job);
      });
    },
    async () => {
      const ids = await listCancelRequests(database);
      await each(deps, ids.map(asJob), ({ id }) => passOnCancel(deps, id));
    },
    async () => {
      const ids = await listRetryRequests(database);
      await each(deps, ids.map(asJob), async ({ id }) => {
        const job = await takeBackForRetry(deps, id);
        if (job !== null) await startJob(deps, job);
      });
    },
    async () => {
      const jobs = await listUndispatchedJobs(database, GRACE_SECONDS);
      await each(deps, jobs, (job) => startJob(deps, job));
    },
    async () => {
      const ids = await listJobsWithOpenCallbacks(database, CALLBACK_GRACE_SECONDS);
      await each(deps, ids.map(asJob), ({ id }) => deps.wakeCallbacks(id));
    },
    async () => {
      const ids = await listOverwrittenEnds(database, OVERWRITTEN_SECONDS);
      await each(deps, ids.map(asJob), ({ id }) => deps.restoreEnd(id));
    },
    async () => {
      const query = { after: lastAsked, silentSeconds: SILENT_SECONDS, limit: ASKED_AT_ONCE };
      const ids = await listSilentJobs(database, query);
      lastAsked = ids.length < ASKED_AT_ONCE ? BEFORE_ALL : (ids.at(-1) ?? BEFORE_ALL);
      await each(deps, ids.map(asJob), ({ id }) => closeJob(deps, id));
    },
    async () => {
      if (!(await hasPgBoss(database))) return;
      await createPgBossQueues(database);
      await completePgBossMessages(database);
    },
    async () => {
      await deleteExpiredVaultRecords(database);
    },
  ];
}

function asJob(id: string): { id: string } {
  return { id };
}

/** One that fails is told of, and keeps the others from nothing. */
async function each<Job extends { id: string }>(
  deps: WatchJobsDeps,
  jobs: Job[],
  work: (job: Job) => Promise<void>,
): Promise<void> {
  for (const job of jobs) {
    Context.current().heartbeat();
    try {
      await work(job);
    } catch (error) {
      deps.log.warn('a job could not be reconciled', { job_id: job.id, error });
    }
  }
}

async function startJob(deps: WatchJobsDeps, job: JobRow): Promise<void> {
  const start = await deps.start(job);
  switch (start.kind) {
    case 'not_yet':
      return;
    case 'started':
      await insertDispatch(deps.database, job.id);
      deps.log.info('started a job', { job_id: job.id });
      return;
    case 'unusable':
      return deps.recordProgress({
        job_id: job.id,
        event_id: randomUUID(),
        epoch: null,
        kind: 'ended',
        ending: { kind: 'failed', code: 'validation_error', detail: start.detail },
      });
  }
}
