import type { ControlActivities, SubmitState } from '../contracts/activities.ts';
import { endLease } from '../db/leases.ts';
import { findPermit, type Permit } from '../db/permits.ts';
import { fenceHolder, type FenceHolderDeps } from './fenceHolder.ts';

/**
 * First the lease ends, then the permit is read: none can be granted in between. The session's proxy is told to cut it
 * off; where it does not answer, the next lease waits until this one has run out.
 */
export function fenceSessionWith(deps: FenceHolderDeps): ControlActivities['fenceSession'] {
  return async ({ job_id, epoch }) => {
    const holder = await endLease(deps.database, job_id, epoch);
    if (holder !== null) await fenceHolder(deps, job_id, holder);
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
