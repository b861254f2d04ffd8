import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { count, type Figures, saveFigures, tierOf } from '../figures.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { GUARDS, missGuards } from './guards.ts';
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
  /** Leaves out one guard after the other, after the trials: each fleet some of them. */
  guards: boolean;
  /** This one only. */
  guard: string | undefined;
  zombies: boolean;
  fleets: number | undefined;
}

/** Many trials at once, on few fleets: what happens to one happens to its neighbours. */
export async function runProcessTrials(run: Run): Promise<void> {
  const { tier: name, figures, file, seed, guards, guard, zombies, fleets = 1 } = run;
  await mkdir(dirname(file), { recursive: true });
  const takeSeed = seedsOf(run);
  const onFleet = async (_: unknown, index: number) => {
    const missing = guards ? GUARDS.filter((each) => guard === undefined || each === guard) : [];
    const mine = missing.filter((_name, place) => place % fleets === index);
    const browser = name === 'browsers' ? 'chromium' : 'http';
    await using fleet = await startFleet({ browser, missesGuards: mine.length > 0 });
    await runTrials(run, fleet, takeSeed);
    await missGuards(fleet, figures, mine);
    saveFigures(file, figures);
    if (zombies && index === fleets - 1) await measureZombies(fleet, figures, name);
    const { violations } = tierOf(figures, name);
    if (seed === undefined)
      for (const left of await whatIsLeft(fleet)) (violations[left] ??= []).push('after the run');
  };
  await Promise.all(Array.from({ length: seed === undefined ? fleets : 1 }, onFleet));
}

/** null when the time is up, or there are enough. */
function seedsOf({ tier: name, figures, endsAtMs, most = 2000, seed }: Run): () => number | null {
  const tier = tierOf(figures, name);
  const first = tier.next;
  const before = tier.trials;
  let taken = 0;
  return () => {
    if (seed !== undefined) return taken++ === 0 ? seed : null;
    return performance.now() < endsAtMs && before + taken < most ? first + taken++ : null;
  };
}

async function runTrials(run: Run, fleet: Fleet, takeSeed: () => number | null): Promise<void> {
  const { tier: name, figures, file, together = 6, seed } = run;
  const tier = tierOf(figures, name);
  const planned = name === 'browsers' ? submitPlanOf : planOf;
  const work = async () => {
    for (let mine = takeSeed(); mine !== null; mine = takeSeed()) {
      const trial = await runTrial(fleet, mine, planned(mine)).catch((error: unknown) => ({
        seed: mine,
        fired: [],
        violations: [String(error)],
        wasUnknown: false,
        recoveryMs: null,
      }));
      if (seed !== undefined) return console.log(trial);
      count(tier, trial);
      await appendFile(join(dirname(file), `${name}.log`), `${JSON.stringify(trial)}\n`);
      for (const violation of trial.violations)
        console.log(`seed ${mine}: ${trial.fired.join()}: ${violation}`);
      saveFigures(file, figures);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
}
