import type { Guard } from './guards.ts';
import { judge } from './judge.ts';
import { People } from './people.ts';
import type { FaultPlan } from './faults.ts';
import { LEASE_MS, World } from './world.ts';

export interface SimulatedTrial {
  seed: number;
  /** Faults that really happened: a trial without one proves nothing. */
  fired: readonly string[];
  violations: readonly string[];
  /** Whether a person had to be asked what became of the submit. */
  wasUnknown: boolean;
  /** From the end of the last fault to the end of the job. */
  recoveryMs: number;
}

/** One application and what happens to those who work on it; the same seed is the same trial. */
export function runSimulatedTrial(seed: number, without?: Guard, plan?: FaultPlan): SimulatedTrial {
  const world = new World(seed, without, plan);
  const people = new People(world);
  let endedAtMs: number | undefined;
  const look = () => {
    if (endedAtMs === undefined && hasEnded(world, people)) endedAtMs = world.clock.nowMs;
    world.clock.after(LOOK_EVERY_MS, look);
  };
  look();
  world.clock.runUntil(
    LONGEST_MS,
    () => endedAtMs !== undefined && world.clock.nowMs > quietAt(world, endedAtMs),
  );
  return {
    seed,
    fired: world.faults.fired,
    violations: judge(world, people, endedAtMs !== undefined),
    wasUnknown: world.watched.unknownReported,
    recoveryMs: Math.max(0, (endedAtMs ?? LONGEST_MS) - world.faults.endedAtMs),
  };
}

const LOOK_EVERY_MS = 100;
const LONGEST_MS = 10 * 60_000;

function hasEnded(world: World, people: People): boolean {
  const { database, watched } = world;
  if (watched.accepted.size === 0) return false;
  for (const run of people.runs)
    if (run.phase !== 'ended' || database.nextCallbacks(run.job).length > 0) return false;
  return database.jobs.every(({ status }) => ENDED.has(status));
}

const ENDED = new Set(['completed', 'failed', 'cancelled']);

/** Who was stopped or cut off has come back by then, and has had its two leases. */
function quietAt({ faults }: World, endedAtMs: number): number {
  return Math.max(endedAtMs, faults.endedAtMs) + 3 * LEASE_MS;
}
