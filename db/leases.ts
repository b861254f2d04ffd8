import type { JobType } from '../contracts/job.ts';
import type { Typing } from '../contracts/typing.ts';
import type { Queryable } from './pool.ts';

/** The right of one worker to run one job. Times are the database's: hosts' clocks may be wrong. */
export interface Lease {
  epoch: number;
  jobType: JobType;
  userId: string;
  targetUrl: string;
  applicationRef: string | null;
  /** As the job asks for it; null where it does not say. */
  typing: Typing | null;
}

/** Ends any earlier lease of the job. null when the job must not run: it is gone, cancelled, or ended. */
export async function grantLease(
  database: Queryable,
  lease: { jobId: string; workerId: string; seconds: number },
): Promise<Lease | null> {
  const { rows } = await database.query<Lease>(
    `WITH job AS (
       SELECT id, job_type, user_id, target_url, input_data ->> 'application_ref' AS application_ref,
         input_data ->> 'typing' AS typing
       FROM gh_automation_jobs
       WHERE id = $1 AND status <> 'cancelled'
         AND NOT EXISTS (SELECT FROM gh_dispatches WHERE job_id = $1 AND ended_at IS NOT NULL)
     ), granted AS (
       INSERT INTO gh_leases (job_id, epoch, worker_id, expires_at)
       SELECT id, nextval('gh_epochs'), $2, clock_timestamp() + make_interval(secs => $3) FROM job
       ON CONFLICT (job_id) DO UPDATE SET epoch = excluded.epoch, worker_id = excluded.worker_id, granted_at = now(),
         expires_at = excluded.expires_at, ended_at = NULL
       RETURNING epoch
     )
     SELECT granted.epoch, job.job_type AS "jobType", job.user_id AS "userId", job.target_url AS "targetUrl",
       job.application_ref AS "applicationRef", job.typing
     FROM granted, job`,
    [lease.jobId, lease.workerId, lease.seconds],
  );
  return rows[0] ?? null;
}

/** false when the lease was ended or replaced: whoever held it must stop. */
export async function renewLease(
  database: Queryable,
  lease: { jobId: string; epoch: number; seconds: number },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `WITH renewed AS (
       UPDATE gh_leases SET expires_at = clock_timestamp() + make_interval(secs => $3)
       WHERE job_id = $1 AND epoch = $2 AND ended_at IS NULL
       RETURNING job_id
     )
     UPDATE gh_automation_jobs SET last_heartbeat = now() FROM renewed WHERE id = renewed.job_id`,
    [lease.jobId, lease.epoch, lease.seconds],
  );
  return rowCount === 1;
}

/** Ends the lease with this epoch, or whichever there is; a permit that is being granted is waited for. */
export async function endLease(database: Queryable, jobId: string, epoch: number | null): Promise<void> {
  await database.query(
    `UPDATE gh_leases SET ended_at = now()
     WHERE job_id = $1 AND ended_at IS NULL AND ($2::bigint IS NULL OR epoch = $2)`,
    [jobId, epoch],
  );
}
