import { randomUUID } from 'node:crypto';
import type { SubmitResult } from '../browser/applicationSession.ts';
import type { HostActivities } from '../contracts/activities.ts';
import type { AdvanceOutcome } from '../contracts/application.ts';
import { keepCheckpoint } from './checkpoint.ts';
import type { HostSession } from './hostSessions.ts';
import { conclude, isPermitted, type SubmitDeps } from './submitOutcome.ts';

export function advancePageWith(deps: SubmitDeps): HostActivities['advancePage'] {
  return ({ page, ...ref }) =>
    deps.sessions.step(ref, async (session) => {
      const before = session.page.currentUrl();
      const result = await session.page.advance();
      if (session.page.currentUrl() !== before) await session.note('url_change_detected');
      if (result.kind === 'failed') return result;
      if (result.kind === 'advanced') {
        session.trail.number = (page ?? session.trail.number) + 1;
        await keepCheckpoint(deps, session);
        return result;
      }
      return noteSubmit(deps, session, result);
    });
}

/** What looked like one more page has sent the form: the permit is used up, as if it had been taken before. */
async function noteSubmit(
  deps: SubmitDeps,
  session: HostSession,
  result: Extract<SubmitResult, { kind: 'confirmed' | 'unknown' }>,
): Promise<AdvanceOutcome> {
  const attemptId = randomUUID();
  if (await isPermitted(deps, session, attemptId, 0)) await conclude(deps, session, attemptId, result);
  return { kind: result.kind };
}
