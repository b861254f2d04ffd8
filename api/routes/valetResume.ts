import type { RequestHandler } from 'express';
import { DECISION_NEEDED, NOT_PAUSED, type Resume, type ResumeAnswer } from '../../contracts/application.ts';
import { Resolution, ResumeRequest } from '../../contracts/interaction.ts';
import { RESUME } from '../../contracts/queues.ts';
import type { JobRow } from '../../db/jobs.ts';
import { insertVaultRecord } from '../../db/vaultStore.ts';
import type { Api } from '../api.ts';
import { invalidBy, Refusal } from '../errors.ts';
import { parse } from '../parse.ts';
import { updateWorkflow } from '../updateWorkflow.ts';
import { jobOf } from './jobsRead.ts';

/** `POST /valet/resume/:id` (contract 1.6 and rulings): any API process can resume any job. */
export function valetResume(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(ResumeRequest, request.body ?? {});
    const job = await jobOf(api, request.params['id']);
    if (job.status !== 'paused') throw notPaused(job.status);
    const resume: Resume = {
      action: body.action,
      resolved_by: body.resolved_by,
      resolution_type: body.resolution_type ?? 'manual',
      ...(await keepResolution(api, job, body)),
    };
    const update = await updateWorkflow<ResumeAnswer>(api, job, RESUME, resume);
    if (update.kind === 'refused' && update.type === DECISION_NEEDED)
      throw new Refusal(409, DECISION_NEEDED, update.reason);
    if (update.kind !== 'done') {
      if (update.kind === 'refused' && update.type !== NOT_PAUSED)
        throw new Error(`update refused: ${update.type}`);
      throw notPaused((await jobOf(api, job.id)).status);
    }
    response.json({
      job_id: job.id,
      status: update.answer.status,
      resumed_at: update.answer.resumed_at,
      resolved_by: resume.resolved_by,
      resolution_type: resume.resolution_type,
    });
  };
}

/** What a person gave goes into the vault; the engine gets its id. Answers stay with the job, secrets for ten minutes. */
async function keepResolution(
  api: Api,
  job: JobRow,
  body: ResumeRequest,
): Promise<Pick<Resume, 'resolution_id' | 'submitted'>> {
  const given = body.resolution_data ?? (isObject(body.resolution) ? body.resolution : {});
  const parsed = Resolution.safeParse({ ...given, username: given['username'] ?? given['email'] });
  if (!parsed.success) throw invalidBy(parsed.error);
  const { answers, code, username, password, submitted } = parsed.data;
  const told = submitted === undefined ? {} : { submitted };
  if (Object.keys(answers).length > 0) {
    const sealed = await api.vault.seal(job.user_id, 'human_answers', { answers });
    await insertVaultRecord(api.database, sealed, { jobId: job.id });
  }
  if (code === undefined && password === undefined) return told;
  const sealed = await api.vault.seal(job.user_id, 'one_time', { code, username, password });
  await insertVaultRecord(api.database, sealed, { jobId: job.id, expiresInSeconds: 600 });
  return { ...told, resolution_id: sealed.id };
}

function notPaused(status: string): Refusal {
  return new Refusal(409, 'not_paused', `Job is ${status === 'paused' ? 'running' : status}, not paused`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
