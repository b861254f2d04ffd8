import type { ApplicationData } from '../contracts/profile.ts';
import { insertDispatch } from '../db/dispatches.ts';
import { findJobByIdempotencyKey, insertJob, type JobRow, type NewJob } from '../db/jobs.ts';
import { inTransaction } from '../db/pool.ts';
import { insertVaultRecord } from '../db/vaultStore.ts';
import { resolveUrl } from '../net/addressPolicy.ts';
import { startApplication } from '../temporal/startApplication.ts';
import type { Api } from './api.ts';
import { invalid, Refusal } from './errors.ts';

export type JobToCreate = Omit<NewJob, 'inputData' | 'callbackUrl'> & {
  platform: string;
  /** What goes into the vault; the row gets a reference. null: nothing is known of the applicant, and the job says so. */
  application: ApplicationData | null;
  callbackUrl: string | undefined;
};

export type Created = { kind: 'created'; job: JobRow } | { kind: 'duplicate'; job: JobRow };

/**
 * Row and vault in one transaction, then the workflow. A crash in between is mended by the same request again or by
 * the reconciler: what was answered with a job id is run.
 */
export async function createJob(api: Api, wanted: JobToCreate): Promise<Created> {
  await refusePrivateAddresses(api, wanted);
  const job = await insertWithSecrets(api, wanted);
  if (job !== null) {
    await dispatch(api, job);
    return { kind: 'created', job };
  }
  const existing = await findJobByIdempotencyKey(api.database, wanted.idempotencyKey ?? '');
  if (existing === null) throw new Error('an idempotency key was taken and then free');
  // Keys are one namespace for all; what has another user's key is none of this user's business.
  if (wanted.createdBy === 'api' && existing.user_id !== wanted.userId) {
    throw new Refusal(409, 'duplicate_idempotency_key', 'The idempotency key is taken');
  }
  if (existing.status === 'pending') await dispatch(api, existing);
  return { kind: 'duplicate', job: existing };
}

/** Asks the engine to run the job, and notes that it was asked. When the engine is away, the reconciler asks later. */
export async function dispatch(api: Api, job: JobRow): Promise<void> {
  try {
    const started = await api.withDeadline(() => startApplication(api.client, job, api.settings));
    if (started.kind === 'started') await insertDispatch(api.database, job.id);
  } catch (error) {
    api.log.warn('the engine was not reached; the reconciler will start the job', { job_id: job.id, error });
  }
}

/** The callback's address may hold a key of its receiver: it is in the vault, and nowhere else. */
export function metadataToKeep({
  callback_url: _,
  ...metadata
}: Record<string, unknown>): Record<string, unknown> {
  return metadata;
}

async function insertWithSecrets(api: Api, wanted: JobToCreate): Promise<JobRow | null> {
  const { application, callbackUrl, platform, ...fields } = wanted;
  const sealed =
    application === null ? null : await api.vault.seal(wanted.userId, 'application', application);
  const callback =
    callbackUrl === undefined ? null : withoutOurKey(callbackUrl, api.settings.GH_SERVICE_SECRET);
  const sealedCallback =
    callback === null ? null : await api.vault.seal(wanted.userId, 'callback_url', callback);
  return inTransaction(api.database, async (transaction) => {
    const job = await insertJob(transaction, {
      ...fields,
      callbackUrl: callback === null ? null : withoutSecrets(callback),
      inputData: {
        platform,
        application_ref: sealed?.id ?? null,
        ...(sealedCallback === null ? {} : { callback_url_ref: sealedCallback.id }),
      },
    });
    if (job === null) return null;
    if (sealed !== null) await insertVaultRecord(transaction, sealed, { jobId: job.id });
    if (sealedCallback !== null) await insertVaultRecord(transaction, sealedCallback, { jobId: job.id });
    return job;
  });
}

/** A name that does not resolve now may do so later; the job then says so itself. */
async function refusePrivateAddresses(api: Api, wanted: JobToCreate): Promise<void> {
  const addresses = { target_url: wanted.targetUrl, callback_url: wanted.callbackUrl };
  for (const [field, url] of Object.entries(addresses)) {
    if (url === undefined) continue;
    const destination = await resolveUrl(new URL(url), api.policy);
    if (destination.kind !== 'private') continue;
    const message = 'is a private address; list its host in GH_ALLOWED_PRIVATE_HOSTS to allow it';
    throw invalid([{ field, message, code: 'private_address' }]);
  }
}

/** Our key belongs into a header. Other parameters are the receiver's business. */
function withoutOurKey(callbackUrl: string, secret: string | undefined): string {
  const url = new URL(callbackUrl);
  for (const [name, value] of Array.from(url.searchParams))
    if (value === secret) url.searchParams.delete(name);
  return url.href;
}

/** A query, a name and a password are known to the receiver alone. */
function withoutSecrets(callbackUrl: string): string {
  const url = new URL(callbackUrl);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href;
}
