import type { FaultPlan } from './faults.ts';
import { type Guard, GUARD_NAMES } from './guards.ts';
import { runSimulatedTrial } from './trial.ts';

export interface Missed {
  guard: Guard;
  /** The first that noticed that the guard was gone; null when none did. */
  seed: number | null;
  violation: string | null;
}

/** Leaves out one guard after the other: a campaign that does not notice would not notice the next mistake either. */
export function missEachGuard({ most = 20_000 } = {}): Missed[] {
  return GUARD_NAMES.map((guard) => {
    for (let seed = 1; seed <= most; seed++) {
      const [violation] = runSimulatedTrial(seed, guard, EVOKED_BY[guard]).violations;
      if (violation !== undefined) return { guard, seed, violation };
    }
    return { guard, seed: null, violation: null };
  });
}

/** Where chance would take long to come upon what the guard is for. */
const EVOKED_BY: Partial<Record<Guard, FaultPlan>> = {
  decide_own: [
    { kind: 'stop', point: 'before decision', nth: 1, forMs: 8000 },
    { kind: 'kill_proxy', point: 'before click', nth: 1, forMs: 2900 },
  ],
  fence: [{ kind: 'stop', point: 'before click', nth: 1, forMs: 20_000 }],
  reconciler: [{ kind: 'cut', point: 'before start', nth: 1, forMs: 9000 }],
  self_fence: [{ kind: 'stop_machine', point: 'before post', nth: 1, forMs: 25_000 }],
  permit_epoch: [{ kind: 'stop', point: 'before permit', nth: 1, forMs: 20_000 }],
};
