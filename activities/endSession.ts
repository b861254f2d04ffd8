import type { HostActivities } from '../contracts/activities.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';

export interface EndSessionDeps {
  sessions: HostSessions;
  saveCookies: (session: HostSession) => Promise<void>;
}

/** Closes the browser context; `holdSession` returns by that. A session that is gone already, or not opened yet, is not found. */
export function endSessionWith(deps: EndSessionDeps): HostActivities['endSession'] {
  return async ({ keep_cookies, ...ref }) => {
    const session = deps.sessions.find(ref);
    if (session === null) return { found: false };
    if (keep_cookies) await deps.saveCookies(session);
    await session.page.close();
    return { found: true };
  };
}
