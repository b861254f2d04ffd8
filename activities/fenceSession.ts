import type { ControlActivities, SubmitState } from '../contracts/activities.ts';
import { endLease } from '../db/leases.ts';
import { findPermit, type Permit } from '../db/permits.ts';
import type { Database } from '../db/pool.ts';

/** First the lease ends, then the permit is read: none can be granted in between. */
export function fenceSessionWith(deps: { database: Database }): ControlActivities['fenceSession'] {
  return async ({ job_id, epoch }) => {
    await endLease(deps.database, job_id, epoch);
    return stateOf(await findPermit(deps.database, job_id));
  };
}

function stateOf(permit: Permit | null): SubmitState {
  if (permit === null) return 'free';
  switch (permit.outcome) {
    case 'confirmed':
    case 'waiting':
      return permit.outcome;
    case 'rejected':
    case 'not_sent':
      return 'free';
    case 'unknown':
    case null:
      return 'unknown';
  }
}
