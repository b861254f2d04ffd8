import type { ApplicationData } from '../contracts/profile.ts';
import { metadataToKeep, peopleAsked } from '../contracts/job.ts';
import { insertDispatch } from '../db/dispatches.ts';
import { findJobByIdempotencyKey, insertJob, type JobRow, type NewJob } from '../db/jobs.ts';
import { inTransaction, type Queryable } from '../db/pool.ts';
import { insertVaultRecord } from '../db/vaultStore.ts';
import { resolveUrl } from '../net/addressPolicy.ts';
import { withoutKey, withoutSecrets } from '../net/callbackUrl.ts';
import { startApplication } from '../temporal/startApplication.ts';
import type { SealedRecord } from '../vault/vault.ts';
import type { Api } from './api.ts';
import { invalid, Refusal } from './errors.ts';

export type JobToCreate = Omit<NewJob, 'inputData' | 'callbackUrl'> & {
  platform: string;
  /** What goes into the vault; the row gets a reference. null: nothing is known of the applicant, and the job says so. */
  application: ApplicationData | null;
  callbackUrl: string | undefined;
};

export type Created = { kind: 'created'; job: JobRow } | { kind: 'duplicate'; job: JobRow };

export async function createJob(api: Api, wanted: JobToCreate): Promise<Created> {
  const created = await createJobs(api, [wanted]);
  if (created.kind === 'duplicate') return created;
  const [job] = created.jobs;
  if (job === undefined) throw new Error('a job was created and not returned');
  return { kind: 'created', job };
}

/**
 * All of them or none: rows and vault in one transaction, then the workflows. A crash in between is mended by the same
 * request again or by the reconciler: what was answered with a job id is run. `duplicate`: one has the idempotency key
 * of an existing job.
 */
export async function createJobs(
  api: Api,
  wanted: JobToCreate[],
): Promise<{ kind: 'created'; jobs: JobRow[] } | { kind: 'duplicate'; job: JobRow }> {
  for (const [index, job] of wanted.entries())
    await refusePrivateAddresses(api, job, wanted.length > 1 ? `jobs.${index}.` : '');
  const sealed = await mapConcurrently(wanted, (job) => sealSecrets(api, job));
  try {
    const jobs = await inTransaction(api.database, async (transaction) => {
      const rows: JobRow[] = [];
      for (const job of sealed) rows.push(await insertSealed(transaction, job));
      return rows;
    });
    await mapConcurrently(jobs, (job) => dispatch(api, job));
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

class KeyTaken extends Error {
  readonly idempotencyKey: string;

  constructor(idempotencyKey: string) {
    super('the idempotency key is taken');
    this.idempotencyKey = idempotencyKey;
  }
}

/** The database and the engine serve several at once, and other clients too. */
async function mapConcurrently<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}

const AT_ONCE = 10;

/** Asks the engine to run the job, and notes that it was asked. When the engine is away, the reconciler asks later. */
export async function dispatch(api: Api, job: JobRow): Promise<void> {
  try {
    const started = await api.withDeadline(() => startApplication(api.client, job, api.settings));
    if (started.kind === 'started') await insertDispatch(api.database, job.id);
  } catch (error) {
    api.log.warn('the engine was not reached; the reconciler will start the job', { job_id: job.id, error });
  }
}

interface SealedJob {
  job: NewJob;
  records: SealedRecord[];
}

async function sealSecrets(api: Api, wanted: JobToCreate): Promise<SealedJob> {
  const { application, callbackUrl, platform, ...fields } = wanted;
  const sealed =
    application === null ? null : await api.vault.seal(wanted.userId, 'application', application);
  const callback = callbackUrl === undefined ? null : withoutKey(callbackUrl, api.settings.GH_SERVICE_SECRET);
  const sealedCallback =
    callback === null ? null : await api.vault.seal(wanted.userId, 'callback_url', callback);
  const job = {
    ...fields,
    metadata: metadataToKeep(wanted.metadata),
    callbackUrl: callback === null ? null : withoutSecrets(callback),
    inputData: {
      platform,
      application_ref: sealed?.id ?? null,
      ...(sealedCallback === null ? {} : { callback_url_ref: sealedCallback.id }),
      ...peopleAsked(wanted.metadata),
    },
  };
  return { job, records: [sealed, sealedCallback].filter((record) => record !== null) };
}

async function insertSealed(transaction: Queryable, { job, records }: SealedJob): Promise<JobRow> {
  const row = await insertJob(transaction, job);
  if (row === null) throw new KeyTaken(job.idempotencyKey ?? '');
  for (const record of records) await insertVaultRecord(transaction, record, { jobId: row.id });
  return row;
}

/** A name that does not resolve now may do so later; the job then says so itself. */
async function refusePrivateAddresses(api: Api, wanted: JobToCreate, at: string): Promise<void> {
  const addresses = { target_url: wanted.targetUrl, callback_url: wanted.callbackUrl };
  for (const [field, url] of Object.entries(addresses)) {
    if (url === undefined) continue;
    const destination = await resolveUrl(new URL(url), api.policy);
    if (destination.kind !== 'private') continue;
    const message = 'is a private address; list its host in GH_ALLOWED_PRIVATE_HOSTS to allow it';
    throw invalid([{ field: `${at}${field}`, message, code: 'private_address' }]);
  }
}
