import { uuid4 } from '@temporalio/workflow';
import type { SubmitDecision } from '../contracts/activities.ts';
import type { Ending } from '../contracts/application.ts';
import { control } from './application.ts';
import { NOT_RECEIVED } from './settleUnknownSubmit.ts';

/** A person's word on a submit, after the job has ended without knowing. */
export async function settle(decision: SubmitDecision): Promise<void> {
  if (decision.submitted === 'try_again') return control.settleSubmit(decision);
  // The permit is what lets a retry through: where it becomes free, nothing of this may come after.
  if (!decision.submitted) await recordEnded(decision.job_id, NOT_RECEIVED);
  await control.settleSubmit(decision);
  if (decision.submitted) await recordEnded(decision.job_id, { kind: 'completed' });
}

function recordEnded(jobId: string, ending: Ending): Promise<void> {
  return control.recordProgress({ job_id: jobId, event_id: uuid4(), epoch: null, kind: 'ended', ending });
}
