import { type Database, inTransaction, type Queryable } from './pool.ts';

/** What a user asked for: `amount` jobs at once on a platform. */
export interface LimitedRequest {
  id: string;
  platform: string;
  amount: number;
  at: Date;
}

/** What is counted together. Jobs are counted apart from the answers to their pauses. */
export interface Counted {
  userId: string;
  kind: 'jobs' | 'resumes';
}

/**
 * Decides with all that the user asked for in the last day at hand, oldest first, and keeps what `decide` returns. One
 * at a time for each user, whichever process asks.
 */
export async function countRequest<Verdict extends { keep: LimitedRequest[] }>(
  database: Database,
  { userId, kind }: Counted,
  decide: (soFar: LimitedRequest[], now: Date) => Verdict,
): Promise<Verdict> {
  return inTransaction(database, async (transaction) => {
    await transaction.query(`SELECT pg_advisory_xact_lock(hashtextextended('gh_limits:' || $1, 0))`, [
      userId,
    ]);
    const clock = await transaction.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    const { rows } = await transaction.query<LimitedRequest>(
      `SELECT id, platform, amount, at FROM gh_limited_requests
       WHERE user_id = $1 AND kind = $2 AND at > clock_timestamp() - interval '1 day' ORDER BY at`,
      [userId, kind],
    );
    const verdict = decide(rows, clock.rows[0]?.now ?? new Date());
    for (const { id, platform, amount, at } of verdict.keep) {
      await transaction.query(
        `INSERT INTO gh_limited_requests (id, user_id, kind, platform, amount, at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, userId, kind, platform, amount, at],
      );
    }
    await deleteOld(transaction);
    return verdict;
  });
}

/** Nothing came of them. */
export async function deleteRequests(database: Queryable, ids: string[]): Promise<void> {
  await database.query('DELETE FROM gh_limited_requests WHERE id = ANY ($1)', [ids]);
}

/** Anybody's; what another process deletes just now is left to it. */
async function deleteOld(database: Queryable): Promise<void> {
  await database.query(
    `DELETE FROM gh_limited_requests WHERE id IN (
       SELECT id FROM gh_limited_requests WHERE at < now() - interval '25 hours' LIMIT 500 FOR UPDATE SKIP LOCKED
     )`,
  );
}
