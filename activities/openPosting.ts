import type { HostActivities } from '../contracts/activities.ts';
import type { Database } from '../db/pool.ts';
import { allowsDuplicate, findClaim, postingKey } from '../db/postingClaims.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';
import { DUPLICATE } from './submitPermit.ts';

export interface OpenPostingDeps {
  database: Database;
  sessions: HostSessions;
}

export function openPostingWith(deps: OpenPostingDeps): HostActivities['openPosting'] {
  return (ref) =>
    deps.sessions.step(ref, async (session) => {
      if (await isDuplicate(deps.database, session)) return DUPLICATE;
      const opened = await session.page.open(session.targetUrl);
      if (opened.kind === 'opened') await session.note('page_navigated');
      return opened;
    });
}

/** The permit would be refused: nothing is filled in vain. */
async function isDuplicate(
  database: Database,
  { job_id: jobId, jobType, userId, targetUrl }: HostSession,
): Promise<boolean> {
  if (jobType !== 'apply') return false;
  const claim = { postingKey: postingKey(userId, targetUrl), exceptJobId: jobId };
  return (await findClaim(database, claim)) !== null && !(await allowsDuplicate(database, jobId));
}
