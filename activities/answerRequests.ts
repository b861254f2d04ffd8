import type { Log } from '../log/log.ts';
import { deleteDispatch, lockEnding } from '../db/dispatches.ts';
import { type JobRow, resetJobForRetry } from '../db/jobs.ts';
import { maySubmitAgain } from '../db/permits.ts';
import { type Database, inTransaction } from '../db/pool.ts';
import { saveCancelAsked } from '../db/requests.ts';

export interface AnswerRequestsDeps {
  database: Database;
  /** As a person in the engine's UI would; what is being submitted is waited for. */
  signalCancel: (jobId: string) => Promise<void>;
  restoreEnd: (jobId: string) => Promise<void>;
  log: Log;
}

/** Somebody wrote `cancelled` into the row of a job that has not ended. */
export async function passOnCancel(deps: AnswerRequestsDeps, jobId: string): Promise<void> {
  await deps.signalCancel(jobId);
  await saveCancelAsked(deps.database, jobId);
  deps.log.info('passed on a cancellation that was written into the row', { job_id: jobId });
}

/** Somebody wrote `pending` into the row of a job that has ended. null where it may not be run again. */
export async function takeBackForRetry(deps: AnswerRequestsDeps, jobId: string): Promise<JobRow | null> {
  const job = await inTransaction(deps.database, async (transaction) => {
    const ending = await lockEnding(transaction, jobId);
    if (ending === null || ending.kind === 'completed') return null;
    if (!(await maySubmitAgain(transaction, jobId))) return null;
    await deleteDispatch(transaction, jobId);
    return resetJobForRetry(transaction, jobId, ['pending']);
  });
  if (job !== null) {
    deps.log.info('retries a job: it was asked for in the row', { job_id: jobId });
    return job;
  }
  await deps.restoreEnd(jobId);
  deps.log.warn('does not retry a job that is, or may have been, submitted', { job_id: jobId });
  return null;
}
