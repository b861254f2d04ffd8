import { withoutKey, withoutSecrets } from '../contracts/callbackUrl.ts';
import { waysAsked } from '../contracts/job.ts';
import type { WantedJob } from '../contracts/wantedJob.ts';
import type { SealedRecord, Vault } from '../vault/vault.ts';
import { inBatches } from './inBatches.ts';
import { insertJob, type JobRow, type NewJob } from './jobs.ts';
import { type Database, inTransaction, type Queryable } from './pool.ts';
import { insertVaultRecord } from './vaultStore.ts';

export interface CreateJobsDeps {
  database: Database;
  vault: Vault;
  /** Cut off callback addresses. */
  serviceKey: string | undefined;
}

/** All rows or none, each with what the vault holds of it. Throws `KeyTaken`. */
export async function createRows(
  deps: CreateJobsDeps,
  wanted: (WantedJob & { id?: string })[],
): Promise<JobRow[]> {
  const sealed = await inBatches(wanted, (job) => seal(deps, job));
  return inTransaction(deps.database, async (transaction) => {
    await lockKeys(transaction, wanted);
    const rows: JobRow[] = [];
    for (const job of sealed) rows.push(await insertSealed(transaction, job));
    return rows;
  });
}

/** An existing job has the idempotency key. */
export class KeyTaken extends Error {
  readonly idempotencyKey: string;

  constructor(idempotencyKey: string) {
    super('the idempotency key is taken');
    this.idempotencyKey = idempotencyKey;
  }
}

/** In one order for all: two batches with the same keys would otherwise wait for each other. */
async function lockKeys(transaction: Queryable, wanted: WantedJob[]): Promise<void> {
  const keys = wanted.flatMap((job) => job.idempotencyKey ?? []);
  if (keys.length < 2) return;
  await transaction.query(
    `SELECT pg_advisory_xact_lock(hash)
     FROM (SELECT DISTINCT hashtextextended(key, 0) AS hash FROM unnest($1::text[]) AS key ORDER BY hash) AS hashes`,
    [keys],
  );
}

interface SealedJob {
  job: NewJob;
  records: SealedRecord[];
}

async function seal({ vault, serviceKey }: CreateJobsDeps, wanted: WantedJob): Promise<SealedJob> {
  const { application, callbackUrl, platform, allowDuplicate, ...fields } = wanted;
  const sealed = application === null ? null : await vault.seal(wanted.userId, 'application', application);
  const callback = callbackUrl === undefined ? null : withoutKey(callbackUrl, serviceKey);
  const sealedCallback = callback === null ? null : await vault.seal(wanted.userId, 'callback_url', callback);
  const job = {
    ...fields,
    callbackUrl: callback === null ? null : withoutSecrets(callback),
    inputData: {
      platform,
      application_ref: sealed?.id ?? null,
      ...(sealedCallback === null ? {} : { callback_url_ref: sealedCallback.id }),
      ...waysAsked({ ...wanted.metadata, allow_duplicate: allowDuplicate }),
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
