import type { HostActivities } from '../contracts/activities.ts';
import type { HostSessions } from './hostSessions.ts';

export function openPostingWith(deps: { sessions: HostSessions }): HostActivities['openPosting'] {
  return (ref) => deps.sessions.step(ref, (session) => session.page.open(session.targetUrl));
}
