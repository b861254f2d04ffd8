import type { AdoptedRow, ForeignRow } from '../contracts/foreignRow.ts';
import { json } from './json.ts';
import type { JobRow } from './jobs.ts';
import type { Queryable } from './pool.ts';

/** A row that another system inserted. */
export type ForeignJobRow = JobRow & ForeignRow;

/**
 * Rows that others wrote and that no run was asked for, oldest first. Rows older than our tables are somebody else's,
 * and so are those that name a worker whom we do not know.
 */
const IS_FOREIGN = `j.status IN ('pending', 'queued')
  AND (NOT j.input_data ? 'application_ref' OR j.input_data ? 'user_data' OR j.callback_url LIKE '%?%')
  AND j.created_at > (SELECT min(run_on) FROM gh_migrations)
  AND NOT EXISTS (SELECT FROM gh_dispatches d WHERE d.job_id = j.id)
  AND (j.target_worker_id IS NULL OR EXISTS (
    SELECT FROM gh_worker_registry w LEFT JOIN sandboxes s ON s.instance_id = w.ec2_instance_id
    WHERE w.worker_id = j.target_worker_id OR w.target_worker_id = j.target_worker_id
      OR s.id::text = j.target_worker_id))`;

export async function listForeignJobIds(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT j.id FROM gh_automation_jobs j WHERE ${IS_FOREIGN} ORDER BY j.created_at LIMIT 200`,
  );
  return rows.map((row) => row.id);
}

/** Held until the transaction is over; null where it is not foreign (any more), or in somebody's hands. */
export async function lockForeignJob(database: Queryable, id: string): Promise<ForeignJobRow | null> {
  const { rows } = await database.query<ForeignJobRow>(
    `SELECT j.* FROM gh_automation_jobs j WHERE j.id = $1 AND ${IS_FOREIGN} FOR UPDATE OF j SKIP LOCKED`,
    [id],
  );
  return rows[0] ?? null;
}

/** The row in our form, without what only the vault may hold. */
export async function saveAdopted(
  database: Queryable,
  id: string,
  adopted: Pick<AdoptedRow, 'inputData' | 'metadata' | 'workerAffinity'> & { callbackUrl: string | null },
): Promise<JobRow> {
  const { rows } = await database.query<JobRow>(
    `UPDATE gh_automation_jobs
     SET input_data = $2, metadata = $3, worker_affinity = $4, callback_url = $5, resume_ref = NULL
     WHERE id = $1 RETURNING *`,
    [id, json(adopted.inputData), json(adopted.metadata), adopted.workerAffinity, adopted.callbackUrl],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a row that was locked is gone');
  return row;
}
