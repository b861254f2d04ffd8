import { setTimeout as wait } from 'node:timers/promises';
import { Seeded } from '../../sites/seeded.ts';
import type { Figures } from '../figures.ts';
import type { Fleet } from './fleet.ts';
import { type Plan, runTrial } from './trial.ts';

/** What brings a guard into play; without it something must be violated. */
const EVOKED_BY: Record<string, Plan> = {
  unique_permit: { fault: 'reset', point: 'after receipt', manner: 'plain', asks: false },
  // A permit that was refused is open again: to a lease that is over as well.
  permit_epoch: { fault: 'stop_long', point: 'before permit', manner: 'refuses', asks: false },
  settle_own: { fault: 'stop_long', point: 'before receipt', manner: 'error_after', asks: false },
  commit_read_back: { fault: 'disk_full', point: 'before permit', manner: 'plain', asks: false },
  fence: { fault: 'stop_long', point: 'before click', manner: 'plain', asks: false },
  // The fence would catch what the deadline lets through: it is gone as well.
  deadline: { fault: 'stop_long', point: 'after permit', manner: 'plain', asks: false },
  idempotent_create: { fault: 'kill', point: 'after commit of create', manner: 'plain', asks: false },
  callback_order: { fault: 'receiver_away', point: 'before delivery', manner: 'plain', asks: true },
  callback_id: { fault: 'kill', point: 'before delivery', manner: 'plain', asks: false },
  reconciler: { fault: 'kill', point: 'after commit of create', manner: 'plain', asks: false },
};

export const GUARDS = Object.keys(EVOKED_BY);

/** A neighbour would take away what it needs: a host to go on with, or the API before it has created anything. */
const ALONE = new Set(['permit_epoch', 'reconciler']);

/**
 * Leaves out one of these guards after the other; what noticed is noted. With all of them in place the same trials must pass: each
 * runs once before.
 */
export async function missGuards(fleet: Fleet, figures: Figures, wanted: readonly string[]): Promise<void> {
  const run = (plan: Plan, seed: number) =>
    runTrial(fleet, seed, { ...plan, seeded: new Seeded(seed) }).catch((error: unknown) => {
      console.log(String(error));
      return { fired: [], violations: [] };
    });
  const guards = Object.entries(EVOKED_BY).filter(([guard]) => wanted.includes(guard));
  const sound = await Promise.all(guards.map(([, plan]) => run(plan, 1)));
  for (const { fired, violations } of sound) {
    if (violations.length > 0) console.log(`with every guard: ${fired.join()}: ${violations.join()}`);
  }
  for (const [guard, plan] of guards) {
    fleet.tripwires.leaveOut(guard);
    // Until all programs have heard of it.
    await wait(1000);
    const clientAsksOnce = guard === 'reconciler';
    const seeds = ALONE.has(guard) ? [1] : [1, 2, 3];
    const trials = await Promise.all(seeds.map((seed) => run({ ...plan, clientAsksOnce }, seed)));
    fleet.tripwires.leaveOut('');
    const by = trials.flatMap(({ violations }) => violations)[0] ?? null;
    figures.guards[`processes ${guard}`] = by;
    const fired = trials.flatMap((trial) => trial.fired).length;
    console.log(
      `without ${guard}: ${by ?? 'nothing noticed'} (the fault came ${fired} times of ${trials.length})`,
    );
  }
}
