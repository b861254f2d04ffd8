import { type Client, WorkflowNotFoundError } from '@temporalio/client';

/** How the engine sees the newest run of a job; null where it knows none (any more). */
export async function findRun(client: Client, jobId: string): Promise<RunStatus | null> {
  try {
    const { status } = await client.workflow.getHandle(jobId).describe();
    return status.name;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

/** `RUNNING`, or one of the words for a run that is over. */
export type RunStatus = Awaited<
  ReturnType<ReturnType<Client['workflow']['getHandle']>['describe']>
>['status']['name'];
