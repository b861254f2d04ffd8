import { createHash } from 'node:crypto';
import { postingIdentity } from '../contracts/postingIdentity.ts';
import type { Queryable } from './pool.ts';

/** Another job by which the same application was sent, or may have been. */
export async function findClaim(
  database: Queryable,
  claim: { postingKey: string; exceptJobId?: string },
): Promise<string | null> {
  const { rows } = await database.query<{ job_id: string }>(
    `SELECT p.job_id FROM gh_permits p
     WHERE p.posting_key = $1 AND ${IS_CLAIM} AND ($2::uuid IS NULL OR p.job_id <> $2)
     ORDER BY p.granted_at LIMIT 1`,
    [claim.postingKey, claim.exceptJobId ?? null],
  );
  return rows[0]?.job_id ?? null;
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

export async function allowsDuplicate(
  database: Queryable,
  jobId: string,
  isAllowedHere: boolean,
): Promise<boolean> {
  const { rows } = await database.query<{ allowed: boolean }>(
    `SELECT ${duplicatesOf(2)} AS allowed FROM gh_automation_jobs j WHERE id = $1`,
    [jobId, isAllowedHere],
  );
  return rows[0]?.allowed ?? false;
}
