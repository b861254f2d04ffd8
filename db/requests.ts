import type { Queryable } from './pool.ts';

/** What others ask for by a word that they write into a job's row. */

/**
 * Of a row `j`: `cancelled`, though the job has not ended and nobody has passed that on yet. A receiver of callbacks
 * echoes what it was told last: where that was `cancelled`, the word asks for nothing.
 */
export const ASKS_TO_CANCEL = `(j.status = 'cancelled'
  AND EXISTS (
    SELECT FROM gh_dispatches d WHERE d.job_id = j.id AND d.ended_at IS NULL AND d.cancel_asked_at IS NULL)
  AND coalesce((
    SELECT c.status FROM gh_callbacks c WHERE c.job_id = j.id AND c.delivered_at IS NOT NULL
    ORDER BY c.number DESC LIMIT 1), '') <> 'cancelled')`;

export async function listCancelRequests(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT j.id FROM gh_automation_jobs j JOIN gh_dispatches open ON open.job_id = j.id AND open.ended_at IS NULL
     WHERE ${ASKS_TO_CANCEL} LIMIT 200`,
  );
  return rows.map((row) => row.id);
}

export async function saveCancelAsked(database: Queryable, jobId: string): Promise<void> {
  await database.query('UPDATE gh_dispatches SET cancel_asked_at = now() WHERE job_id = $1', [jobId]);
}

/** `pending` in the row of a job that has ended. */
export async function listRetryRequests(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT j.id FROM gh_automation_jobs j JOIN gh_dispatches d ON d.job_id = j.id
     WHERE j.status = 'pending' AND d.ended_at IS NOT NULL LIMIT 200`,
  );
  return rows.map((row) => row.id);
}
