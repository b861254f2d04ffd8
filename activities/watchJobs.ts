import { Context } from '@temporalio/activity';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReconcileActivities } from '../contracts/activities.ts';
import { listJobsWithOpenCallbacks } from '../db/callbacks.ts';
import { insertDispatch, listUndispatchedJobs } from '../db/dispatches.ts';
import type { JobRow } from '../db/jobs.ts';
import type { Database } from '../db/pool.ts';
import { deleteExpiredVaultRecords } from '../db/vaultStore.ts';
import type { Log } from '../log/log.ts';

export interface WatchJobsDeps {
  database: Database;
  /** false when an earlier run of the job has not closed yet. */
  start: (job: JobRow) => Promise<boolean>;
  wakeCallbacks: (jobId: string) => Promise<void>;
  log: Log;
}

/** Completes what a crash left half-done. Each sweep is safe to repeat. */
export function watchJobsWith(deps: WatchJobsDeps): ReconcileActivities['watchJobs'] {
  return async () => {
    const { cancellationSignal, heartbeat } = Context.current();
    const endsAt = performance.now() + ROUND_MS;
    while (!cancellationSignal.aborted && performance.now() < endsAt) {
      heartbeat();
      await sweep(deps).catch((error: unknown) => deps.log.warn('sweep failed', { error }));
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

async function sweep(deps: WatchJobsDeps): Promise<void> {
  for (const job of await listUndispatchedJobs(deps.database, GRACE_SECONDS)) await startJob(deps, job);
  for (const jobId of await listJobsWithOpenCallbacks(deps.database, CALLBACK_GRACE_SECONDS)) {
    await deps.wakeCallbacks(jobId);
  }
  await deleteExpiredVaultRecords(deps.database);
}

/** One that cannot be started is told of, and keeps the others from nothing. */
async function startJob(deps: WatchJobsDeps, job: JobRow): Promise<void> {
  try {
    if (!(await deps.start(job))) return;
    await insertDispatch(deps.database, job.id);
    deps.log.info('started a job that was never started', { job_id: job.id });
  } catch (error) {
    deps.log.warn('a job could not be started', { job_id: job.id, error });
  }
}
