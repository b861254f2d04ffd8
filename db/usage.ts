import type { Queryable } from './pool.ts';

/** What a user's jobs of a period came to; `tier` is what the newest of all of them named. */
export async function findUsage(
  database: Queryable,
  userId: string,
  { start, end }: { start: Date; end: Date },
): Promise<{ jobCount: number; costUsd: number; tier: string | null }> {
  const { rows } = await database.query<{ jobCount: number; costCents: number; tier: string | null }>(
    `SELECT count(*) AS "jobCount", coalesce(sum(llm_cost_cents), 0) AS "costCents",
       (SELECT input_data ->> 'tier' FROM gh_automation_jobs WHERE user_id = $1
        ORDER BY created_at DESC LIMIT 1) AS tier
     FROM gh_automation_jobs WHERE user_id = $1 AND created_at >= $2 AND created_at < $3`,
    [userId, start, end],
  );
  const [row] = rows;
  return { jobCount: row?.jobCount ?? 0, costUsd: (row?.costCents ?? 0) / 100, tier: row?.tier ?? null };
}
