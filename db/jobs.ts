import { type Affinity, JOB_STATUSES, type JobStatus } from '../contracts/job.ts';
import type { WantedJob } from '../contracts/wantedJob.ts';
import { json } from './json.ts';
import type { Queryable } from './pool.ts';

/** A row of `gh_automation_jobs`, as clients see it: `status` is a word of ours, whatever the column holds. */
export interface JobRow {
  id: string;
  idempotency_key: string | null;
  user_id: string;
  created_by: string;
  job_type: string;
  target_url: string;
  task_description: string | null;
  input_data: Record<string, unknown>;
  priority: number;
  scheduled_at: Date | null;
  max_retries: number;
  retry_count: number;
  timeout_seconds: number;
  status: string;
  status_message: string | null;
  started_at: Date | null;
  completed_at: Date | null;
  last_heartbeat: Date | null;
  worker_id: string | null;
  engine_type: string | null;
  result_data: Record<string, unknown> | null;
  result_summary: string | null;
  error_code: string | null;
  error_details: Record<string, unknown> | null;
  screenshot_urls: string[] | null;
  artifact_urls: string[] | null;
  tags: string[] | null;
  metadata: Record<string, unknown> | null;
  created_at: Date;
  updated_at: Date;
  callback_url: string | null;
  valet_task_id: string | null;
  target_worker_id: string | null;
  interaction_type: string | null;
  interaction_data: Record<string, unknown> | null;
  paused_at: Date | null;
  execution_mode: string | null;
  browser_mode: string | null;
  final_mode: string | null;
  worker_affinity: Affinity | null;
  action_count: number | null;
  total_tokens: number | null;
  llm_cost_cents: number | null;
}

/** Without what only the vault may hold. */
export type NewJob = Omit<WantedJob, 'application' | 'platform' | 'callbackUrl' | 'allowDuplicate'> & {
  id?: string;
  inputData: Record<string, unknown>;
  callbackUrl: string | null;
};

/**
 * What others write into the column is no truth: a job is paused while a person is asked, and words that are not ours
 * say nothing.
 */
export const STATUS = `CASE
  WHEN EXISTS (
    SELECT FROM gh_interactions i WHERE i.job_id = j.id AND i.paused_at IS NOT NULL AND i.resolved_at IS NULL
  ) THEN 'paused'
  WHEN j.status = ANY ('{${JOB_STATUSES.join()}}') THEN j.status
  WHEN j.completed_at IS NOT NULL AND j.error_code IS NULL THEN 'completed'
  WHEN j.completed_at IS NOT NULL THEN 'failed'
  WHEN j.started_at IS NOT NULL THEN 'running'
  ELSE 'pending'
END`;

/** null when the idempotency key is taken. */
export async function insertJob(database: Queryable, job: NewJob): Promise<JobRow | null> {
  const { rows } = await database.query<JobRow>(
    `INSERT INTO gh_automation_jobs (idempotency_key, user_id, created_by, job_type, target_url, task_description,
       input_data, priority, scheduled_at, max_retries, timeout_seconds, tags, metadata, callback_url, valet_task_id,
       target_worker_id, worker_affinity, execution_mode, id, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
       coalesce($19::uuid, gen_random_uuid()), 'pending')
     ON CONFLICT (idempotency_key) DO NOTHING
     RETURNING *`,
    [
      job.idempotencyKey ?? null,
      job.userId,
      job.createdBy,
      job.jobType,
      job.targetUrl,
      job.taskDescription,
      json(job.inputData),
      job.priority,
      job.scheduledAt ?? null,
      job.maxRetries,
      job.timeoutSeconds,
      json(job.tags),
      json(job.metadata),
      job.callbackUrl,
      job.valetTaskId,
      job.targetWorkerId ?? null,
      job.workerAffinity,
      job.executionMode,
      job.id ?? null,
    ],
  );
  return rows[0] ?? null;
}

export async function findJob(database: Queryable, id: string): Promise<JobRow | null> {
  const { rows } = await database.query<JobRow>(
    `SELECT j.*, ${STATUS} AS status FROM gh_automation_jobs j WHERE id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export async function findJobOwner(database: Queryable, id: string): Promise<string | null> {
  const { rows } = await database.query<{ user_id: string }>(
    'SELECT user_id FROM gh_automation_jobs WHERE id = $1',
    [id],
  );
  return rows[0]?.user_id ?? null;
}

export async function findJobByIdempotencyKey(database: Queryable, key: string): Promise<JobRow | null> {
  const { rows } = await database.query<JobRow>(
    `SELECT j.*, ${STATUS} AS status FROM gh_automation_jobs j WHERE idempotency_key = $1`,
    [key],
  );
  return rows[0] ?? null;
}

/** Takes a job back to its beginning. null when its status does not allow it (any more). */
export async function resetJobForRetry(
  database: Queryable,
  id: string,
  from: readonly JobStatus[],
): Promise<JobRow | null> {
  const { rows } = await database.query<JobRow>(
    `UPDATE gh_automation_jobs j
     SET status = 'pending', status_message = NULL, retry_count = retry_count + 1, worker_id = NULL,
       error_code = NULL, error_details = NULL, started_at = NULL, completed_at = NULL, last_heartbeat = NULL,
       interaction_type = NULL, interaction_data = NULL, paused_at = NULL
     WHERE id = $1 AND ${STATUS} = ANY ($2)
     RETURNING *`,
    [id, from],
  );
  return rows[0] ?? null;
}

/** What runs or is paused on these workers, and what waits for one of them alone. `names`: what they are targeted by. */
export async function listJobsOfWorkers(
  database: Queryable,
  { workerIds, names }: { workerIds: string[]; names: string[] },
): Promise<JobRow[]> {
  const { rows } = await database.query<JobRow>(
    `SELECT j.*, ${STATUS} AS status FROM gh_dispatches d JOIN gh_automation_jobs j ON j.id = d.job_id
     WHERE d.ended_at IS NULL
       AND (j.worker_id = ANY ($1)
         OR j.worker_id IS NULL AND j.worker_affinity = 'strict' AND j.target_worker_id = ANY ($2))
     ORDER BY j.created_at, j.id`,
    [workerIds, names],
  );
  return rows;
}
