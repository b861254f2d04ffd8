import type { CALLBACK_STATES } from '../contracts/callback.ts';
import { type Database, inTransaction, type Queryable } from './pool.ts';

export interface SentCallback {
  /** Counts from 1 within the job. */
  number: number;
  /** The same for a callback and for its repetitions. */
  id: string;
  status: string;
  state: (typeof CALLBACK_STATES)[number];
  created_at: Date;
  attempts: number;
  last_attempt_at: Date | null;
  last_status: number | null;
  last_error: string | null;
  delivered_at: Date | null;
}

/** Every callback of a job, oldest first, with what became of it. */
export async function listSentCallbacks(database: Queryable, jobId: string): Promise<SentCallback[]> {
  const { rows } = await database.query<SentCallback>(
    `SELECT row_number() OVER (ORDER BY c.number) AS number, coalesce(c.webhook_id, c.id) AS id, c.status,
       CASE
         WHEN c.delivered_at IS NOT NULL THEN 'delivered'
         WHEN c.given_up_at IS NOT NULL THEN 'given_up'
         WHEN s.job_id IS NOT NULL THEN 'stopped'
         ELSE 'pending'
       END AS state,
       c.created_at, c.attempts, c.last_attempt_at, c.last_status, c.last_error, c.delivered_at
     FROM gh_callbacks c LEFT JOIN gh_callback_stops s ON s.job_id = c.job_id
     WHERE c.job_id = $1
     ORDER BY c.number`,
    [jobId],
  );
  return rows;
}

/**
 * Sends a callback once more: behind those that are still to be sent, under its first id. One that is itself still to
 * be sent keeps its place. What its receiver had stopped goes on. null when there is no such callback.
 */
export function resendCallback(
  database: Database,
  jobId: string,
  number: number,
): Promise<SentCallback | null> {
  return inTransaction(database, async (transaction) => {
    // Whoever records something of the job holds its row too: so numbers are given in the order of the commits.
    await transaction.query('SELECT FROM gh_automation_jobs WHERE id = $1 FOR NO KEY UPDATE', [jobId]);
    await transaction.query('DELETE FROM gh_callback_stops WHERE job_id = $1', [jobId]);
    const wanted = (await listSentCallbacks(transaction, jobId)).find((sent) => sent.number === number);
    if (wanted === undefined || wanted.state === 'pending') return wanted ?? null;
    await transaction.query(
      `INSERT INTO gh_callbacks (id, job_id, status, payload, webhook_id)
       SELECT gen_random_uuid(), job_id, status, payload, $2::uuid FROM gh_callbacks
       WHERE job_id = $1 AND id = $2::uuid`,
      [jobId, wanted.id],
    );
    return (await listSentCallbacks(transaction, jobId)).at(-1) ?? null;
  });
}
