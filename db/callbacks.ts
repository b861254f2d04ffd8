import type { Callback } from '../contracts/callback.ts';
import { json } from './json.ts';
import type { Queryable } from './pool.ts';

/** A callback that is still to be sent, with where it goes. */
export interface OpenCallback {
  id: string;
  payload: Callback;
  user_id: string;
  callback_url_ref: string | null;
}

export async function insertCallback(database: Queryable, id: string, payload: Callback): Promise<void> {
  await database.query(
    'INSERT INTO gh_callbacks (id, job_id, status, payload) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING',
    [id, payload.job_id, payload.status, json(payload)],
  );
}

/** The oldest of the job that is neither delivered nor given up. */
export async function findNextCallback(database: Queryable, jobId: string): Promise<OpenCallback | null> {
  const { rows } = await database.query<OpenCallback>(
    `SELECT c.id, c.payload, j.user_id, j.input_data ->> 'callback_url_ref' AS callback_url_ref
     FROM gh_callbacks c JOIN gh_automation_jobs j ON j.id = c.job_id
     WHERE c.job_id = $1 AND c.delivered_at IS NULL AND c.given_up_at IS NULL
     ORDER BY c.number LIMIT 1`,
    [jobId],
  );
  return rows[0] ?? null;
}

export async function saveCallbackDelivered(database: Queryable, id: string): Promise<void> {
  await database.query(
    'UPDATE gh_callbacks SET delivered_at = now(), attempts = attempts + 1, last_error = NULL WHERE id = $1',
    [id],
  );
}

export async function saveCallbackFailed(database: Queryable, id: string, reason: string): Promise<void> {
  await database.query('UPDATE gh_callbacks SET attempts = attempts + 1, last_error = $2 WHERE id = $1', [
    id,
    reason,
  ]);
}

export async function saveCallbackGivenUp(database: Queryable, id: string): Promise<void> {
  await database.query('UPDATE gh_callbacks SET given_up_at = now() WHERE id = $1', [id]);
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
       SELECT DISTINCT ON (job_id) job_id, attempts, created_at FROM gh_callbacks
       WHERE delivered_at IS NULL AND given_up_at IS NULL
       ORDER BY job_id, number
     ) AS next
     WHERE attempts = 0 AND created_at < now() - make_interval(secs => $1)
     LIMIT 200`,
    [graceSeconds],
  );
  return rows.map((row) => row.job_id);
}
