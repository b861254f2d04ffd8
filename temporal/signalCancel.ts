import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { CANCEL } from '../contracts/queues.ts';

/** Asks the run of a job to end as cancelled; a run that is over has nothing left to cancel. */
export async function signalCancel(client: Client, jobId: string): Promise<void> {
  try {
    await client.workflow.getHandle(jobId).signal(CANCEL);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
