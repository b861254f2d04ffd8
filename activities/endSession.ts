import type { HostActivities } from '../contracts/activities.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';

export interface EndSessionDeps {
  sessions: HostSessions;
  saveCookies: (session: HostSession) => Promise<void>;
}

/** Closes the browser context; `holdSession` returns by that. A session that is gone already is no error. */
export function endSessionWith(deps: EndSessionDeps): HostActivities['endSession'] {
  return async ({ keep_cookies, ...ref }) => {
    const session = deps.sessions.find(ref);
    if (session === null) return;
    if (keep_cookies) await deps.saveCookies(session);
    await session.page.close();
  };
}
