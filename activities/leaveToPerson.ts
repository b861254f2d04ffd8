import { randomUUID } from 'node:crypto';
import type { SubmitOutcome } from '../contracts/application.ts';
import type { HostSession } from './hostSessions.ts';
import { conclude, type SubmitDeps } from './submitOutcome.ts';
import { SubmitPermit } from './submitPermit.ts';

/** What a person sent in the engine's stead, under a permit of its own. */
export interface SentByHand {
  attemptId: string;
  outcome: SubmitOutcome;
}

/** While a person is asked they may work in the browser: what sends the form needs a permit then too. */
export async function leaveToPerson(deps: SubmitDeps, session: HostSession): Promise<void> {
  if (session.jobType !== 'apply') return;
  const attemptId = randomUUID();
  const gate = new SubmitPermit(deps, session, { attemptId, provisional: false });
  const turn = {
    gate,
    concluded: async (result: Parameters<typeof conclude>[3]) => {
      session.sentByHand = { attemptId, outcome: await conclude(deps, session, attemptId, result) };
    },
  };
  await session.page
    .leaveToPerson(turn)
    .catch((error: unknown) =>
      deps.log.warn('the page was left unguarded', { job_id: session.job_id, error }),
    );
}
