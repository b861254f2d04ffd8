// Pages that stop the engine and pages that only look so: what is found, and how long it takes: npm run bench:blockers. Build first.
import { findBlocker } from '../forms/blockers.ts';
import { lookAtForm } from '../browser/lookAtForm.ts';
import { readPageScript } from '../browser/pageScript.ts';
import { BLOCKER_PAGES, FORM_OF_SIXTY } from '../testing/blockerPages.ts';
import { openChromium } from '../testing/chromium.ts';

const ROUNDS = 30;
const browser = await openChromium();
const page = await browser.newPage();
await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));

const found = [];
for (const row of BLOCKER_PAGES) {
  await page.setContent(row.html);
  const blocker = findBlocker(await lookAtForm(page), {
    status: row.status ?? 200,
    headers: row.headers ?? {},
  });
  found.push({ row, reason: blocker?.reason ?? null });
}

console.log('| pages | right | wrong |\n|---|---|---|');
for (const reason of ['captcha', 'bot_check', '2fa', 'login', null] as const) {
  const all = found.filter(({ row }) => row.reason === reason);
  const wrong = all.filter((one) => one.reason !== reason).map(({ row }) => row.name);
  console.log(
    `| ${reason ?? 'look-alikes'} | ${all.length - wrong.length} of ${all.length} | ${wrong.join(', ')} |`,
  );
}

await page.setContent(FORM_OF_SIXTY);
const look = await lookAtForm(page);
const script = await readPageScript();
const [inside, whole] = await page.evaluate<[number, number]>(`(() => {
  ${script}
  return [() => ghosthands.readBlockerSigns(), () => ghosthands.lookAsJson({ attributes: [] })].map((work) => {
    const times = Array.from({ length: ${ROUNDS} }, () => { const start = performance.now(); work(); return performance.now() - start; });
    return times.toSorted((a, b) => a - b)[${ROUNDS} / 2];
  });
})()`);
const begun = [];
for (let round = 0; round < ROUNDS; round++) {
  await page.goto(`http://pages.example/${round}`);
  begun.push(
    await page.evaluate<number>(`(() => {
      const start = performance.now();
      ${script}
      return performance.now() - start;
    })()`),
  );
}
const outside = median(
  Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    findBlocker(look);
    return performance.now() - start;
  }),
);
console.log(`
| a form of 60 controls | ms, median of ${ROUNDS} | target |
|---|---|---|
| the script in a page is begun, the first time | ${(begun[0] ?? NaN).toFixed(1)} | |
| and in each further document | ${median(begun).toFixed(1)} | |
| what tells of blockers, in the page | ${inside.toFixed(1)} | < 10 |
| the whole look, in the page | ${whole.toFixed(1)} | < 30 |
| recognition and decision, outside | ${outside.toFixed(1)} | |`);
await browser.close();

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}
