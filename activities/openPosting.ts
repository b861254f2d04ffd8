import type { HostActivities } from '../contracts/activities.ts';
import type { OpenOutcome } from '../contracts/application.ts';
import type { Database } from '../db/pool.ts';
import { isHeldBack, postingKey } from '../db/postingClaims.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';
import { patiently } from './patiently.ts';
import { DUPLICATE } from './submitPermit.ts';

export interface OpenPostingDeps {
  database: Database;
  sessions: HostSessions;
  /** Where a job does not say. */
  allowsDuplicates: boolean;
}

/** Opens the posting, or goes back to the page on which an earlier session of the job stood, where the site lets it. */
export function openPostingWith(deps: OpenPostingDeps): HostActivities['openPosting'] {
  return (ref) =>
    deps.sessions.step(ref, async (session) => {
      if (await isDuplicate(deps, session)) return DUPLICATE;
      const page = await goBack(session);
      return page === null ? openAnew(session) : { kind: 'opened', page };
    });
}

/** The permit would be refused: nothing is filled in vain. */
async function isDuplicate(
  { database, allowsDuplicates }: OpenPostingDeps,
  session: HostSession,
): Promise<boolean> {
  const { job_id: jobId, jobType, userId, targetUrl } = session;
  if (jobType !== 'apply') return false;
  const posting = postingKey(userId, targetUrl);
  return patiently(session, () => isHeldBack(database, { jobId, posting, allowsDuplicates }));
}

/** The number of the page; null where the application starts at its beginning. */
async function goBack({ page, note, trail }: HostSession): Promise<number | null> {
  const { left } = trail;
  if (left === null) return null;
  trail.left = null;
  const isThere = await page.reopen(left.place);
  await note('session_rebuilt', { page: String(left.number), from: isThere ? 'this page' : 'the start' });
  return isThere ? left.number : null;
}

async function openAnew(session: HostSession): Promise<OpenOutcome> {
  const opened = await session.page.open(session.targetUrl);
  if (opened.kind === 'opened') await session.note('page_navigated');
  return opened;
}
