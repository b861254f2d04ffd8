// How long it takes to understand a form of 60 controls: npm run bench:recognise. Build first.
import type { Page } from 'playwright';
import { lookAtPage } from '../browser/look.ts';
import { readPageScript } from '../browser/pageScript.ts';
import type { PageLook } from '../forms/control.ts';
import { planPage } from '../forms/planPage.ts';
import { recogniseControls } from '../forms/recognise.ts';
import { sampleKnowledge } from '../testing/browserForTests.ts';
import { openChromium } from '../testing/chromium.ts';
import { formOfSixty } from './formOfSixty.ts';

const ROUNDS = 40;

const browser = await openChromium();
try {
  const page = await browser.newPage();
  await page.setContent(formOfSixty());
  const look = await lookAtPage(page);
  report('in the page', await timesOf(() => timeInPage(page)), 30);
  const outside = await timesOf(async () => timesOutside(look));
  report(
    'outside',
    outside.map(({ recognise }) => recognise),
    5,
  );
  report(
    'planning, too',
    outside.map(({ recognise, plan }) => recognise + plan),
  );
  console.log(`${look.controls.length} controls, ${countUnderstood(look)} of them understood`);
} finally {
  await browser.close();
}

/** The first times count, too: each page is seen for the first time once. */
async function timesOf<Time>(measure: () => Promise<Time>): Promise<Time[]> {
  const times: Time[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await measure());
  return times;
}

/** What the page itself is busy for, without the way there and back. */
async function timeInPage(page: Page): Promise<number> {
  const script = await readPageScript();
  return page.evaluate<number>(`(() => {
    const startedAt = performance.now();
    (() => { ${script}\nreturn ghosthands.lookAsJson({ attributes: [] }); })();
    return performance.now() - startedAt;
  })()`);
}

/** A look that was read once is remembered: each time counts with one of its own. */
function timesOutside(look: PageLook): { recognise: number; plan: number } {
  const fresh = structuredClone(look);
  const known = { ...sampleKnowledge(), hasResume: true };
  const startedAt = performance.now();
  const recognitions = recogniseControls(fresh);
  const recognisedAt = performance.now();
  planPage(fresh, recognitions, known);
  return { recognise: recognisedAt - startedAt, plan: performance.now() - recognisedAt };
}

function countUnderstood(look: PageLook): number {
  return recogniseControls(look).filter(({ meaning }) => meaning !== 'unknown' && meaning !== 'question')
    .length;
}

function report(where: string, times: number[], targetMs?: number): void {
  const [first = 0] = times;
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const figures = [median, p95, first].map((ms) => `${ms.toFixed(1)} ms`);
  console.log(
    `${where}: median ${figures[0]}, p95 ${figures[1]}, first ${figures[2]}${targetMs === undefined ? '' : ` (target ${targetMs} ms)`}`,
  );
}
