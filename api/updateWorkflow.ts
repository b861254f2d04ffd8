import { WorkflowNotFoundError, WorkflowUpdateFailedError, WorkflowUpdateStage } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { insertDispatch } from '../db/dispatches.ts';
import type { JobRow } from '../db/jobs.ts';
import { startApplication } from '../temporal/startApplication.ts';
import type { Api } from './api.ts';

export type Updated<Answer> =
  | { kind: 'done'; answer: Answer }
  /** The workflow refused it; `type` is out of the list, `reason` is for people. */
  | { kind: 'refused'; type: string; reason: string }
  | { kind: 'not_running' };

/** Asks the job's workflow to do something, wherever its browser is. A job that was never started is started first. */
export async function updateWorkflow<Answer>(
  api: Api,
  job: JobRow,
  name: string,
  request: unknown,
): Promise<Updated<Answer>> {
  const isWaiting = job.status === 'pending' || job.status === 'queued';
  const first = await update<Answer>(api, job.id, name, request);
  if (first.kind !== 'not_running' || !isWaiting) return first;
  const started = await api.withDeadline(() => startApplication(api.client, job, api.settings));
  if (started.kind !== 'started') return first;
  await insertDispatch(api.database, job.id);
  return update(api, job.id, name, request);
}

async function update<Answer>(
  api: Api,
  jobId: string,
  name: string,
  request: unknown,
): Promise<Updated<Answer>> {
  try {
    const answer = await api.withDeadline(async () => {
      const handle = await api.client.workflow.getHandle(jobId).startUpdate<Answer, [unknown]>(name, {
        args: [request],
        waitForStage: WorkflowUpdateStage.ACCEPTED,
      });
      return handle.result();
    });
    return { kind: 'done', answer };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { kind: 'not_running' };
    if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
      return { kind: 'refused', type: error.cause.type ?? '', reason: error.cause.message };
    }
    throw error;
  }
}
