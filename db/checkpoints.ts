import type { Queryable } from './pool.ts';

export interface SealedCheckpoint {
  jobId: string;
  userId: string;
  epoch: number;
  /** Of the form, from 1. */
  page: number;
  checksum: string;
  envelope: string;
}

/** Only the lease that is in force writes: false for an epoch that is over, whoever still runs under it. */
export async function saveCheckpoint(database: Queryable, checkpoint: SealedCheckpoint): Promise<boolean> {
  const { rowCount } = await database.query(
    `WITH lease AS (
       SELECT job_id, epoch FROM gh_leases WHERE job_id = $1 AND epoch = $3 AND ended_at IS NULL FOR SHARE
     )
     INSERT INTO gh_checkpoints (job_id, user_id, epoch, page, checksum, envelope)
     SELECT job_id, $2, epoch, $4, $5, $6 FROM lease
     WHERE NOT EXISTS (SELECT FROM gh_dispatches WHERE job_id = $1 AND ended_at IS NOT NULL)
     ON CONFLICT (job_id) DO UPDATE SET user_id = excluded.user_id, epoch = excluded.epoch, page = excluded.page,
       checksum = excluded.checksum, envelope = excluded.envelope, saved_at = now()
     WHERE gh_checkpoints.epoch <= excluded.epoch`,
    [
      checkpoint.jobId,
      checkpoint.userId,
      checkpoint.epoch,
      checkpoint.page,
      checkpoint.checksum,
      checkpoint.envelope,
    ],
  );
  return rowCount === 1;
}

export async function findCheckpoint(database: Queryable, jobId: string): Promise<SealedCheckpoint | null> {
  const { rows } = await database.query<SealedCheckpoint>(
    `SELECT job_id AS "jobId", user_id AS "userId", epoch, page, checksum, envelope
     FROM gh_checkpoints WHERE job_id = $1`,
    [jobId],
  );
  return rows[0] ?? null;
}

export async function deleteCheckpoint(database: Queryable, jobId: string): Promise<void> {
  await database.query('DELETE FROM gh_checkpoints WHERE job_id = $1', [jobId]);
}
