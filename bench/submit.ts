import type { Browser } from 'playwright';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { openChromium } from '../testing/chromium.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { until } from '../testing/until.ts';
import { inTurn, sampleOf, timeMs } from './figures.ts';
import { type OwnStack, startOwnStack } from './ownStack.ts';

/**
 * `npm run bench:submit`: what permit, guard and proxy add to a submit, from the form's own event until the request is
 * with the site. Ours is a whole job on its own servers; the baseline the same page, filled and sent by hand without any of them.
 */
const ROUNDS = 30;
const delays: number[] = [];
const armings: number[] = [];

const FORM = `<h1>Engineer</h1>
  <form method="post" action="/done" onsubmit="pressed_at.value = performance.timeOrigin + performance.now()">
    <label>First name <input name="first_name" required></label>
    <label>Email address <input name="email" type="email" required></label>
    <input type="hidden" name="pressed_at" id="pressed_at">
    <button>Submit application</button>
  </form>`;

await using site = await servePages({
  '/': FORM,
  'POST /done': (_request, response, text) => {
    const pressedAt = Number(new URLSearchParams(text).get('pressed_at'));
    delays.push(performance.timeOrigin + performance.now() - pressedAt);
    response
      .setHeader('content-type', 'text/html')
      .end('<h1>Thank you for applying!</h1><p>Your application has been received.</p>');
  },
});
await using running = await startOwnStack({ browser: 'real' });
const browser = await openChromium();
const { ours, baseline } = await inTurn(
  ROUNDS,
  () => sentByUs(running, site),
  () => sentByHand(browser, site),
);
await browser.close();
console.log('| what | ours | baseline | added | target |\n|---|---|---|---|---|');
for (const [what, part, target] of [
  ['median', 'medianMs', '≤ 200 ms'],
  ['p95', 'p95Ms', '–'],
] as const) {
  const [mine, bare] = [ours[part], baseline[part]];
  const cells = [mine, bare, mine - bare].map((ms) => `${ms.toFixed(1)} ms`);
  console.log(`| Pressed → with the site, ${what} of ${ROUNDS} | ${cells.join(' | ')} | ${target} |`);
}
console.log(`| Armed before the press, median | ${sampleOf(armings).medianMs.toFixed(1)} ms | – | – | – |`);

async function sentByUs({ api }: OwnStack, { url }: PageServer): Promise<number> {
  const job = await api.apply(`${url}/`);
  const { status } = await api.until(job, ['completed', 'failed', 'paused']);
  if (status !== 'completed') throw new Error(`the job is ${String(status)}`);
  return lastDelay();
}

async function sentByHand(bare: Browser, { url }: PageServer): Promise<number> {
  const context = await bare.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/`);
  await page.getByLabel('First name').fill(SAMPLE_PROFILE.first_name);
  await page.getByLabel('Email address').fill(SAMPLE_PROFILE.email);
  await page.getByRole('button').click();
  await page.getByText('Thank you').waitFor();
  const delay = await lastDelay();
  // What the guard does before it lets the engine press.
  armings.push(await timeMs(() => context.route('**/*', (route) => route.continue())));
  await context.close();
  return delay;
}

async function lastDelay(): Promise<number> {
  const [delay = 0] = await until(
    () => delays.splice(0),
    ({ length }) => length === 1,
  );
  return delay;
}
