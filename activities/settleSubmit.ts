import { ApplicationFailure } from '@temporalio/common';
import type { ControlActivities, SubmitDecision } from '../contracts/activities.ts';
import { decidePermit, findPermit, type PermitDecision } from '../db/permits.ts';
import type { Database } from '../db/pool.ts';

/** To try again, the lease of the host that may have sent it must be over: until then this fails, and is tried again. */
export function settleSubmitWith(deps: { database: Database }): ControlActivities['settleSubmit'] {
  return async ({ job_id: jobId, submitted, decided_by: decidedBy }) => {
    const decision = decisionOf(submitted);
    if (await decidePermit(deps.database, { jobId, decision, decidedBy })) return;
    const permit = await findPermit(deps.database, jobId);
    if (decision !== 'try_again' || permit === null || permit.outcome === 'confirmed') return;
    throw ApplicationFailure.retryable(
      'the lease of the host that may have sent it is not over',
      'LeaseNotOver',
    );
  };
}

function decisionOf(submitted: SubmitDecision['submitted']): PermitDecision {
  if (submitted === 'try_again') return submitted;
  return submitted ? 'submitted' : 'not_submitted';
}
