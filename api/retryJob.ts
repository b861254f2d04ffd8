import { isOneOf, RETRYABLE_STATUSES } from '../contracts/job.ts';
import { deleteDispatch, findDispatch } from '../db/dispatches.ts';
import { findJob, type JobRow, resetJobForRetry } from '../db/jobs.ts';
import { maySubmitAgain } from '../db/permits.ts';
import { inTransaction } from '../db/pool.ts';
import { findRun } from '../temporal/findRun.ts';
import type { Api } from './api.ts';
import { dispatch } from './createJob.ts';
import { Refusal } from './errors.ts';

/** From its beginning, unless it may have been submitted. */
export async function retryJob(api: Api, job: JobRow): Promise<JobRow> {
  const refuse = (message: string, current_status: string) =>
    new Refusal(409, 'job_not_retryable', message, { current_status });
  if (!isOneOf(RETRYABLE_STATUSES, job.status)) {
    throw refuse(`A job that is ${job.status} cannot be retried`, job.status);
  }
  if (await isRunning(api, job)) throw refuse('The job is still running', 'running');
  if (!(await maySubmitAgain(api.database, job.id))) {
    throw refuse('The application was, or may have been, submitted; it is not sent again', job.status);
  }
  const reset = await inTransaction(api.database, async (transaction) => {
    await deleteDispatch(transaction, job.id);
    const row = await resetJobForRetry(transaction, job.id, RETRYABLE_STATUSES);
    // Rolls back: somebody else's retry keeps its dispatch.
    if (row === null) {
      const now = await findJob(api.database, job.id);
      throw refuse('The job changed meanwhile; look at it again', now?.status ?? job.status);
    }
    return row;
  });
  await dispatch(api, reset);
  return reset;
}

/** The row may say that it failed while it still runs; a run that has said its last word may take a moment to close. */
async function isRunning(api: Api, job: JobRow): Promise<boolean> {
  const dispatched = await findDispatch(api.database, job.id);
  if (dispatched !== null && dispatched.ended_at !== null) return false;
  return (await api.withDeadline(() => findRun(api.client, job.id))) === 'RUNNING';
}
