import type { HostActivities } from '../contracts/activities.ts';
import type { HostSessions } from './hostSessions.ts';

export function advancePageWith(deps: { sessions: HostSessions }): HostActivities['advancePage'] {
  return (ref) => deps.sessions.step(ref, (session) => session.page.advance());
}
