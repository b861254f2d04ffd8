import type { Client } from '@temporalio/client';
import {
  CALLBACK_SIGNAL,
  CALLBACKS_WORKFLOW,
  CONTROL_QUEUE,
  callbacksWorkflowId,
} from '../contracts/queues.ts';

/** Makes a job's callbacks go out; the workflow that sends them is started, or told that there is one more. */
export async function wakeCallbacks(client: Client, jobId: string): Promise<void> {
  await client.workflow.signalWithStart(CALLBACKS_WORKFLOW, {
    workflowId: callbacksWorkflowId(jobId),
    taskQueue: CONTROL_QUEUE,
    args: [{ job_id: jobId }],
    signal: CALLBACK_SIGNAL,
    signalArgs: [],
  });
}
