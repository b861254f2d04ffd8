import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { SubmitDecision } from '../contracts/activities.ts';
import { CONTROL_QUEUE, SETTLE_WORKFLOW, settleWorkflowId } from '../contracts/queues.ts';
import { findDispatch } from '../db/dispatches.ts';
import { findPermit, isUndecided } from '../db/permits.ts';
import type { Api } from './api.ts';

/** A person's word on a submit whose job has ended without knowing. false when there is nothing (any more) to decide. */
export async function settleEnded(api: Api, decision: SubmitDecision): Promise<boolean> {
  const dispatched = await findDispatch(api.database, decision.job_id);
  if (dispatched === null || dispatched.ended_at === null) return false;
  const permit = await findPermit(api.database, decision.job_id);
  if (permit === null || !isUndecided(permit)) return false;
  try {
    await api.withDeadline(() =>
      api.client.workflow.execute(SETTLE_WORKFLOW, {
        workflowId: settleWorkflowId(decision.job_id),
        taskQueue: CONTROL_QUEUE,
        args: [decision],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}
