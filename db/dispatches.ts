import type { Ending } from '../contracts/application.ts';
import { json } from './json.ts';
import type { JobRow } from './jobs.ts';
import type { Queryable } from './pool.ts';

/** Notes that the engine was asked to run the job. */
export async function insertDispatch(database: Queryable, jobId: string): Promise<void> {
  await database.query('INSERT INTO gh_dispatches (job_id) VALUES ($1) ON CONFLICT (job_id) DO NOTHING', [
    jobId,
  ]);
}

/** The run is over: a late start of the same run gets no lease. */
export async function saveDispatchEnded(database: Queryable, jobId: string, ending: Ending): Promise<void> {
  await database.query(
    `INSERT INTO gh_dispatches (job_id, ended_at, ending) VALUES ($1, now(), $2)
     ON CONFLICT (job_id) DO UPDATE SET ended_at = now(), ending = excluded.ending`,
    [jobId, json(ending)],
  );
}

/** How the job's run ended, held until the transaction is over; null where it has not, or is to be started again. */
export async function lockEnding(database: Queryable, jobId: string): Promise<Ending | null> {
  const { rows } = await database.query<{ ending: Ending | null }>(
    'SELECT ending FROM gh_dispatches WHERE job_id = $1 AND ended_at IS NOT NULL FOR UPDATE',
    [jobId],
  );
  return rows[0]?.ending ?? null;
}

/** null where the engine was never asked, or the job is to be started again. */
export async function findDispatch(
  database: Queryable,
  jobId: string,
): Promise<{ ended_at: Date | null } | null> {
  const { rows } = await database.query<{ ended_at: Date | null }>(
    'SELECT ended_at FROM gh_dispatches WHERE job_id = $1',
    [jobId],
  );
  return rows[0] ?? null;
}

/** Before a retry: the job is to be started again. */
export async function deleteDispatch(database: Queryable, jobId: string): Promise<void> {
  await database.query('DELETE FROM gh_dispatches WHERE job_id = $1', [jobId]);
}

/**
 * Jobs of ours that were created and never started, oldest first. Younger than `graceSeconds` they may still be in
 * the hands of the API that created them. Rows older than our tables are somebody else's.
 */
export async function listUndispatchedJobs(database: Queryable, graceSeconds: number): Promise<JobRow[]> {
  const { rows } = await database.query<JobRow>(
    `SELECT j.* FROM gh_automation_jobs j
     WHERE j.status IN ('pending', 'queued')
       AND j.updated_at < now() - make_interval(secs => $1)
       AND j.input_data ? 'application_ref'
       AND j.created_at > (SELECT min(run_on) FROM gh_migrations)
       AND NOT EXISTS (SELECT FROM gh_dispatches d WHERE d.job_id = j.id)
     ORDER BY j.created_at
     LIMIT 200`,
    [graceSeconds],
  );
  return rows;
}

/** Jobs that have ended, and whose rows say for `graceSeconds` that they have not. `pending` asks for a retry. */
export async function listOverwrittenEnds(database: Queryable, graceSeconds: number): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT j.id FROM gh_automation_jobs j JOIN gh_dispatches d ON d.job_id = j.id
     WHERE ${IS_OPEN} AND j.status <> 'pending' AND d.ended_at IS NOT NULL AND d.ending IS NOT NULL
       AND j.updated_at < now() - make_interval(secs => $1)
     LIMIT 50`,
    [graceSeconds],
  );
  return rows.map((row) => row.id);
}

/** Jobs in the engine's hands that nobody heard of for `silentSeconds`: the next `limit` after this one. */
export async function listSilentJobs(
  database: Queryable,
  query: { after: string; silentSeconds: number; limit: number },
): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT j.id FROM gh_automation_jobs j JOIN gh_dispatches d ON d.job_id = j.id
     WHERE ${IS_OPEN} AND d.ended_at IS NULL AND j.id > $1
       AND greatest(j.updated_at, d.dispatched_at) < now() - make_interval(secs => $2)
     ORDER BY j.id LIMIT $3`,
    [query.after, query.silentSeconds, query.limit],
  );
  return rows.map((row) => row.id);
}

/** By their rows. The words of the index `gh_jobs_open`. */
const IS_OPEN = `j.status NOT IN ('completed', 'failed', 'cancelled', 'expired')`;
