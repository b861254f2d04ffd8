import type { HostActivities } from '../contracts/activities.ts';
import type { OpenOutcome } from '../contracts/application.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';

/** Opens the posting, or goes back to the page on which an earlier session of the job stood, where the site lets it. */
export function openPostingWith(deps: { sessions: HostSessions }): HostActivities['openPosting'] {
  return (ref) =>
    deps.sessions.step(ref, async (session) => {
      const page = await goBack(session);
      if (page !== null) return { kind: 'opened', page };
      return openAnew(session);
    });
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
