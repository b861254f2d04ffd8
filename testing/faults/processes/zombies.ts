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
  const point = tier === 'browsers' ? 'after release' : 'before click';
  const plan: Plan = { fault: 'stop_long', point, manner: 'plain', asks: false };
  const seen = (figures.zombies[tier] ??= { tries: 0, twice: 0, denied: 0 });
  const enough = seen.tries + TRIES;
  for (let first = 1; first <= 2 * TRIES && seen.tries < enough; first += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, (_, index) => first + index);
    const trials = await Promise.all(
      some.map((seed) => runTrial(fleet, seed, { ...plan, seeded: new Seeded(seed) })),
    );
    for (const { violations } of trials.filter(({ fired }) => fired.length > 0)) {
      seen.tries += 1;
      if (violations.some((violation) => /^submitted \d+ times$/.test(violation))) seen.twice += 1;
      if (violations.some((violation) => violation.endsWith('and it went in'))) seen.denied += 1;
    }
  }
}

/** In which a host was really stopped. */
const TRIES = 20;
/** On as many hosts; who stands still meets no second stop. */
const AT_ONCE = 5;
