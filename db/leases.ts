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

/** An epoch whose session may still send something. */
export interface LeaseHolder {
  epoch: number;
  /** Where its way out takes the order to fence it; null where it takes none. */
  fenceUrl: string | null;
}

/**
 * `held`: the lease before was neither fenced nor has it run out, `leftMs` by the database's clock. `refused`: the job
 * must not run, as it is gone, cancelled, or ended.
 */
export type LeaseGrant =
  | { kind: 'granted'; lease: Lease }
  | { kind: 'held'; holder: LeaseHolder; leftMs: number }
  | { kind: 'refused' };

/** Takes the place of an earlier lease of the job once that one's session can send nothing any more. */
export async function grantLease(
  database: Queryable,
  lease: { jobId: string; workerId: string; seconds: number; fenceUrl?: string | null },
): Promise<LeaseGrant> {
  const { rows } = await database.query<Lease & { isGranted: boolean } & LeaseHolder & { leftMs: number }>(
    `WITH job AS (
       SELECT id, job_type, user_id, target_url, input_data ->> 'application_ref' AS application_ref,
         input_data ->> 'typing' AS typing
       FROM gh_automation_jobs
       WHERE id = $1 AND status <> 'cancelled'
         AND NOT EXISTS (SELECT FROM gh_dispatches WHERE job_id = $1 AND ended_at IS NOT NULL)
     ), granted AS (
       INSERT INTO gh_leases (job_id, epoch, worker_id, expires_at, fence_url)
       SELECT id, nextval('gh_epochs'), $2, clock_timestamp() + make_interval(secs => $3), $4 FROM job
       ON CONFLICT (job_id) DO UPDATE SET epoch = excluded.epoch, worker_id = excluded.worker_id, granted_at = now(),
         expires_at = excluded.expires_at, fence_url = excluded.fence_url, ended_at = NULL, fenced_at = NULL
       WHERE gh_leases.fenced_at IS NOT NULL OR gh_leases.expires_at + ${FENCE_MARGIN} < clock_timestamp()
       RETURNING epoch
     )
     SELECT granted.epoch IS NOT NULL AS "isGranted", coalesce(granted.epoch, held.epoch) AS epoch,
       held.fence_url AS "fenceUrl",
       extract(epoch FROM held.expires_at + ${FENCE_MARGIN} - clock_timestamp())::float8 * 1000 AS "leftMs",
       job.job_type AS "jobType", job.user_id AS "userId", job.target_url AS "targetUrl",
       job.application_ref AS "applicationRef", job.typing
     FROM job LEFT JOIN granted ON true LEFT JOIN gh_leases held ON held.job_id = job.id`,
    [lease.jobId, lease.workerId, lease.seconds, lease.fenceUrl ?? null],
  );
  const [row] = rows;
  if (row === undefined) return { kind: 'refused' };
  const { isGranted, fenceUrl, leftMs, ...granted } = row;
  if (isGranted) return { kind: 'granted', lease: granted };
  return { kind: 'held', holder: { epoch: granted.epoch, fenceUrl }, leftMs };
}

/** A host's clock and the database's may run at slightly different speeds. */
const FENCE_MARGIN = `interval '100 milliseconds'`;

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

/**
 * Ends the lease with this epoch, or whichever there is; a permit that is being granted is waited for. Returns whose
 * session is not known to be cut off.
 */
export async function endLease(
  database: Queryable,
  jobId: string,
  epoch: number | null,
): Promise<LeaseHolder | null> {
  await database.query(
    `UPDATE gh_leases SET ended_at = now()
     WHERE job_id = $1 AND ended_at IS NULL AND ($2::bigint IS NULL OR epoch = $2)`,
    [jobId, epoch],
  );
  const { rows } = await database.query<LeaseHolder>(
    `SELECT epoch, fence_url AS "fenceUrl" FROM gh_leases
     WHERE job_id = $1 AND ended_at IS NOT NULL AND fenced_at IS NULL AND ($2::bigint IS NULL OR epoch = $2)`,
    [jobId, epoch],
  );
  return rows[0] ?? null;
}

/** The session of this epoch is cut off for certain: by its proxy's word, or as its host closed it. Ends the lease too. */
export async function saveFenced(database: Queryable, jobId: string, epoch: number): Promise<void> {
  await database.query(
    `UPDATE gh_leases SET ended_at = coalesce(ended_at, now()), fenced_at = coalesce(fenced_at, now())
     WHERE job_id = $1 AND epoch = $2`,
    [jobId, epoch],
  );
}
