// A form of a hundred native controls, filled by us and by a script written by hand: npm run bench:fill. Build first.
import type { Browser, Page } from 'playwright';
import { launchBrowser, sampleKnowledge } from '../testing/browserForTests.ts';
import { openChromium } from '../testing/chromium.ts';
import { servePages } from '../testing/pageServer.ts';
import { figureOfMedians, inTurn, timeMs } from './figures.ts';

const ROUNDS = 7;
const KINDS = ['text', 'textarea', 'select', 'checkbox', 'radio'] as const;

interface Asked {
  question: string;
  kind: (typeof KINDS)[number];
  answer: string;
}

const asked: Asked[] = Array.from({ length: 100 }, (_, index) => {
  const kind = KINDS[index % KINDS.length] ?? 'text';
  const isTyped = kind === 'text' || kind === 'textarea';
  return { kind, question: `Topic ${index + 1}`, answer: isTyped ? `Reply number ${index + 1}` : 'Yes' };
});

await using server = await servePages({
  '/': `<form>${asked.map(htmlOf).join('')}<button>Submit</button></form>`,
});
const opener = await launchBrowser();
const browser = await openChromium();
const figure = figureOfMedians(
  '100 native controls filled / the same by hand',
  await inTurn(ROUNDS, fillByUs, () => fillBy(browser)),
  '≤ 1.3×, < 4 s',
);
console.log('| what | ours | baseline | ratio | target |\n|---|---|---|---|---|');
console.log(`| ${figure.what} | ${figure.ours} | ${figure.baseline} | ${figure.ratio} | ${figure.target} |`);
await opener.close();
await browser.close();
process.exit();

function htmlOf({ question, kind }: Asked, index: number): string {
  const name = `c${index}`;
  switch (kind) {
    case 'text':
      return `<p><label>${question} <input name="${name}"></label></p>`;
    case 'textarea':
      return `<p><label>${question} <textarea name="${name}"></textarea></label></p>`;
    case 'select':
      return `<p><label>${question} <select name="${name}"><option value="">Select</option><option>No</option><option>Yes</option></select></label></p>`;
    case 'checkbox':
      return `<p><label>${question} <input type="checkbox" name="${name}"></label></p>`;
    case 'radio':
      return `<fieldset><legend>${question}</legend><label><input type="radio" name="${name}" value="1"> Yes</label><label><input type="radio" name="${name}" value="0"> No</label></fieldset>`;
  }
}

async function fillByUs(): Promise<number> {
  const session = await opener.openSession({});
  await session.open(server.url);
  const given = Object.fromEntries(asked.map(({ question, answer }) => [question, answer]));
  const ms = await timeMs(async () => {
    const filled = await session.fill(sampleKnowledge({ given }));
    if (filled.kind !== 'filled' || filled.fields.length !== asked.length)
      throw new Error(`not filled: ${JSON.stringify(filled).slice(0, 300)}`);
  });
  await session.close();
  return ms;
}

async function fillBy(chrome: Browser): Promise<number> {
  const context = await chrome.newContext();
  const page = await context.newPage();
  await page.goto(server.url);
  const ms = await timeMs(() => fillByHand(page));
  await context.close();
  return ms;
}

async function fillByHand(page: Page): Promise<void> {
  for (const [index, { kind, answer }] of asked.entries()) {
    const control = page.locator(`[name="c${index}"]`);
    if (kind === 'select') await control.selectOption(answer);
    else if (kind === 'checkbox') await control.check();
    else if (kind === 'radio') await control.first().check();
    else await control.fill(answer);
  }
}
