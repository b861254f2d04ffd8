import type { RequestHandler } from 'express';
import { cleaningNotes } from '../../contracts/cleaning.ts';
import { ApplyRequest } from '../../contracts/job.ts';
import type { Api } from '../api.ts';
import { createdBy } from '../caller.ts';
import { createJob, type JobToCreate, metadataToKeep } from '../createJob.ts';
import { parse } from '../parse.ts';

/** `POST /valet/apply` (contract 1.6) */
export function valetApply(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(ApplyRequest, request.body);
    const created = await createJob(api, { ...jobOf(body), createdBy: createdBy(request) });
    const { job } = created;
    if (created.kind === 'duplicate') {
      const { id: job_id, valet_task_id, status } = job;
      response.status(409).json({ job_id, valet_task_id, status, duplicate: true });
      return;
    }
    const notes = cleaningNotes(request.body, body);
    response.status(201).json({
      job_id: job.id,
      valet_task_id: job.valet_task_id,
      status: job.status,
      created_at: job.created_at,
      ...(notes.length > 0 ? { notes } : {}),
    });
  };
}

function jobOf(body: ApplyRequest): Omit<JobToCreate, 'createdBy'> {
  const { valet_task_id, metadata, quality, model, image_model } = body;
  return {
    idempotencyKey: body.idempotency_key,
    userId: body.valet_user_id,
    jobType: 'apply',
    targetUrl: body.target_url,
    taskDescription: 'Fill and submit the application form of this posting.',
    platform: body.platform,
    application: { profile: body.profile, answers: body.qa_answers, resume: body.resume },
    priority: body.priority,
    scheduledAt: undefined,
    maxRetries: 3,
    timeoutSeconds: body.timeout_seconds,
    tags: ['valet', 'apply'],
    metadata: {
      ...metadataToKeep(metadata),
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
