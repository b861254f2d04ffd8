import type { ControlActivities } from '../contracts/activities.ts';
import { decidePermit } from '../db/permits.ts';
import type { Database } from '../db/pool.ts';

export function settleSubmitWith(deps: { database: Database }): ControlActivities['settleSubmit'] {
  return async ({ job_id, submitted, decided_by }) => {
    await decidePermit(deps.database, {
      jobId: job_id,
      decision: submitted ? 'submitted' : 'not_submitted',
      decidedBy: decided_by,
    });
  };
}
