import { CancellationScope, isCancellation, uuid4 } from '@temporalio/workflow';
import type { Failed, SubmitOutcome } from '../contracts/application.ts';
import type { Application } from './application.ts';
import { fillPastBlockers, MAX_PAUSES } from './blockers.ts';
import type { People } from './people.ts';
import type { Outcome, Session } from './session.ts';
import { step } from './step.ts';

/** From the posting to the receipt, in one session. */
export async function fillAndSubmit(
  application: Application,
  people: People,
  session: Session,
): Promise<Outcome> {
  const opened = await step(() => session.steps.openPosting(session.ref));
  if (opened.kind !== 'opened') return opened;

  let corrections = 0;
  for (let page = opened.page ?? 1; page <= MAX_PAGES; page++) {
    const filled = await fillPastBlockers(people, session, page);
    if (filled.kind !== 'filled') return filled;
    const { fields, checksum } = filled;
    void application.record({
      kind: 'page_filled',
      page,
      fields,
      ...(checksum === undefined ? {} : { checksum }),
    });

    if (filled.next === 'advance') {
      const moved = await step(() => session.steps.advancePage({ ...session.ref, page }));
      if (moved.kind === 'advanced') continue;
      if (moved.kind === 'confirmed') return { kind: 'completed' };
      return moved.kind === 'unknown' ? { kind: 'lost' } : moved;
    }
    const reviewed = await review(application, people, session);
    if (reviewed.kind !== 'resumed') return reviewed;
    const submitted = await submit(application, people, session);
    if (submitted.kind === 'advanced') continue;
    if (submitted.kind !== 'sent_back') return submitted;
    corrections += 1;
    if (corrections > MAX_CORRECTIONS) return submitted.because;
  }
  return { kind: 'failed', code: 'form_not_understood', detail: `no end after ${MAX_PAGES} pages` };
}

const MAX_PAGES = 25;
/** What a site sends back is mended once. */
const MAX_CORRECTIONS = 1;
/** Asked for with the job: a person sees the filled page before it goes. */
async function review(
  { input }: Application,
  people: People,
  session: Session,
): Promise<{ kind: 'resumed' } | Outcome> {
  if (!input.review) return { kind: 'resumed' };
  const shown = await step(() => session.steps.reviewPage(session.ref));
  if (shown.kind !== 'blocked') return shown;
  session.clock.stop();
  const settled = await people.settle(shown);
  session.clock.start();
  return settled;
}

/**
 * `advanced`: it was one more page. `sent_back`: the site refused it, or it never left the browser; it may be mended and sent
 * again, else `because`. The clock stands still until the outcome is known, also while a code is waited for and entered.
 */
async function submit(
  application: Application,
  people: People,
  session: Session,
): Promise<Outcome | { kind: 'advanced' } | { kind: 'sent_back'; because: Failed }> {
  const attempt = { ...session.ref, attempt_id: uuid4() };
  application.phase = 'submitting';
  session.clock.stop();
  let outcome = await sending(session, () => session.steps.submitForm(attempt));
  for (let pauses = 0; outcome.kind === 'blocked' && pauses < MAX_PAUSES; pauses++) {
    const settled = await people.settle(outcome).catch(lostByCancelling);
    if (settled.kind !== 'resumed') return settled;
    const { resolution_id } = settled.resume;
    outcome = await sending(session, async () => {
      if (resolution_id !== undefined) await session.steps.applyResolution({ ...session.ref, resolution_id });
      return session.steps.readReceipt(attempt);
    });
  }
  if (outcome.kind === 'confirmed') return { kind: 'completed' };
  if (outcome.kind === 'failed') return outcome;
  if (!isOpenAgain(outcome)) return { kind: 'lost' };
  application.phase = 'working';
  session.clock.start();
  if (outcome.kind === 'advanced') return outcome;
  return { kind: 'sent_back', because: outcome.kind === 'rejected' ? REFUSED : NOT_SENT };
}

/** The permit was given back. */
function isOpenAgain(
  outcome: SubmitOutcome,
): outcome is Extract<SubmitOutcome, { kind: 'rejected' | 'not_sent' | 'advanced' }> {
  return outcome.kind === 'rejected' || outcome.kind === 'not_sent' || outcome.kind === 'advanced';
}

/** Whether it is cancelled is decided by what became of the submit. */
function lostByCancelling(error: unknown): { kind: 'lost' } {
  if (!isCancellation(error)) throw error;
  return { kind: 'lost' };
}

const REFUSED: Failed = { kind: 'failed', code: 'submit_rejected' };
const NOT_SENT: Failed = {
  kind: 'failed',
  code: 'form_not_understood',
  detail: 'the form did not let itself be sent',
};

/**
 * A submit is not interrupted. Where it, or its host, fails, the permit tells how far it came. Only that another job has
 * sent the application is known without it.
 */
async function sending(session: Session, run: () => Promise<SubmitOutcome>): Promise<SubmitOutcome> {
  const lost = session.over.then(() => ({ kind: 'lost' }) as const);
  const outcome = await Promise.race([CancellationScope.nonCancellable(() => step(run)), lost]);
  if (outcome.kind === 'failed' && outcome.code === 'duplicate_application') return outcome;
  return outcome.kind === 'lost' || outcome.kind === 'failed' ? { kind: 'unknown' } : outcome;
}
