import type { WantedJob } from '../contracts/wantedJob.ts';
import { createRows, KeyTaken } from '../db/createJobs.ts';
import { insertDispatch } from '../db/dispatches.ts';
import { inBatches } from '../db/inBatches.ts';
import { findJobByIdempotencyKey, type JobRow } from '../db/jobs.ts';
import { resolveUrl } from '../net/addressPolicy.ts';
import { startApplication } from '../temporal/startApplication.ts';
import type { Api } from './api.ts';
import { invalid, Refusal } from './errors.ts';
import { refuseOthersFiles } from './ownFiles.ts';

/** `applied`: another job has sent the same application, or may have. */
export type Created = { kind: 'created' | 'duplicate'; job: JobRow };
type AllCreated = { kind: 'created'; jobs: JobRow[] } | { kind: 'duplicate'; job: JobRow };

export async function createJob(api: Api, wanted: WantedJob): Promise<Created> {
  const created = await createJobs(api, [wanted]);
  if (created.kind !== 'created') return created;
  const [job] = created.jobs;
  if (job === undefined) throw new Error('a job was created and not returned');
  return { kind: 'created', job };
}

/**
 * All of them or none: rows and vault in one transaction, then the workflows. A crash in between is mended by the same
 * request again or by the reconciler: what was answered with a job id is run. `duplicate`: one has the idempotency key
 * of an existing job.
 */
export async function createJobs(api: Api, wanted: WantedJob[]): Promise<AllCreated> {
  for (const [index, job] of wanted.entries()) {
    const at = wanted.length > 1 ? `jobs.${index}.` : '';
    refuseOthersFiles(job, at);
    await refusePrivateAddresses(api, job, at);
  }
  try {
    const jobs = await createRows({ ...api, serviceKey: api.settings.GH_SERVICE_SECRET }, wanted);
    await inBatches(jobs, (job) => dispatch(api, job));
    return { kind: 'created', jobs };
  } catch (error) {
    if (!(error instanceof KeyTaken)) throw error;
    const existing = await findJobByIdempotencyKey(api.database, error.idempotencyKey);
    if (existing === null) throw new Error('an idempotency key was taken and then free', { cause: error });
    // Keys are one namespace for all; what has another user's key is none of this user's business.
    if (wanted.some((job) => job.createdBy === 'api' && job.userId !== existing.user_id)) {
      throw new Refusal(409, 'duplicate_idempotency_key', 'The idempotency key is taken');
    }
    if (existing.status === 'pending') await dispatch(api, existing);
    return { kind: 'duplicate', job: existing };
  }
}

/** Asks the engine to run the job, and notes that it was asked. When the engine is away, the reconciler asks later. */
export async function dispatch(api: Api, job: JobRow): Promise<void> {
  try {
    const start = () => startApplication(api.client, job, api.settings);
    const started = await api.withDeadline(start, PATIENCE_MS);
    if (started.kind === 'started') await insertDispatch(api.database, job.id);
  } catch (error) {
    api.log.warn('the engine was not reached; the reconciler will start the job', { job_id: job.id, error });
  }
}

/** The row is the promise; who asked for it is not kept waiting for an engine that is away. */
const PATIENCE_MS = 3000;

/** A name that does not resolve now may do so later; the job then says so itself. */
async function refusePrivateAddresses(api: Api, wanted: WantedJob, at: string): Promise<void> {
  const addresses = { target_url: wanted.targetUrl, callback_url: wanted.callbackUrl };
  for (const [field, url] of Object.entries(addresses)) {
    if (url === undefined) continue;
    const destination = await resolveUrl(new URL(url), api.policy);
    if (destination.kind !== 'private') continue;
    const message = 'is a private address; list its host in GH_ALLOWED_PRIVATE_HOSTS to allow it';
    throw invalid([{ field: `${at}${field}`, message, code: 'private_address' }]);
  }
}
