import type { RequestHandler } from 'express';
import { cleaningNotes } from '../../contracts/cleaning.ts';
import { CreateJobRequest } from '../../contracts/job.ts';
import type { Api } from '../api.ts';
import { createdBy } from '../caller.ts';
import { createJob, type JobToCreate, metadataToKeep } from '../createJob.ts';
import { parse } from '../parse.ts';

/** `POST /jobs` (contract 1.5) */
export function jobsCreate(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(CreateJobRequest, request.body);
    const { kind, job } = await createJob(api, { ...jobOf(body), createdBy: createdBy(request) });
    if (kind === 'duplicate') {
      response.status(409).json({
        error: 'duplicate_idempotency_key',
        message: 'A job with this idempotency key exists',
        existing_job_id: job.id,
        existing_status: job.status,
      });
      return;
    }
    const notes = cleaningNotes(request.body, body);
    response.status(201).json({
      id: job.id,
      status: job.status,
      created_at: job.created_at,
      ...(notes.length > 0 ? { notes } : {}),
    });
  };
}

function jobOf(body: CreateJobRequest): Omit<JobToCreate, 'createdBy'> {
  const { user_data, qa_overrides, resume_path, resume_ref, platform } = body.input_data;
  return {
    idempotencyKey: body.idempotency_key,
    userId: body.user_id,
    jobType: body.job_type,
    targetUrl: body.target_url,
    taskDescription: body.task_description ?? null,
    platform,
    application:
      user_data === undefined
        ? null
        : {
            profile: user_data,
            answers: qa_overrides,
            resume: resume_ref ?? { storage_path: resume_path },
          },
    priority: body.priority,
    scheduledAt: body.scheduled_at,
    maxRetries: body.max_retries,
    timeoutSeconds: body.timeout_seconds,
    tags: body.tags,
    metadata: metadataToKeep(body.metadata),
    callbackUrl: body.callback_url,
    valetTaskId: null,
    targetWorkerId: body.target_worker_id,
    workerAffinity: body.worker_affinity ?? (body.target_worker_id === undefined ? 'preferred' : 'strict'),
    executionMode: 'auto',
  };
}
