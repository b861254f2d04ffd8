import { patched } from '@temporalio/workflow';
import type { Blocked, Failed, FillOutcome } from '../contracts/application.ts';
import { CODE_OF_REASON } from '../contracts/interaction.ts';
import type { People } from './people.ts';
import type { Outcome, Session } from './session.ts';
import { step } from './step.ts';

/** How often one page may ask for a person. */
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
  for (let pauses = pausesSoFar(people, page); ; pauses++) {
    const done = await step(work);
    if (!isBlocked(done)) {
      await people.notNeeded(page);
      return done;
    }
    if (pauses === MAX_PAUSES) return { kind: 'failed', code: CODE_OF_REASON[done.reason] };
    const settled = await settleBlocker(people, session, { page, blocked: done });
    if (settled.kind !== 'resumed') return settled;
  }
}

/** Those of sessions that were lost count too. */
function pausesSoFar(people: People, page: number): number {
  const pauses = people.pausesOn(page);
  return pauses > 0 && patched('pauses-stay-used') ? pauses : 0;
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
