import type { HostActivities } from '../contracts/activities.ts';
import type { SubmitOutcome } from '../contracts/application.ts';
import type { HostSession } from './hostSessions.ts';
import { conclude, settle, type SubmitDeps } from './submitOutcome.ts';
import { DUPLICATE, SubmitPermit } from './submitPermit.ts';

/** Permit, deadline, one act, outcome: in this order, and never twice. */
export function submitFormWith(deps: SubmitDeps): HostActivities['submitForm'] {
  return ({ attempt_id, ...ref }) => deps.sessions.step(ref, (session) => submit(deps, session, attempt_id));
}

/** After a pause for a code: the site may be through by now. */
export function readReceiptWith(deps: SubmitDeps): HostActivities['readReceipt'] {
  return ({ attempt_id, ...ref }) =>
    deps.sessions.step(ref, async (session) =>
      conclude(deps, session, attempt_id, await session.page.readReceipt()),
    );
}

async function submit(deps: SubmitDeps, session: HostSession, attemptId: string): Promise<SubmitOutcome> {
  const permit = new SubmitPermit(deps, session, { attemptId, provisional: false });
  const granted = await permit.take();
  if (granted === 'duplicate') return DUPLICATE;
  if (granted === 'refused') return { kind: 'failed', code: 'internal_error', detail: 'no permit' };
  if (!(await permit.mayLeave())) {
    await settle(deps, session, attemptId, { outcome: 'not_sent' });
    return { kind: 'not_sent' };
  }
  deps.log.info('submitting', { job_id: session.job_id, epoch: session.epoch });
  return conclude(deps, session, attemptId, await session.page.submit(permit));
}
