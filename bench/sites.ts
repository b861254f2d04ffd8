// How whole applications go at replicas of known systems, adapters on and off, against scripts written by hand:
// npm run bench:sites -- [--seeds 20] [--first 1] [--site greenhouse] [--faults]
import { parseArgs } from 'node:util';
import { launchBrowser } from '../testing/browserForTests.ts';
import { openChromium } from '../testing/chromium.ts';
import { REPLICAS } from '../testing/sites/replicas.ts';
import { runByHand, runByUs, type SiteRun } from './siteRun.ts';
import { siteTable, type SiteRow } from './siteTable.ts';

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    first: { type: 'string', default: '1' },
    site: { type: 'string' },
    faults: { type: 'boolean', default: false },
  },
});
const seeds = Array.from({ length: Number(options.seeds) }, (_, index) => Number(options.first) + index);
const replicas = REPLICAS.filter(({ name }) => options.site === undefined || name === options.site);

const browser = await openChromium();
const openers = {
  on: await launchBrowser({}, { GH_ADAPTERS: 'on' }),
  off: await launchBrowser({}, { GH_ADAPTERS: 'off' }),
};
const rows: SiteRow[] = [];
for (const replica of replicas) {
  const row = {
    site: replica.name,
    on: [] as SiteRun[],
    off: [] as SiteRun[],
    handMs: [] as (number | null)[],
  };
  for (const seed of seeds) {
    row.on.push(told(replica.name, 'on', await runByUs(replica, seed, openers.on)));
    row.off.push(told(replica.name, 'off', await runByUs(replica, seed, openers.off)));
    row.handMs.push(await runByHand(replica, seed, browser));
  }
  rows.push(row);
}
await Promise.all([openers.on.close(), openers.off.close(), browser.close()]);
console.log(siteTable(rows));

function told(site: string, adapters: string, run: SiteRun): SiteRun {
  if (!options.faults || (run.isSubmittedOnce && run.faults.length === 0)) return run;
  const what = run.isSubmittedOnce ? run.faults.join('\n    ') : run.end;
  console.error(`${site} ${run.seed}, adapters ${adapters}: ${what}`);
  return run;
}
