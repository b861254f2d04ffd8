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
import type { JobRow } from '../db/jobs.ts';
import type { Database } from '../db/pool.ts';
import { deleteExpiredVaultRecords } from '../db/vaultStore.ts';
import { closeJob, type CloseJobDeps } from './closeJob.ts';

export interface WatchJobsDeps extends CloseJobDeps {
  database: Database;
  start: (job: JobRow) => Promise<Start>;
  wakeCallbacks: (jobId: string) => Promise<void>;
  /** Writes how a job ended into its row once more. */
  restoreEnd: (jobId: string) => Promise<void>;
}

/** `not_yet`: an earlier run of the job has not closed. `unusable`: no run can be made of the row. */
type Start = { kind: 'started' } | { kind: 'not_yet' } | { kind: 'unusable'; detail: string };

/** Completes what a crash, or somebody else, left half-done. Each sweep is safe to repeat. */
export function watchJobsWith(deps: WatchJobsDeps): ReconcileActivities['watchJobs'] {
  return async () => {
    const { cancellationSignal, heartbeat } = Context.current();
    const endsAt = performance.now() + ROUND_MS;
    const sweeps = sweepsWith(deps);
    while (!cancellationSignal.aborted && performance.now() < endsAt) {
      for (const sweep of sweeps) {
        heartbeat();
        // What fails for one kind of work is no reason to leave the others undone.
        await sweep().catch((error: unknown) => deps.log.warn('sweep failed', { error }));
      }
      await wait(SWEEP_EVERY_MS, undefined, { signal: cancellationSignal }).catch(() => {});
    }
  };
}

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
      deps.log.info('started a job that was never started', { job_id: job.id });
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
