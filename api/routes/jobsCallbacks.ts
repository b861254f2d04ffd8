import type { RequestHandler } from 'express';
import { listSentCallbacks, resendCallback } from '../../db/sentCallbacks.ts';
import { wakeCallbacks } from '../../temporal/wakeCallbacks.ts';
import type { Api } from '../api.ts';
import { notFound } from '../errors.ts';
import { jobOf } from './jobsRead.ts';

/** `GET /jobs/:id/callbacks`: oldest first. What they said is not shown, nor where they went. */
export function jobsCallbacks(api: Api): RequestHandler {
  return async (request, response) => {
    const job = await jobOf(api, request.params['id']);
    response.json({ job_id: job.id, callbacks: await listSentCallbacks(api.database, job.id) });
  };
}

/** `POST /jobs/:id/callbacks/:number/resend`: behind those that are still to be sent; ends a stop by 410. */
export function jobsResendCallback(api: Api): RequestHandler {
  return async (request, response) => {
    const job = await jobOf(api, request.params['id']);
    const callback = await resendCallback(api.database, job.id, numberOf(request.params['number']));
    if (callback === null) throw notFound('Callback');
    await api.withDeadline(() => wakeCallbacks(api.client, job.id));
    response.status(202).json({ job_id: job.id, callback });
  };
}

function numberOf(given: unknown): number {
  if (typeof given !== 'string' || !/^\d{1,9}$/.test(given)) throw notFound('Callback');
  return Number(given);
}
