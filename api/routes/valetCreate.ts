import type { Request, RequestHandler, Response } from 'express';
import { cleaningNotes } from '../../contracts/cleaning.ts';
import { ApplyRequest, TaskRequest } from '../../contracts/job.ts';
import { applicationWanted, taskWanted, type WantedJob } from '../../contracts/wantedJob.ts';
import type { Api } from '../api.ts';
import { createdBy } from '../caller.ts';
import { createJob } from '../createJob.ts';
import { parse } from '../parse.ts';

/** `POST /valet/apply` (contract 1.6) */
export function valetApply(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(ApplyRequest, request.body);
    await create(api, request, response, body, applicationWanted(body, createdBy(request)));
  };
}

/** `POST /valet/task`: also what submits nothing. */
export function valetTask(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(TaskRequest, request.body);
    await create(api, request, response, body, taskWanted(body, createdBy(request)));
  };
}

async function create(
  api: Api,
  request: Request,
  response: Response,
  body: ApplyRequest | TaskRequest,
  wanted: WantedJob,
): Promise<void> {
  const created = await createJob(api, wanted);
  const { id: job_id, valet_task_id, status, created_at } = created.job;
  if (created.kind === 'duplicate') {
    response.status(409).json({ job_id, valet_task_id, status, duplicate: true });
    return;
  }
  const notes = cleaningNotes(request.body, body);
  response.status(201).json({
    job_id,
    valet_task_id,
    status,
    created_at,
    ...(notes.length > 0 ? { notes } : {}),
  });
}
