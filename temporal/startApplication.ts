import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { ZodError } from 'zod';
import { JobInput } from '../contracts/application.ts';
import { APPLY_WORKFLOW, CONTROL_QUEUE, TASK_WORKFLOW } from '../contracts/queues.ts';
import type { Settings } from '../contracts/settings.ts';
import type { JobRow } from '../db/jobs.ts';

/** `not_yet`: an earlier run of the job has not closed; ask again later. `unusable`: no run can be made of the row. */
export type Start = { kind: 'started' } | { kind: 'not_yet' } | { kind: 'unusable'; detail: string };

/** Asks the engine to run the job; the workflow's id is the job's, so that it runs once. */
export async function startApplication(client: Client, job: JobRow, settings: Settings): Promise<Start> {
  const parsed = jobInput(job, settings);
  if (!parsed.success) return { kind: 'unusable', detail: problemsOf(parsed.error) };
  const input = parsed.data;
  try {
    await client.workflow.start(input.job_type === 'apply' ? APPLY_WORKFLOW : TASK_WORKFLOW, {
      workflowId: job.id,
      taskQueue: CONTROL_QUEUE,
      args: [input],
      memo: { retries_used: input.retries_used },
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
      priority: { priorityKey: priorityKeyOf(job), fairnessKey: job.user_id },
    });
    return { kind: 'started' };
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    return (await isThisRun(client, input)) ? { kind: 'started' } : { kind: 'not_yet' };
  }
}

async function isThisRun(client: Client, input: JobInput): Promise<boolean> {
  try {
    const { memo } = await client.workflow.getHandle(input.job_id).describe();
    return memo?.['retries_used'] === input.retries_used;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/** 1..10 on the wire, 1..5 in the engine; others may write any number. */
function priorityKeyOf({ priority }: JobRow): number {
  return Math.min(5, Math.max(1, Math.ceil(priority / 2)));
}

function problemsOf(error: ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

export function jobInput(job: JobRow, settings: Settings): ReturnType<typeof JobInput.safeParse> {
  return JobInput.safeParse({
    job_id: job.id,
    // Others may write any word; one that we do not know says so in what makes the row unusable.
    job_type: job.job_type,
    retries_used: job.retry_count,
    max_retries: job.max_retries,
    timeout_seconds: job.timeout_seconds,
    scheduled_at: job.scheduled_at?.toISOString() ?? null,
    target_worker_id: job.target_worker_id,
    worker_affinity: job.worker_affinity ?? 'preferred',
    asks_humans: job.callback_url !== null || says(job, 'hitl') || says(job, 'review'),
    review: says(job, 'review'),
    human_wait_seconds: settings.GH_HUMAN_WAIT_SECONDS,
    queue_wait_seconds: settings.GH_QUEUE_WAIT_SECONDS,
    lease_seconds: settings.GH_LEASE_SECONDS,
  } satisfies Record<keyof JobInput, unknown>);
}

function says({ input_data, metadata }: JobRow, word: 'hitl' | 'review'): boolean {
  return input_data[word] === true || metadata?.[word] === true;
}
