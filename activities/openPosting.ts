import type { HostActivities } from '../contracts/activities.ts';
import type { HostSessions } from './hostSessions.ts';

export function openPostingWith(deps: { sessions: HostSessions }): HostActivities['openPosting'] {
  return async (ref) => {
    const session = deps.sessions.get(ref);
    return session.page.open(session.targetUrl);
  };
}
