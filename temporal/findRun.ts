import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Ending } from '../contracts/application.ts';

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

/** What a run that has completed returned. */
export function resultOfRun(client: Client, jobId: string): Promise<Ending> {
  return client.workflow.getHandle<() => Promise<Ending>>(jobId).result();
}

/** `RUNNING`, or one of the words for a run that is over. */
export type RunStatus = Awaited<
  ReturnType<ReturnType<Client['workflow']['getHandle']>['describe']>
>['status']['name'];
