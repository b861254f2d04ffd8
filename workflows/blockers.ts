import { patched } from '@temporalio/workflow';
import type { Blocked, Failed, FillOutcome } from '../contracts/application.ts';
import { CODE_OF_REASON, type InteractionReason } from '../contracts/interaction.ts';
import type { People } from './people.ts';
import type { Outcome, Session } from './session.ts';
import { step } from './step.ts';

/** How often one page may ask for a person, for the same reason. */
export const MAX_PAUSES = 3;

export function fillPastBlockers(
  people: People,
  session: Session,
  page: number,
): Promise<Extract<FillOutcome, { kind: 'filled' }> | Outcome> {
  return pastBlockers(people, session, {
    page,
    work: () => session.steps.fillPage({ ...session.ref, page }),
  });
}

/** Works on a page; what only a person can settle is settled, and the work done again. */
export async function pastBlockers<Done extends { kind: string }>(
  people: People,
  session: Session,
  { page, work }: { page: number; work: () => Promise<Done | Blocked | Failed> },
): Promise<Done | Outcome> {
  const pauses = pausesSoFar(people, page);
  for (let all = 0; ; all++) {
    const done = await step(work);
    if (!isBlocked(done)) {
      await people.notNeeded(page);
      return done;
    }
    const before = pauses.get(done.reason) ?? 0;
    // Runs of earlier releases gave up after as many pauses of all reasons together.
    if (before === MAX_PAUSES || (all === MAX_PAUSES && !patched('pauses-by-reason')))
      return { kind: 'failed', code: CODE_OF_REASON[done.reason] };
    pauses.set(done.reason, before + 1);
    const settled = await settleBlocker(people, session, { page, blocked: done });
    if (settled.kind !== 'resumed') return settled;
  }
}

/** Those of sessions that were lost count too. */
function pausesSoFar(people: People, page: number): Map<InteractionReason, number> {
  const pauses = people.pausesOn(page);
  return pauses.size > 0 && patched('pauses-stay-used') ? pauses : new Map();
}

function isBlocked(done: { kind: string }): done is Blocked {
  return done.kind === 'blocked';
}

/** Waits for a person, then puts what they gave into the page. Answers to questions are read by the next fill. */
async function settleBlocker(
  people: People,
  session: Session,
  { page, blocked }: { page: number; blocked: Blocked },
): Promise<{ kind: 'resumed' } | Outcome> {
  session.clock.stop();
  const settled = await people.settle(blocked, page);
  session.clock.start();
  if (settled.kind !== 'resumed') return settled;
  const { resolution_id } = settled.resume;
  if (resolution_id !== undefined && blocked.reason !== 'screening_question') {
    const applied = await step(() => session.steps.applyResolution({ ...session.ref, resolution_id }));
    if (applied !== undefined) return applied;
  }
  return { kind: 'resumed' };
}
