import { Seeded } from '../../sites/seeded.ts';
import type { Figures } from '../figures.ts';
import type { Fleet } from './fleet.ts';
import { type Plan, runTrial } from './trial.ts';

/** What brings a guard into play; without it something must be violated. */
const EVOKED_BY: Record<string, Plan> = {
  unique_permit: { fault: 'reset', point: 'after receipt', manner: 'plain', asks: false },
  permit_epoch: { fault: 'stop_long', point: 'before permit', manner: 'plain', asks: false },
  settle_own: { fault: 'stop_long', point: 'before receipt', manner: 'error_after', asks: false },
  commit_read_back: { fault: 'disk_full', point: 'before permit', manner: 'plain', asks: false },
  deadline: { fault: 'stop_long', point: 'after permit', manner: 'plain', asks: false },
  idempotent_create: { fault: 'kill', point: 'after commit of create', manner: 'plain', asks: false },
  callback_order: { fault: 'receiver_away', point: 'before delivery', manner: 'plain', asks: true },
  callback_id: { fault: 'kill', point: 'before delivery', manner: 'plain', asks: false },
  reconciler: { fault: 'kill', point: 'after commit of create', manner: 'plain', asks: false },
};

/** Leaves out one guard after the other; what noticed is noted. With all of them in place, the same trials must pass. */
export async function missGuards(fleet: Fleet, figures: Figures): Promise<void> {
  for (const [guard, plan] of Object.entries(EVOKED_BY)) {
    const sound = await runTrial(fleet, 1, { ...plan, seeded: new Seeded(1) });
    fleet.tripwires.leaveOut(guard);
    let by: string | null = null;
    for (let seed = 1; seed <= TRIES && by === null; seed++) {
      const trial = await runTrial(fleet, seed, {
        ...plan,
        seeded: new Seeded(seed),
        clientAsksOnce: guard === 'reconciler',
      });
      by = trial.violations[0] ?? null;
    }
    fleet.tripwires.leaveOut('');
    figures.guards[`processes ${guard}`] = by;
    console.log(
      `without ${guard}: ${by ?? 'nothing noticed'}; with it: ${sound.violations.join() || 'sound'}`,
    );
  }
}

const TRIES = 4;
