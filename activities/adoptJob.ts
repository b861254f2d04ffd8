import { randomUUID } from 'node:crypto';
import { type AdoptedRow, readForeignRow } from '../contracts/foreignRow.ts';
import type { ControlActivities } from '../contracts/activities.ts';
import { lockForeignJob, saveAdopted } from '../db/foreignJobs.ts';
import type { JobRow } from '../db/jobs.ts';
import { type Database, inTransaction } from '../db/pool.ts';
import { insertVaultRecord } from '../db/vaultStore.ts';
import type { Log } from '../log/log.ts';
import { withoutKey, withoutSecrets } from '../contracts/callbackUrl.ts';
import type { SealedRecord, Vault } from '../vault/vault.ts';

export interface AdoptJobDeps {
  database: Database;
  vault: Vault;
  serviceKey: string | undefined;
  recordProgress: ControlActivities['recordProgress'];
  log: Log;
}

/**
 * Makes a row that another system inserted a job of ours: what is known of its applicant goes into the vault, the row
 * keeps references. null where it is not to be run: somebody else has it, or nothing can be made of it.
 */
export async function adoptJob(deps: AdoptJobDeps, jobId: string): Promise<JobRow | null> {
  const adopted = await inTransaction(deps.database, async (transaction) => {
    const row = await lockForeignJob(transaction, jobId);
    if (row === null) return null;
    const read = readForeignRow(row);
    const sealed = await seal(deps, row.user_id, read);
    for (const record of sealed.records) await insertVaultRecord(transaction, record, { jobId });
    return { problem: read.problem, job: await saveAdopted(transaction, jobId, { ...read, ...sealed }) };
  });
  if (adopted === null) return null;
  deps.log.info('adopted a row of another system', { job_id: jobId });
  if (adopted.problem === null || adopted.job.job_type !== 'apply') return adopted.job;
  await deps.recordProgress({
    job_id: jobId,
    event_id: randomUUID(),
    epoch: null,
    kind: 'ended',
    ending: { kind: 'failed', code: 'validation_error', detail: adopted.problem },
  });
  return null;
}

async function seal(
  { vault, serviceKey }: AdoptJobDeps,
  userId: string,
  { application, callbackUrl, inputData }: AdoptedRow,
): Promise<{ records: SealedRecord[]; inputData: Record<string, unknown>; callbackUrl: string | null }> {
  const records: SealedRecord[] = [];
  const references: Record<string, unknown> = { application_ref: null, ...inputData };
  if (application !== null) {
    const sealed = await vault.seal(userId, 'application', application);
    records.push(sealed);
    references['application_ref'] = sealed.id;
  }
  if (callbackUrl === undefined) return { records, inputData: references, callbackUrl: null };
  const sealed = await vault.seal(userId, 'callback_url', withoutKey(callbackUrl, serviceKey));
  records.push(sealed);
  references['callback_url_ref'] = sealed.id;
  return { records, inputData: references, callbackUrl: withoutSecrets(callbackUrl) };
}
