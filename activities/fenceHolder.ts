import { type LeaseHolder, saveFenced } from '../db/leases.ts';
import type { Database } from '../db/pool.ts';
import type { FenceOrder } from '../net/fenceOrder.ts';

export interface FenceHolderDeps {
  database: Database;
  /** true when the proxy behind the address has cut the epoch off. */
  fence: (url: string, order: FenceOrder) => Promise<boolean>;
}

/** false when the proxy of the session cannot be reached: it cuts the session off by itself when the lease has run out. */
export async function fenceHolder(
  { database, fence }: FenceHolderDeps,
  jobId: string,
  { epoch, fenceUrl }: LeaseHolder,
): Promise<boolean> {
  if (fenceUrl === null || !(await fence(fenceUrl, { job_id: jobId, epoch }))) return false;
  await saveFenced(database, jobId, epoch);
  return true;
}
