import type { JobRow } from './jobs.ts';
import type { Queryable } from './pool.ts';

/** Notes that the engine was asked to run the job. */
export async function insertDispatch(database: Queryable, jobId: string): Promise<void> {
  await database.query('INSERT INTO gh_dispatches (job_id) VALUES ($1) ON CONFLICT (job_id) DO NOTHING', [
    jobId,
  ]);
}

/** The run is over: a late start of the same run gets no lease. */
export async function saveDispatchEnded(database: Queryable, jobId: string): Promise<void> {
  await database.query(
    `INSERT INTO gh_dispatches (job_id, ended_at) VALUES ($1, now())
     ON CONFLICT (job_id) DO UPDATE SET ended_at = now()`,
    [jobId],
  );
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
