// Speed and memory, as ratios against baselines of the same run: npm run bench:speed [-- NAME…]. Build first.
import { measureBatches } from './batches.ts';
import type { Figure } from './figures.ts';
import { measureForm } from './fillForm.ts';
import { measureHistory } from './history.ts';
import { measureMemory } from './memory.ts';
import { startOwnStack } from './ownStack.ts';
import { measureSessionStart } from './sessionStart.ts';
import { measureStatusRead } from './statusRead.ts';

const MEASURES: Record<string, () => Promise<Figure[]>> = {
  start: async () => {
    await using own = await startOwnStack();
    return [await measureSessionStart(own)];
  },
  form: measureForm,
  memory: async () => [await measureMemory()],
  history: measureHistory,
  batches: async () => [await measureBatches()],
  status: async () => [await measureStatusRead()],
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(MEASURES);
console.log('| what | ours | baseline | ratio | target |\n|---|---|---|---|---|');
for (const name of names) {
  const measure = MEASURES[name];
  if (measure === undefined) throw new Error(`${name} is none of ${Object.keys(MEASURES).join(', ')}`);
  for (const { what, ours, baseline, ratio, target } of await measure())
    console.log(`| ${what} | ${ours} | ${baseline} | ${ratio} | ${target} |`);
}
process.exit();
