import type { RequestHandler } from 'express';
import type { Api } from '../api.ts';
import { retryJob } from '../retryJob.ts';
import { jobOf } from './jobsRead.ts';

/** `POST /jobs/:id/retry` */
export function jobsRetry(api: Api): RequestHandler {
  return async (request, response) => {
    const { id, status, retry_count } = await retryJob(api, await jobOf(api, request.params['id']));
    response.json({ id, status, retry_count });
  };
}
