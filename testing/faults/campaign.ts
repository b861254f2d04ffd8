import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count, type Figures, readFigures, saveFigures, tierOf } from './figures.ts';
import { isClean, reportOf } from './report.ts';
import { missEachGuard } from './simulated/sensitivity.ts';
import { runSimulatedTrial } from './simulated/trial.ts';
import { NoToxiproxy } from './processes/toxiproxy.ts';
import { runProcessTrials } from './processes/run.ts';

/** `script/faults`: runs trials for so long, adds them to those of earlier runs, and prints what all of them covered. */
const { values } = parseArgs({
  options: {
    tier: { type: 'string', default: 'simulated' },
    seconds: { type: 'string', default: '60' },
    trials: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    /** How many trials of real processes run at once. */
    together: { type: 'string', default: '6' },
    /** On how many fleets of programs and servers, each with so many trials. */
    fleets: { type: 'string', default: '1' },
    guards: { type: 'boolean', default: false },
    /** Only this one, in real processes. */
    guard: { type: 'string' },
    zombies: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
  },
});

const file = join(process.env['GH_HOME'] ?? '.ghosthands', 'faults', 'figures.json');
const figures: Figures = values.fresh ? { tiers: {}, guards: {}, zombies: {} } : await readFigures(file);

const endsAtMs = performance.now() + Number(values.seconds) * 1000;
if (values.seed !== undefined && values.tier === 'simulated') {
  console.log(runSimulatedTrial(Number(values.seed)));
} else {
  if (values.tier === 'simulated') await simulate(endsAtMs, Number(values.trials));
  if (values.tier === 'processes' || values.tier === 'browsers') {
    const [together, most, fleets] = [values.together, values.trials, values.fleets].map(Number);
    const seed = values.seed === undefined ? undefined : Number(values.seed);
    const { guard, zombies } = values;
    const guards = values.guards || guard !== undefined;
    await orSkipped({
      tier: values.tier,
      figures,
      file,
      endsAtMs,
      together,
      most,
      seed,
      guards,
      guard,
      zombies,
      fleets,
    });
  }
  if (values.guards && values.tier === 'simulated') missGuards();
  saveFigures(file, figures);
  for (const line of reportOf(figures)) console.log(line);
  process.exit(isClean(figures) ? 0 : 1);
}

/** 3: there is nothing to cut links with. */
async function orSkipped(run: Parameters<typeof runProcessTrials>[0]): Promise<void> {
  try {
    await runProcessTrials(run);
  } catch (error) {
    if (!(error instanceof NoToxiproxy)) throw error;
    console.log(error.message);
    process.exit(3);
  }
}

async function simulate(until: number, most: number): Promise<void> {
  const tier = tierOf(figures, 'simulated');
  while (performance.now() < until && tier.trials < most) {
    count(tier, runSimulatedTrial(tier.next));
    if (tier.trials % 1000 === 0) saveFigures(file, figures);
  }
}

function missGuards(): void {
  for (const { guard, seed, violation } of missEachGuard()) {
    figures.guards[`simulated ${guard}`] = violation === null ? null : `${violation} (seed ${seed})`;
  }
}
