import type { ControlActivities } from '../contracts/activities.ts';
import type { Database } from '../db/pool.ts';
import { findTargetedWorker } from '../db/workers.ts';

export function resolveTargetWith(deps: { database: Database }): ControlActivities['resolveTarget'] {
  return async ({ target_worker_id }) => {
    const worker = await findTargetedWorker(deps.database, target_worker_id);
    return { worker_id: worker?.workerId ?? null, active: worker?.active ?? false };
  };
}
