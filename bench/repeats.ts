import { parseArgs } from 'node:util';
import { openChromium } from '../testing/chromium.ts';
import { countRepeats } from '../testing/repeats.ts';
import { sampleOf } from './figures.ts';

/**
 * `npm run bench:repeats -- [--runs 20] [--protocol h2]`: how often a form that is sent once reaches a server that takes
 * it and breaks off.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    protocol: { type: 'string', multiple: true, default: ['http', 'https', 'h2'] },
  },
});
const browser = await openChromium();
console.log(
  '| way | guard | taken once | twice or more | never | guard added (median) |\n|---|---|---|---|---|---|',
);
for (const protocol of (['http', 'https', 'h2'] as const).filter((each) => values.protocol.includes(each))) {
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
