import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count, type Figures, readFigures, saveFigures, tierOf } from './figures.ts';
import { isClean, reportOf } from './report.ts';
import { missEachGuard } from './simulated/sensitivity.ts';
import { runSimulatedTrial } from './simulated/trial.ts';

/** `script/faults`: runs trials for so long, adds them to those of earlier runs, and prints what all of them covered. */
const { values } = parseArgs({
  options: {
    tier: { type: 'string', default: 'simulated' },
    seconds: { type: 'string', default: '60' },
    trials: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    guards: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
  },
});

const file = join(process.env['GH_HOME'] ?? '.ghosthands', 'faults', 'figures.json');
const figures: Figures = values.fresh ? { tiers: {}, guards: {}, zombies: {} } : await readFigures(file);

if (values.seed !== undefined) {
  console.log(runSimulatedTrial(Number(values.seed)));
} else {
  const endsAtMs = performance.now() + Number(values.seconds) * 1000;
  await simulate(endsAtMs, Number(values.trials));
  if (values.guards) missGuards();
  await saveFigures(file, figures);
  for (const line of reportOf(figures)) console.log(line);
  process.exitCode = isClean(figures) ? 0 : 1;
}

async function simulate(endsAtMs: number, most: number): Promise<void> {
  const tier = tierOf(figures, 'simulated');
  while (performance.now() < endsAtMs && tier.trials < most) {
    count(tier, runSimulatedTrial(tier.next));
    if (tier.trials % 1000 === 0) await saveFigures(file, figures);
  }
}

function missGuards(): void {
  for (const { guard, seed, violation } of missEachGuard()) {
    figures.guards[`simulated ${guard}`] = violation === null ? null : `${violation} (seed ${seed})`;
  }
}
