import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import { ApplyInput } from '../contracts/application.ts';
import { APPLY_WORKFLOW, CONTROL_QUEUE } from '../contracts/queues.ts';
import type { Settings } from '../contracts/settings.ts';
import type { JobRow } from '../db/jobs.ts';

/**
 * Asks the engine to run the job; the workflow's id is the job's, so that it runs once. false when an earlier run of
 * the job has not closed yet: ask again later.
 */
export async function startApplication(client: Client, job: JobRow, settings: Settings): Promise<boolean> {
  const input = applyInput(job, settings);
  try {
    await client.workflow.start(APPLY_WORKFLOW, {
      workflowId: job.id,
      taskQueue: CONTROL_QUEUE,
      args: [input],
      memo: { retries_used: input.retries_used },
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
      priority: { priorityKey: Math.ceil(job.priority / 2), fairnessKey: job.user_id },
    });
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return isThisRun(client, input);
    throw error;
  }
}

async function isThisRun(client: Client, input: ApplyInput): Promise<boolean> {
  try {
    const { memo } = await client.workflow.getHandle(input.job_id).describe();
    return memo?.['retries_used'] === input.retries_used;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

function applyInput(job: JobRow, settings: Settings): ApplyInput {
  return ApplyInput.parse({
    job_id: job.id,
    retries_used: job.retry_count,
    max_retries: job.max_retries,
    timeout_seconds: job.timeout_seconds,
    scheduled_at: job.scheduled_at?.toISOString() ?? null,
    target_worker_id: job.target_worker_id,
    worker_affinity: job.worker_affinity ?? 'preferred',
    asks_humans: job.callback_url !== null || job.metadata?.['hitl'] === true,
    human_wait_seconds: settings.GH_HUMAN_WAIT_SECONDS,
    queue_wait_seconds: settings.GH_QUEUE_WAIT_SECONDS,
    lease_seconds: settings.GH_LEASE_SECONDS,
  } satisfies ApplyInput);
}
