import { setTimeout as wait } from 'node:timers/promises';
import type { SubmitResult } from '../browser/applicationSession.ts';
import type { SubmitOutcome } from '../contracts/application.ts';
import { type PermitOutcome, type Receipt, saveReceiptScreenshot, settlePermit } from '../db/permits.ts';
import type { Database } from '../db/pool.ts';
import type { FileStore } from '../files/fileStore.ts';
import type { Log } from '../log/log.ts';
import { blockedBy } from './blocked.ts';
import { type HostSession, type HostSessions, isOver } from './hostSessions.ts';
import { type KnowledgeDeps, loadKnowledge } from './knowledge.ts';
import { rememberAnswers } from './rememberAnswers.ts';
import { keepScreenshot } from './screenshots.ts';
import { publicAddress, type Scrubber, scrubberOf } from './scrub.ts';
import { seekEvidence } from './seekEvidence.ts';

export interface SubmitDeps extends KnowledgeDeps {
  database: Database;
  sessions: HostSessions;
  files: FileStore;
  log: Log;
  /** Of a second application to a posting, where the job does not say. */
  allowsDuplicates: boolean;
}

/** Writes down what became of it, and pictures the page. One that was only one more page gives the permit back. */
export async function conclude(
  deps: SubmitDeps,
  session: HostSession,
  attemptId: string,
  seen: SubmitResult,
): Promise<SubmitOutcome> {
  const result = await trusted(session, seen);
  const knowledge = await loadKnowledge(deps, session).catch(() => null);
  const scrub = knowledge === null ? () => '' : scrubberOf(knowledge, await session.page.ownWords());
  const outcome = OUTCOMES[result.kind];
  await settle(deps, session, attemptId, { outcome, receipt: receiptOf(session, result, scrub) });
  deps.log.info('submitted', { job_id: session.job_id, epoch: session.epoch, reason: outcome });
  if (outcome !== 'not_sent') await session.note('form_submitted', { outcome });
  if (outcome === 'confirmed') await rememberAnswers(deps, session);
  if (outcome === 'waiting') return blockedBy(deps, session, { reason: '2fa', scrub });
  if (result.kind === 'advanced') return { kind: 'advanced' };
  if (outcome === 'unknown' && (await isFound(deps, session, attemptId, scrub))) return { kind: 'confirmed' };
  const picture = await keepScreenshot(deps.files, session, 'final');
  if (picture !== null) await saveReceiptScreenshot(deps.database, session.job_id, picture);
  return { kind: outcome };
}

/** A page that was cut off meanwhile may take for the site's refusal what was only the end of its way out. */
async function trusted(session: HostSession, seen: SubmitResult): Promise<SubmitResult> {
  return seen.kind === 'rejected' && (await isOver(session)) ? { kind: 'unknown' } : seen;
}

/** Nobody is asked what the site itself says by now. */
async function isFound(
  deps: SubmitDeps,
  session: HostSession,
  attemptId: string,
  scrub: Scrubber,
): Promise<boolean> {
  const { isProven, evidence } = await seekEvidence(session, scrub);
  await settle(deps, session, attemptId, {
    outcome: isProven ? 'confirmed' : 'unknown',
    receipt: { evidence },
  });
  if (isProven) await rememberAnswers(deps, session);
  return isProven;
}

const OUTCOMES = {
  confirmed: 'confirmed',
  rejected: 'rejected',
  not_sent: 'not_sent',
  advanced: 'not_sent',
  waiting_for_code: 'waiting',
  unknown: 'unknown',
} as const satisfies Record<SubmitResult['kind'], PermitOutcome>;

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
export async function settle(
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
