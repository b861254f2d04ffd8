import { parseArgs } from 'node:util';
import { openChromium } from '../testing/chromium.ts';
import { countRepeats } from '../testing/repeats.ts';
import { sampleOf } from './figures.ts';

/** `node dist/bench/repeats.js [--runs 20]`: how often a form that is sent once reaches a server that breaks off. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });
const browser = await openChromium();
console.log(
  '| way | guard | taken once | twice or more | never | guard added (median) |\n|---|---|---|---|---|---|',
);
for (const protocol of ['http', 'https', 'h2'] as const) {
  for (const way of ['native', 'fetch'] as const) {
    for (const isGuarded of [true, false]) {
      const counted = await countRepeats(browser, { protocol, way, runs: Number(values.runs), isGuarded });
      const added = isGuarded ? `${sampleOf(counted.waitsMs).medianMs.toFixed(0)} ms` : '–';
      const counts = [counted.once, counted.more, counted.never].join(' | ');
      console.log(`| ${protocol}, ${way} | ${isGuarded ? 'yes' : 'no'} | ${counts} | ${added} |`);
    }
  }
}
await browser.close();
