import { randomUUID } from 'node:crypto';
import type { HostActivities } from '../contracts/activities.ts';
import type { AdvanceOutcome } from '../contracts/application.ts';
import { keepCheckpoint } from './checkpoint.ts';
import type { HostSession } from './hostSessions.ts';
import { conclude, settle, type SubmitDeps } from './submitOutcome.ts';
import { DUPLICATE, SubmitPermit } from './submitPermit.ts';

/** On some sites `Continue` sends the form: what may do so leaves under a permit, which is given back after one more page. */
export function advancePageWith(deps: SubmitDeps): HostActivities['advancePage'] {
  return ({ page, ...ref }) => deps.sessions.step(ref, (session) => advance(deps, session, page));
}

async function advance(
  deps: SubmitDeps,
  session: HostSession,
  page: number = session.trail.number,
): Promise<AdvanceOutcome> {
  const attemptId = randomUUID();
  const permit = new SubmitPermit(deps, session, { attemptId, provisional: true });
  const before = session.page.currentUrl();
  const result = await session.page.advance(permit);
  if (session.page.currentUrl() !== before) await session.note('url_change_detected');

  const isOurs = permit.isTaken && (await permit.take()) === 'granted';
  switch (result.kind) {
    case 'advanced':
    case 'failed':
      if (isOurs) await settle(deps, session, attemptId, { outcome: 'not_sent' });
      if (result.kind === 'failed') return result;
      session.trail.number = page + 1;
      await keepCheckpoint(deps, session);
      return result;
    case 'refused':
      if (isOurs) await settle(deps, session, attemptId, { outcome: 'not_sent' });
      return (await permit.take()) === 'duplicate' ? DUPLICATE : { kind: 'unknown' };
    case 'confirmed':
    case 'unknown':
      // What left by a way that cannot be held uses the permit up after the fact.
      if ((await permit.take()) === 'granted') await conclude(deps, session, attemptId, result);
      return { kind: result.kind };
  }
}
