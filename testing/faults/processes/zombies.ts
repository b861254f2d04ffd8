import { Seeded } from '../../sites/seeded.ts';
import type { Figures } from '../figures.ts';
import type { Fleet } from './fleet.ts';
import { type Plan, runTrial } from './trial.ts';

/**
 * A host that is stopped when nothing holds its submit back any more, until its lease is gone and everybody has gone on
 * without it; then it wakes up, and sends.
 */
export async function measureZombies(
  fleet: Fleet,
  figures: Figures,
  tier: 'processes' | 'browsers',
): Promise<void> {
  const point = tier === 'browsers' ? 'after last look' : 'before click';
  const plan: Plan = { fault: 'stop_long', point, manner: 'plain', asks: false };
  const seen = (figures.zombies[tier] ??= { tries: 0, twice: 0, denied: 0 });
  // One at a time: it must not be another's stop that it meets.
  for (let seed = 1; seed <= TRIES; seed++) {
    const trial = await runTrial(fleet, seed, { ...plan, seeded: new Seeded(seed) });
    if (trial.fired.length === 0) continue;
    seen.tries += 1;
    if (trial.violations.some((violation) => /^submitted \d+ times$/.test(violation))) seen.twice += 1;
    if (trial.violations.some((violation) => violation.endsWith('and it went in'))) seen.denied += 1;
  }
}

const TRIES = 20;
