import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { CONTROL_QUEUE, RECONCILE_WORKFLOW, RECONCILER_ID } from '../contracts/queues.ts';

/** One per namespace: every control process asks for it, the engine keeps one. */
export async function startReconciler(client: Client): Promise<void> {
  try {
    await client.workflow.start(RECONCILE_WORKFLOW, { workflowId: RECONCILER_ID, taskQueue: CONTROL_QUEUE });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
