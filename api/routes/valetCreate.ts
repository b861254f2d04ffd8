import type { Request, RequestHandler, Response } from 'express';
import { cleaningNotes } from '../../contracts/cleaning.ts';
import { ApplyRequest, TaskRequest } from '../../contracts/job.ts';
import type { Api } from '../api.ts';
import { createdBy } from '../caller.ts';
import { createJob, type JobToCreate } from '../createJob.ts';
import { parse } from '../parse.ts';
import { applicationOf } from './jobsCreate.ts';

/** `POST /valet/apply` (contract 1.6) */
export function valetApply(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(ApplyRequest, request.body);
    await create(api, request, response, body, {
      ...common(body, createdBy(request)),
      jobType: 'apply',
      taskDescription: 'Fill and submit the application form of this posting.',
      platform: body.platform,
      application: { profile: body.profile, answers: body.qa_answers, resume: body.resume },
      tags: ['valet', 'apply'],
    });
  };
}

/** `POST /valet/task`: also what submits nothing. */
export function valetTask(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(TaskRequest, request.body);
    await create(api, request, response, body, {
      ...common(body, createdBy(request)),
      jobType: body.job_type,
      taskDescription: body.task_description,
      platform: body.input_data.platform,
      application: applicationOf(body.input_data),
      tags: ['valet', body.job_type],
    });
  };
}

async function create(
  api: Api,
  request: Request,
  response: Response,
  body: ApplyRequest | TaskRequest,
  wanted: JobToCreate,
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

type Common = Omit<JobToCreate, 'jobType' | 'taskDescription' | 'platform' | 'application' | 'tags'>;

function common(body: ApplyRequest | TaskRequest, by: JobToCreate['createdBy']): Common {
  const { valet_task_id, metadata, quality, model, image_model } = body;
  return {
    idempotencyKey: body.idempotency_key,
    userId: body.valet_user_id,
    createdBy: by,
    targetUrl: body.target_url,
    priority: body.priority,
    scheduledAt: undefined,
    maxRetries: 3,
    timeoutSeconds: body.timeout_seconds,
    metadata: {
      ...metadata,
      source: 'valet',
      quality_preset: quality,
      valet_task_id,
      ...(model === undefined ? {} : { model }),
      ...(image_model === undefined ? {} : { image_model }),
    },
    callbackUrl: body.callback_url,
    valetTaskId: valet_task_id,
    targetWorkerId: body.target_worker_id,
    workerAffinity: body.worker_affinity ?? (body.target_worker_id === undefined ? 'preferred' : 'strict'),
    executionMode: body.execution_mode,
  };
}
