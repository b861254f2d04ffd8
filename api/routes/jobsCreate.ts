import type { RequestHandler } from 'express';
import { cleaningNotes } from '../../contracts/cleaning.ts';
import { CreateJobRequest } from '../../contracts/job.ts';
import { jobWanted } from '../../contracts/wantedJob.ts';
import type { JobRow } from '../../db/jobs.ts';
import type { Api } from '../api.ts';
import { createdBy } from '../caller.ts';
import { createJob } from '../createJob.ts';
import { Refusal } from '../errors.ts';
import { parse } from '../parse.ts';

/** `POST /jobs` (contract 1.5) */
export function jobsCreate(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(CreateJobRequest, request.body);
    const { kind, job } = await createJob(api, jobWanted(body, createdBy(request)));
    if (kind === 'duplicate') throw duplicateKey(job);
    const notes = cleaningNotes(request.body, body);
    response.status(201).json({
      id: job.id,
      status: job.status,
      created_at: job.created_at,
      ...(notes.length > 0 ? { notes } : {}),
    });
  };
}

export function duplicateKey(job: JobRow): Refusal {
  return new Refusal(409, 'duplicate_idempotency_key', 'A job with this idempotency key exists', {
    existing_job_id: job.id,
    existing_status: job.status,
  });
}
