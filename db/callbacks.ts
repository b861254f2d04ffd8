import type { Callback } from '../contracts/callback.ts';
import { json } from './json.ts';
import type { Queryable } from './pool.ts';

/** A callback that is still to be sent, with where it goes. */
export interface OpenCallback {
  id: string;
  /** The same for every try, and for whoever asks for it once more. */
  webhook_id: string;
  payload: Callback;
  attempts: number;
  user_id: string;
  callback_url_ref: string | null;
}

export async function insertCallback(database: Queryable, id: string, payload: Callback): Promise<void> {
  await database.query(
    'INSERT INTO gh_callbacks (id, job_id, status, payload) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING',
    [id, payload.job_id, payload.status, json(payload)],
  );
}

const IS_OPEN = `c.delivered_at IS NULL AND c.given_up_at IS NULL
  AND NOT EXISTS (SELECT FROM gh_callback_stops s WHERE s.job_id = c.job_id)`;

/** The oldest of the job that is neither delivered nor given up; null when its receiver wants no more. */
export async function findNextCallback(database: Queryable, jobId: string): Promise<OpenCallback | null> {
  const { rows } = await database.query<OpenCallback>(
    `SELECT c.id, coalesce(c.webhook_id, c.id) AS webhook_id, c.payload, c.attempts, j.user_id,
       j.input_data ->> 'callback_url_ref' AS callback_url_ref
     FROM gh_callbacks c JOIN gh_automation_jobs j ON j.id = c.job_id
     WHERE c.job_id = $1 AND ${IS_OPEN}
     ORDER BY c.number LIMIT 1`,
    [jobId],
  );
  return rows[0] ?? null;
}

export async function saveCallbackDelivered(database: Queryable, id: string, status: number): Promise<void> {
  await database.query(
    `UPDATE gh_callbacks SET delivered_at = now(), last_attempt_at = now(), last_status = $2, last_error = NULL,
       attempts = attempts + 1
     WHERE id = $1`,
    [id, status],
  );
}

/** `status` is null when there was no answer. */
export async function saveCallbackFailed(
  database: Queryable,
  id: string,
  { reason, status }: { reason: string; status: number | null },
): Promise<void> {
  await database.query(
    `UPDATE gh_callbacks SET last_attempt_at = now(), last_status = $3, last_error = $2, attempts = attempts + 1
     WHERE id = $1`,
    [id, reason, status],
  );
}

export async function saveCallbackGivenUp(database: Queryable, id: string): Promise<void> {
  await database.query('UPDATE gh_callbacks SET given_up_at = now() WHERE id = $1', [id]);
}

/** Nothing more of the job is sent, until somebody asks for a callback of it once more. */
export async function saveCallbacksStopped(database: Queryable, jobId: string): Promise<void> {
  await database.query('INSERT INTO gh_callback_stops (job_id) VALUES ($1) ON CONFLICT DO NOTHING', [jobId]);
}

/**
 * Jobs whose next callback has waited longer than `graceSeconds` without being tried, for the reconciler. One that was
 * tried is in the hands of the engine, and those behind it wait for it.
 */
export async function listJobsWithOpenCallbacks(
  database: Queryable,
  graceSeconds: number,
): Promise<string[]> {
  const { rows } = await database.query<{ job_id: string }>(
    `SELECT job_id FROM (
       SELECT DISTINCT ON (c.job_id) c.job_id, c.attempts, c.created_at FROM gh_callbacks c
       WHERE ${IS_OPEN}
       ORDER BY c.job_id, c.number
     ) AS next
     WHERE attempts = 0 AND created_at < now() - make_interval(secs => $1)
     LIMIT 200`,
    [graceSeconds],
  );
  return rows.map((row) => row.job_id);
}
