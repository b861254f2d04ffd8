import type { RequestHandler } from 'express';
import { isOneOf, RETRYABLE_STATUSES } from '../../contracts/job.ts';
import { deleteDispatch, findDispatch } from '../../db/dispatches.ts';
import { type JobRow, resetJobForRetry } from '../../db/jobs.ts';
import { maySubmitAgain } from '../../db/permits.ts';
import { inTransaction } from '../../db/pool.ts';
import { findRun } from '../../temporal/findRun.ts';
import type { Api } from '../api.ts';
import { dispatch } from '../createJob.ts';
import { Refusal } from '../errors.ts';
import { jobOf } from './jobsRead.ts';

/** `POST /jobs/:id/retry`: from its beginning, unless it may have been submitted. */
export function jobsRetry(api: Api): RequestHandler {
  return async (request, response) => {
    const job = await jobOf(api, request.params['id']);
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
      if (row === null)
        throw refuse('The job changed meanwhile; look at it again', (await jobOf(api, job.id)).status);
      return row;
    });
    await dispatch(api, reset);
    response.json({ id: reset.id, status: reset.status, retry_count: reset.retry_count });
  };
}

/** The row may say that it failed while it still runs; a run that has said its last word may take a moment to close. */
async function isRunning(api: Api, job: JobRow): Promise<boolean> {
  const dispatched = await findDispatch(api.database, job.id);
  if (dispatched !== null && dispatched.ended_at !== null) return false;
  return (await api.withDeadline(() => findRun(api.client, job.id))) === 'RUNNING';
}
