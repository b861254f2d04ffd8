import { createHash } from 'node:crypto';
import { postingIdentity } from '../contracts/postingIdentity.ts';
import type { Queryable } from './pool.ts';

/** Another job has sent the same application, or may have, and this one must not. */
export async function isHeldBack(
  database: Queryable,
  { jobId, posting, allowsDuplicates }: { jobId: string; posting: string; allowsDuplicates: boolean },
): Promise<boolean> {
  const { rows } = await database.query<{ held: boolean }>(
    `SELECT EXISTS (SELECT FROM gh_permits p WHERE p.posting_key = $1 AND p.job_id <> $2 AND ${IS_CLAIM})
       AND NOT coalesce((SELECT ${duplicatesOf(3)} FROM gh_automation_jobs j WHERE j.id = $2), false) AS held`,
    [posting, jobId, allowsDuplicates],
  );
  return rows[0]?.held ?? false;
}

/** The same application: one posting, however it is reached, and one applicant. Tells nobody which. */
export function postingKey(userId: string, targetUrl: string): string {
  return createHash('sha256')
    .update(`${userId}\n${postingIdentity(targetUrl)}`)
    .digest('hex');
}

/** The words of the index `gh_permits_posting`. */
export const IS_CLAIM = `(p.outcome IS NULL OR p.outcome IN ('confirmed', 'waiting', 'unknown'))`;
/** Of the row `j` of a job: what its caller said, else what holds here (`$parameter`). */
export function duplicatesOf(parameter: number): string {
  const told = `CASE j.input_data -> 'allow_duplicate' WHEN 'true' THEN true WHEN 'false' THEN false END`;
  return `coalesce(${told}, $${parameter}::boolean)`;
}
