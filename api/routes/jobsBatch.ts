import type { RequestHandler } from 'express';
import { CreateBatchRequest } from '../../contracts/job.ts';
import { jobWanted } from '../../contracts/wantedJob.ts';
import type { Api } from '../api.ts';
import { createdBy } from '../caller.ts';
import { createJobs } from '../createJob.ts';
import { parse } from '../parse.ts';
import { duplicateKey } from './jobsCreate.ts';

/** `POST /jobs/batch` (contract 1.5): all or nothing. */
export function jobsBatch(api: Api): RequestHandler {
  return async (request, response) => {
    const { jobs } = parse(CreateBatchRequest, request.body);
    const by = createdBy(request);
    const created = await createJobs(
      api,
      jobs.map((job) => jobWanted(job, by)),
    );
    if (created.kind === 'duplicate') throw duplicateKey(created.job);
    const job_ids = created.jobs.map((job) => job.id);
    response.status(201).json({ created: job_ids.length, job_ids });
  };
}
