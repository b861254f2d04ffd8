import { setTimeout as wait } from 'node:timers/promises';
import type { SubmitResult } from '../browser/applicationSession.ts';
import type { HostActivities } from '../contracts/activities.ts';
import type { SubmitOutcome } from '../contracts/application.ts';
import {
  findPermit,
  grantPermit,
  type PermitOutcome,
  type Receipt,
  saveReceiptScreenshot,
  settlePermit,
} from '../db/permits.ts';
import type { Database } from '../db/pool.ts';
import type { FileStore } from '../files/fileStore.ts';
import type { Log } from '../log/log.ts';
import { blockedBy } from './blocked.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';
import { type KnowledgeDeps, loadKnowledge } from './knowledge.ts';
import { keepScreenshot } from './screenshots.ts';
import { publicAddress, type Scrubber, scrubberOf } from './scrub.ts';

export interface SubmitDeps extends KnowledgeDeps {
  database: Database;
  sessions: HostSessions;
  files: FileStore;
  log: Log;
}

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
  const marginMs = (session.leaseSeconds * 1000) / 3;
  const askedAt = performance.now();
  if (!(await isPermitted(deps, session, attemptId, marginMs))) {
    return { kind: 'failed', code: 'internal_error', detail: 'no permit' };
  }
  if (performance.now() - askedAt > marginMs) {
    await settle(deps, session, attemptId, { outcome: 'not_sent' });
    return { kind: 'not_sent' };
  }
  deps.log.info('submitting', { job_id: session.job_id, epoch: session.epoch });
  return conclude(deps, session, attemptId, await session.page.submit());
}

/** Where the commit's answer is lost, the row tells whether the permit is ours. */
async function isPermitted(
  deps: SubmitDeps,
  session: HostSession,
  attemptId: string,
  marginMs: number,
): Promise<boolean> {
  const { job_id: jobId, epoch } = session;
  try {
    return await grantPermit(deps.database, { jobId, epoch, attemptId, marginSeconds: marginMs / 1000 });
  } catch (error) {
    deps.log.warn('the permit was not answered', { job_id: jobId, error });
    return (await findPermit(deps.database, jobId))?.attempt_id === attemptId;
  }
}

async function conclude(
  deps: SubmitDeps,
  session: HostSession,
  attemptId: string,
  result: SubmitResult,
): Promise<SubmitOutcome> {
  const knowledge = await loadKnowledge(deps, session).catch(() => null);
  const scrub = knowledge === null ? () => '' : scrubberOf(knowledge, await session.page.ownWords());
  const outcome = result.kind === 'waiting_for_code' ? 'waiting' : result.kind;
  await settle(deps, session, attemptId, { outcome, receipt: receiptOf(session, result, scrub) });
  deps.log.info('submitted', { job_id: session.job_id, epoch: session.epoch, reason: outcome });
  if (outcome === 'waiting') return blockedBy(deps, session, { reason: '2fa', scrub });
  const picture = await keepScreenshot(deps.files, session, 'final');
  if (picture !== null) await saveReceiptScreenshot(deps.database, session.job_id, picture);
  return { kind: outcome };
}

function receiptOf(session: HostSession, result: SubmitResult, scrub: Scrubber): Receipt {
  const url = publicAddress(session.page.currentUrl(), session.targetUrl);
  return {
    ...(url === null ? {} : { confirmation_url: scrub(url) }),
    ...(result.kind === 'confirmed' ? { success_message: scrub(result.message) } : {}),
    ...(result.kind === 'confirmed' && result.confirmationId !== null
      ? { confirmation_id: result.confirmationId }
      : {}),
  };
}

/** The outcome is worth waiting for the database: without it the submit counts as unknown. */
async function settle(
  deps: SubmitDeps,
  session: HostSession,
  attemptId: string,
  settled: { outcome: PermitOutcome; receipt?: Receipt },
): Promise<void> {
  const givesUpAt = performance.now() + 60_000;
  for (;;) {
    try {
      await settlePermit(deps.database, { jobId: session.job_id, attemptId, ...settled });
      return;
    } catch (error) {
      deps.log.warn('the outcome of a submit was not written', { job_id: session.job_id, error });
      if (performance.now() > givesUpAt) throw error;
      await wait(500);
    }
  }
}
