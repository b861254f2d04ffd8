import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { CONTROL_QUEUE } from '../contracts/queues.ts';

/** One per namespace: every control process asks for it, the engine keeps one. */
export async function startKeeper(client: Client, keeper: { workflow: string; id: string }): Promise<void> {
  try {
    await client.workflow.start(keeper.workflow, { workflowId: keeper.id, taskQueue: CONTROL_QUEUE });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
