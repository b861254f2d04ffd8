import type { HostActivities } from '../contracts/activities.ts';
import { blockedBy } from './blocked.ts';
import type { FillPageDeps } from './fillPage.ts';
import { loadKnowledge, nothingKnown } from './knowledge.ts';
import { leaveToPerson } from './leaveToPerson.ts';
import { scrubberOf } from './scrub.ts';

/** Pictures the filled page, and lists what was filled on all pages so far. */
export function reviewPageWith(deps: FillPageDeps): HostActivities['reviewPage'] {
  return (ref) =>
    deps.sessions.step(ref, async (session) => {
      const knowledge = await loadKnowledge(deps, session);
      if (knowledge === null) return nothingKnown(session);
      const blocked = await blockedBy(deps, session, {
        reason: 'review',
        fields: [...session.filled.values()],
        scrub: scrubberOf(knowledge, await session.page.ownWords()),
      });
      await leaveToPerson(deps, session);
      return blocked;
    });
}
