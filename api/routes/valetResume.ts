import type { RequestHandler } from 'express';
import { DECISION_NEEDED, NOT_PAUSED, type Resume, type ResumeAnswer } from '../../contracts/application.ts';
import { Resolution, ResumeRequest } from '../../contracts/interaction.ts';
import { RESUME } from '../../contracts/queues.ts';
import type { JobRow } from '../../db/jobs.ts';
import { deleteVaultRecord, insertVaultRecord } from '../../db/vaultStore.ts';
import type { Api } from '../api.ts';
import { invalidBy, Refusal } from '../errors.ts';
import { parse } from '../parse.ts';
import { retryJob } from '../retryJob.ts';
import { settleEnded } from '../settleEnded.ts';
import { updateWorkflow } from '../updateWorkflow.ts';
import { jobOf } from './jobsRead.ts';

/** `POST /valet/resume/:id` (contract 1.6 and rulings): any API process can resume any job. */
export function valetResume(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(ResumeRequest, request.body ?? {});
    const job = await jobOf(api, request.params['id']);
    const kept = await keepResolution(api, job, body);
    const resume: Resume = {
      action: body.action,
      resolved_by: body.resolved_by,
      resolution_type: body.resolution_type ?? 'manual',
      ...kept.resume,
    };
    const update = await updateWorkflow<ResumeAnswer>(api, job, RESUME, resume);
    if (update.kind !== 'done') await forget(api, kept.records);
    if (update.kind === 'refused' && update.type === DECISION_NEEDED)
      throw new Refusal(409, DECISION_NEEDED, update.reason);
    if (update.kind === 'refused' && update.type !== NOT_PAUSED)
      throw new Error(`update refused: ${update.type}`);
    const answer = update.kind === 'done' ? update.answer : await decide(api, job, resume);
    if (answer === null) throw notPaused((await jobOf(api, job.id)).status);
    response.json({
      job_id: job.id,
      status: answer.status,
      resumed_at: answer.resumed_at,
      resolved_by: resume.resolved_by,
      resolution_type: resume.resolution_type,
    });
  };
}

/** Not paused: a person may still say what became of a submit that the job never learnt of. */
async function decide(
  api: Api,
  job: JobRow,
  { submitted, resolved_by }: Resume,
): Promise<{ status: 'completed' | 'failed' | 'running'; resumed_at: string } | null> {
  if (submitted === undefined) return null;
  if (!(await settleEnded(api, { job_id: job.id, submitted, decided_by: resolved_by }))) return null;
  const resumed_at = new Date().toISOString();
  if (submitted !== 'try_again') return { status: submitted ? 'completed' : 'failed', resumed_at };
  await retryJob(api, job);
  return { status: 'running', resumed_at };
}

/** What nobody will read is not kept. */
async function forget(api: Api, records: string[]): Promise<void> {
  await Promise.all(records.map((id) => deleteVaultRecord(api.database, id)));
}

interface Kept {
  resume: Pick<Resume, 'resolution_id' | 'submitted'>;
  /** The ids of what was put into the vault. */
  records: string[];
}

/** What a person gave goes into the vault; the engine gets its id. Answers stay with the job, secrets for ten minutes. */
async function keepResolution(api: Api, job: JobRow, body: ResumeRequest): Promise<Kept> {
  const given = body.resolution_data ?? (isObject(body.resolution) ? body.resolution : {});
  const parsed = Resolution.safeParse({ ...given, username: given['username'] ?? given['email'] });
  if (!parsed.success) throw invalidBy(parsed.error);
  const { answers, code, username, password, submitted = body.submitted } = parsed.data;
  const told = submitted === undefined ? {} : { submitted };
  const records: string[] = [];
  if (Object.keys(answers).length > 0) {
    const sealed = await api.vault.seal(job.user_id, 'human_answers', { answers });
    await insertVaultRecord(api.database, sealed, { jobId: job.id });
    records.push(sealed.id);
  }
  if (code === undefined && password === undefined) return { resume: told, records };
  const sealed = await api.vault.seal(job.user_id, 'one_time', { code, username, password });
  await insertVaultRecord(api.database, sealed, { jobId: job.id, expiresInSeconds: 600 });
  return { resume: { ...told, resolution_id: sealed.id }, records: [...records, sealed.id] };
}

function notPaused(status: string): Refusal {
  return new Refusal(409, 'not_paused', `Job is ${status === 'paused' ? 'running' : status}, not paused`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
