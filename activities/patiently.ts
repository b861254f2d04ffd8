import { setTimeout as wait } from 'node:timers/promises';
import { isDatabaseAway } from '../db/isAway.ts';
import type { HostSession } from './hostSessions.ts';

/**
 * Asks the database again while it is away, so that the page and what is on it are kept: it comes back, or the session
 * ends with its lease, and goes on where the database is. `ask` must do no harm when it is done twice.
 */
export async function patiently<Result>(
  { page }: Pick<HostSession, 'page'>,
  ask: () => Promise<Result>,
): Promise<Result> {
  const givesUpAt = performance.now() + LIMIT_MS;
  let isGone = false;
  const gone = page.gone.then(() => (isGone = true));
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (isGone || !isDatabaseAway(error) || performance.now() > givesUpAt) throw error;
    }
    await Promise.race([wait(PAUSE_MS), gone]);
  }
}

const PAUSE_MS = 300;
/** Longer than any lease. */
const LIMIT_MS = 120_000;
