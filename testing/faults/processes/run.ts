import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { count, type Figures, saveFigures, tierOf } from '../figures.ts';
import { startFleet } from './fleet.ts';
import { missGuards } from './guards.ts';
import { planOf, runTrial, submitPlanOf } from './trial.ts';
import { measureZombies } from './zombies.ts';
import { whatIsLeft } from './whatIsLeft.ts';

interface Run {
  /** `browsers`: in real ones. */
  tier: 'processes' | 'browsers';
  figures: Figures;
  file: string;
  endsAtMs: number;
  together: number | undefined;
  most: number | undefined;
  /** This one only. */
  seed: number | undefined;
  /** Leaves out one guard after the other, after the trials. */
  guards: boolean;
  zombies: boolean;
}

/** Many trials at once, on one fleet: what happens to one happens to its neighbours. */
export async function runProcessTrials(run: Run): Promise<void> {
  const { tier: name, figures, file, endsAtMs, together = 6, most = 2000, seed, guards, zombies } = run;
  const tier = tierOf(figures, name);
  const planned = name === 'browsers' ? submitPlanOf : planOf;
  await using fleet = await startFleet(name === 'browsers' ? 'chromium' : 'http');
  await mkdir(dirname(file), { recursive: true });
  const seeds = new Set<number>();
  let next = tier.next;
  const takeSeed = () => {
    if (seed !== undefined) return seeds.has(seed) ? null : seed;
    return performance.now() < endsAtMs && tier.trials + seeds.size < most ? next++ : null;
  };
  const work = async () => {
    for (let mine = takeSeed(); mine !== null; mine = takeSeed()) {
      seeds.add(mine);
      const trial = await runTrial(fleet, mine, planned(mine));
      seeds.delete(mine);
      if (seed !== undefined) return console.log(trial);
      count(tier, trial);
      await appendFile(join(dirname(file), `${name}.log`), `${JSON.stringify(trial)}\n`);
      for (const violation of trial.violations)
        console.log(`seed ${mine}: ${trial.fired.join()}: ${violation}`);
      await saveFigures(file, figures);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  if (guards) await missGuards(fleet, figures);
  if (zombies) await measureZombies(fleet, figures, name);
  for (const left of await whatIsLeft(fleet)) (tier.violations[left] ??= []).push('after the run');
}
