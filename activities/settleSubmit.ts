import type { ControlActivities } from '../contracts/activities.ts';
import { decidePermit } from '../db/permits.ts';
import type { Database } from '../db/pool.ts';

export function settleSubmitWith(deps: { database: Database }): ControlActivities['settleSubmit'] {
  return ({ job_id, submitted, decided_by }) =>
    decidePermit(deps.database, {
      jobId: job_id,
      outcome: submitted ? 'confirmed' : 'not_sent',
      decidedBy: decided_by,
    });
}
