import type { RequestHandler } from 'express';
import type { CancelAnswer } from '../../contracts/application.ts';
import { CANCEL } from '../../contracts/queues.ts';
import type { Api } from '../api.ts';
import { Refusal } from '../errors.ts';
import { updateWorkflow } from '../updateWorkflow.ts';
import { jobOf } from './jobsRead.ts';

/** `POST /jobs/:id/cancel`: answers once the browser is closed and the row says so. */
export function jobsCancel(api: Api): RequestHandler {
  return async (request, response) => {
    const job = await jobOf(api, request.params['id']);
    const update = await updateWorkflow<CancelAnswer>(api, job, CANCEL, { cancelled_by: 'api' });
    if (update.kind === 'done') {
      response.json({ id: job.id, status: 'cancelled', cancelled_at: update.answer.cancelled_at });
      return;
    }
    const { status: current_status } = await jobOf(api, job.id);
    const reason = update.kind === 'refused' ? update.reason : 'The job has ended';
    throw new Refusal(409, 'job_not_cancellable', `The job cannot be cancelled: ${reason}`, {
      current_status,
      reason,
    });
  };
}
