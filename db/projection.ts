import { storableText } from '../contracts/storable.ts';
import { json } from './json.ts';
import type { Queryable } from './pool.ts';
import { ASKS_TO_CANCEL } from './requests.ts';

/** What the workflow says of a job, written into its row for others to read. */

/** By the question that is open: in the row's status others write words of their own. */
const IS_PAUSED = `EXISTS (
  SELECT FROM gh_interactions WHERE job_id = $1 AND paused_at IS NOT NULL AND resolved_at IS NULL
)`;

/** The status of a job that has not ended. A cancellation that nobody has passed on yet is not written over. */
function setOpen(status: 'pending' | 'queued' | 'running' | 'paused'): string {
  return `status = CASE WHEN ${ASKS_TO_CANCEL} THEN j.status ELSE '${status}' END,
    completed_at = CASE WHEN ${ASKS_TO_CANCEL} THEN j.completed_at END`;
}

export async function saveJobStarted(database: Queryable, jobId: string, workerId: string): Promise<void> {
  await database.query(
    `UPDATE gh_automation_jobs j
     SET ${setOpen('running')}, status_message = 'Running on ' || $2::text, worker_id = $2, last_heartbeat = now(),
       started_at = coalesce(started_at, now()), scheduled_at = NULL, engine_type = 'rules',
       error_code = NULL, error_details = NULL
     WHERE id = $1 AND NOT ${IS_PAUSED}`,
    [jobId, workerId],
  );
}

/** A paused job that got a new session stays paused; only its host changes. */
export async function saveJobHost(
  database: Queryable,
  jobId: string,
  workerId: string | null,
): Promise<void> {
  await database.query('UPDATE gh_automation_jobs SET worker_id = $2 WHERE id = $1', [jobId, workerId]);
}

export async function saveJobMessage(database: Queryable, jobId: string, message: string): Promise<void> {
  await database.query('UPDATE gh_automation_jobs SET status_message = $2 WHERE id = $1', [jobId, message]);
}

export async function saveJobGoesOn(database: Queryable, jobId: string, message: string): Promise<void> {
  await database.query(
    `UPDATE gh_automation_jobs j SET ${setOpen('running')}, status_message = $2 WHERE id = $1 AND NOT ${IS_PAUSED}`,
    [jobId, message],
  );
}

/** Waiting for a host, for the first time or again. */
export async function saveJobQueued(database: Queryable, jobId: string, message: string): Promise<void> {
  await database.query(
    `UPDATE gh_automation_jobs j SET ${setOpen('queued')}, status_message = $2, worker_id = NULL
     WHERE id = $1 AND NOT ${IS_PAUSED}`,
    [jobId, message],
  );
}

export async function saveJobPaused(
  database: Queryable,
  jobId: string,
  pause: { type: string; message: string; data: Record<string, unknown> },
): Promise<void> {
  await database.query(
    `UPDATE gh_automation_jobs j SET ${setOpen('paused')}, status_message = $3, interaction_type = $2,
       interaction_data = $4, paused_at = now()
     WHERE id = $1`,
    [jobId, pause.type, pause.message, json(pause.data)],
  );
}

/** Its session was lost or tried again meanwhile; whoever reads the row must still answer. */
export async function saveJobStillPaused(database: Queryable, jobId: string, message: string): Promise<void> {
  await database.query(
    `UPDATE gh_automation_jobs j SET ${setOpen('paused')}, status_message = $2 WHERE id = $1`,
    [jobId, message],
  );
}

export async function saveJobResumed(database: Queryable, jobId: string, message: string): Promise<void> {
  await database.query(
    `UPDATE gh_automation_jobs j SET ${setOpen('running')}, status_message = $2, interaction_type = NULL,
       interaction_data = NULL, paused_at = NULL
     WHERE id = $1`,
    [jobId, message],
  );
}

export async function saveJobRetrying(
  database: Queryable,
  jobId: string,
  retry: { count: number; at: string; message: string },
): Promise<void> {
  await database.query(
    `UPDATE gh_automation_jobs j SET ${setOpen('pending')}, status_message = $3, retry_count = $2, scheduled_at = $4,
       worker_id = NULL
     WHERE id = $1`,
    [jobId, retry.count, retry.message, retry.at],
  );
}

export interface JobEnd {
  status: 'completed' | 'failed' | 'cancelled' | 'expired';
  message: string;
  errorCode: string | null;
  errorDetails: Record<string, unknown> | null;
  resultData: Record<string, unknown> | null;
  resultSummary: string | null;
  screenshotUrls: string[];
}

/** `completed_at` is set for every end but `expired`: nothing was ever run. */
export async function saveJobEnded(database: Queryable, jobId: string, end: JobEnd): Promise<void> {
  await database.query(
    `UPDATE gh_automation_jobs
     SET status = $2::text, status_message = $3, error_code = $4, error_details = $5, result_data = $6, result_summary = $7,
       screenshot_urls = CASE WHEN jsonb_array_length($8::jsonb) > 0 THEN $8::jsonb ELSE screenshot_urls END,
       completed_at = CASE WHEN $2::text <> 'expired'
         THEN coalesce((SELECT ended_at FROM gh_dispatches WHERE job_id = $1), now()) END,
       scheduled_at = NULL, interaction_type = NULL, interaction_data = NULL, paused_at = NULL,
       action_count = coalesce(action_count, 0), total_tokens = 0, llm_cost_cents = 0
     WHERE id = $1`,
    [
      jobId,
      end.status,
      end.message,
      end.errorCode,
      json(end.errorDetails),
      json(end.resultData),
      end.resultSummary === null ? null : storableText(end.resultSummary),
      json(end.screenshotUrls),
    ],
  );
}
