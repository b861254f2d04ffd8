import { json } from './json.ts';
import type { Queryable } from './pool.ts';

export type PermitOutcome = 'confirmed' | 'rejected' | 'not_sent' | 'waiting' | 'unknown';

/** What shows that an application was received. Holds field names, never values. */
export interface Receipt {
  confirmation_id?: string;
  success_message?: string;
  confirmation_url?: string;
  screenshot_path?: string;
}

export interface Permit {
  attempt_id: string;
  outcome: PermitOutcome | null;
  receipt: Receipt | null;
}

/**
 * The job's one permit, for a lease with this epoch that has `marginSeconds` left by the database's clock. A permit
 * that was used is granted again only when nothing was sent, or when what was sent was refused.
 */
export async function grantPermit(
  database: Queryable,
  permit: { jobId: string; epoch: number; attemptId: string; marginSeconds: number },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `WITH lease AS (
       SELECT job_id, epoch, worker_id FROM gh_leases
       WHERE job_id = $1 AND epoch = $2 AND ended_at IS NULL
         AND expires_at > clock_timestamp() + make_interval(secs => $4)
       FOR UPDATE
     )
     INSERT INTO gh_permits (job_id, attempt_id, epoch, worker_id)
     SELECT job_id, $3, epoch, worker_id FROM lease
     ON CONFLICT (job_id) DO UPDATE SET attempt_id = excluded.attempt_id, epoch = excluded.epoch,
       worker_id = excluded.worker_id, granted_at = now(), outcome = NULL, settled_at = NULL
     WHERE gh_permits.outcome IN ('not_sent', 'rejected')`,
    [permit.jobId, permit.epoch, permit.attemptId, permit.marginSeconds],
  );
  return rowCount === 1;
}

export async function findPermit(database: Queryable, jobId: string): Promise<Permit | null> {
  const { rows } = await database.query<Permit>(
    'SELECT attempt_id, outcome, receipt FROM gh_permits WHERE job_id = $1',
    [jobId],
  );
  return rows[0] ?? null;
}

/** Only the attempt that holds the permit can settle it, and only while it is open. */
export async function settlePermit(
  database: Queryable,
  settled: { jobId: string; attemptId: string; outcome: PermitOutcome; receipt?: Receipt },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `UPDATE gh_permits SET outcome = $3, receipt = coalesce($4, receipt), settled_at = now()
     WHERE job_id = $1 AND attempt_id = $2 AND (outcome IS NULL OR outcome IN ('waiting', 'unknown'))`,
    [settled.jobId, settled.attemptId, settled.outcome, json(settled.receipt)],
  );
  return rowCount === 1;
}

/** The picture comes after the outcome: it may fail, the outcome may not. */
export async function saveReceiptScreenshot(database: Queryable, jobId: string, path: string): Promise<void> {
  await database.query(
    `UPDATE gh_permits SET receipt = coalesce(receipt, '{}') || jsonb_build_object('screenshot_path', $2::text)
     WHERE job_id = $1`,
    [jobId, path],
  );
}

/** Whether the application is in is not known: nobody may send it again before a person has decided. */
export function isUndecided({ outcome }: Permit): boolean {
  return outcome === null || outcome === 'unknown' || outcome === 'waiting';
}

/** A person looked, and says whether the application is in. */
export async function decidePermit(
  database: Queryable,
  decision: { jobId: string; outcome: 'confirmed' | 'not_sent'; decidedBy: string },
): Promise<void> {
  await database.query(
    `UPDATE gh_permits SET outcome = $2, decided_by = $3, settled_at = now()
     WHERE job_id = $1 AND outcome IS DISTINCT FROM 'confirmed'`,
    [decision.jobId, decision.outcome, decision.decidedBy],
  );
}

/** Nothing was sent, or what was sent was refused. */
export async function maySubmitAgain(database: Queryable, jobId: string): Promise<boolean> {
  const permit = await findPermit(database, jobId);
  return permit === null || permit.outcome === 'rejected' || permit.outcome === 'not_sent';
}
