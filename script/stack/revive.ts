import { setTimeout as sleep } from 'node:timers/promises';
import { type Exit, exitInWords } from './exit.ts';
import type { Part } from './part.ts';
import { messageOf } from './problem.ts';
import { logInWords } from './ready.ts';
import type { Say } from './say.ts';

interface Pace {
  firstPauseMs: number;
  longestPauseMs: number;
  /** Who ran for that long has failed for a new reason. */
  steadyAfterMs: number;
}

const PACE: Pace = { firstPauseMs: 500, longestPauseMs: 30_000, steadyAfterMs: 60_000 };

/** Brings programs back that ended without being asked to, each time after a longer pause. */
export function reviveWith(say: Say, pace = PACE): (part: Part, exit: Exit) => void {
  const states = new Map<Part, { failures: number; startedAt: number }>();

  return (part, exit) => void revive(part, exit);

  async function revive(part: Part, exit: Exit): Promise<void> {
    const state = states.get(part) ?? { failures: 0, startedAt: -Infinity };
    states.set(part, state);
    if (performance.now() - state.startedAt > pace.steadyAfterMs) state.failures = 0;
    const log = part.child === undefined ? '' : `\n${await logInWords(part.child)}`;
    say(`${part.name} ended unexpectedly (${exitInWords(exit)}): starting it again${log}`, 'trouble');
    for (;;) {
      await sleep(Math.min(pace.firstPauseMs * 2 ** state.failures, pace.longestPauseMs), undefined, {
        ref: false,
      });
      if (!part.isWanted) return;
      state.failures += 1;
      state.startedAt = performance.now();
      const failure = await part.start().then(
        () => undefined,
        (error: unknown) => error,
      );
      if (!part.isWanted) return;
      if (failure === undefined) return say(`${part.name} is back`, 'done');
      say(`${part.name} cannot be started: ${messageOf(failure)}`, 'trouble');
    }
  }
}
