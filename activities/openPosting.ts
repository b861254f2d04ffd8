import type { HostActivities } from '../contracts/activities.ts';
import type { HostSessions } from './hostSessions.ts';

export function openPostingWith(deps: { sessions: HostSessions }): HostActivities['openPosting'] {
  return (ref) =>
    deps.sessions.step(ref, async (session) => {
      const opened = await session.page.open(session.targetUrl);
      if (opened.kind === 'opened') await session.note('page_navigated');
      return opened;
    });
}
