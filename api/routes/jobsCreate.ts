import type { RequestHandler } from 'express';
import { cleaningNotes } from '../../contracts/cleaning.ts';
import { CreateJobRequest, type InputData } from '../../contracts/job.ts';
import type { ApplicationData } from '../../contracts/profile.ts';
import type { JobRow } from '../../db/jobs.ts';
import type { Api } from '../api.ts';
import { createdBy } from '../caller.ts';
import { createJob, type JobToCreate } from '../createJob.ts';
import { Refusal } from '../errors.ts';
import { parse } from '../parse.ts';

/** `POST /jobs` (contract 1.5) */
export function jobsCreate(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(CreateJobRequest, request.body);
    const { kind, job } = await createJob(api, jobToCreate(body, createdBy(request)));
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

export function jobToCreate(body: CreateJobRequest, createdBy: JobToCreate['createdBy']): JobToCreate {
  return {
    idempotencyKey: body.idempotency_key,
    userId: body.user_id,
    createdBy,
    jobType: body.job_type,
    targetUrl: body.target_url,
    taskDescription: body.task_description ?? null,
    platform: body.input_data.platform,
    application: applicationOf(body.input_data),
    priority: body.priority,
    scheduledAt: body.scheduled_at,
    maxRetries: body.max_retries,
    timeoutSeconds: body.timeout_seconds,
    tags: body.tags,
    metadata: body.metadata,
    callbackUrl: body.callback_url,
    valetTaskId: null,
    targetWorkerId: body.target_worker_id,
    workerAffinity: body.worker_affinity ?? (body.target_worker_id === undefined ? 'preferred' : 'strict'),
    executionMode: 'auto',
  };
}

/** null: nothing is known of the applicant. */
export function applicationOf(input: InputData): ApplicationData | null {
  const { user_data, qa_overrides, resume_path, resume_ref } = input;
  if (user_data === undefined) return null;
  return { profile: user_data, answers: qa_overrides, resume: resume_ref ?? { storage_path: resume_path } };
}
