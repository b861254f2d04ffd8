import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright';
import { sampleKnowledge } from '../testing/browserForTests.ts';
import { openChromium } from '../testing/chromium.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { until } from '../testing/until.ts';
import type { SubmitResult } from './applicationSession.ts';
import { EgressProxy } from './egress/egressProxy.ts';
import { PageSession } from './pageSession.ts';
import { PATIENCE } from './patience.ts';

/** A person works in the page while the engine waits for them: with the mouse and the keys, as in a live view. */

let browser: Browser;
let proxy: EgressProxy;
let session: PageSession;
let page: Page;
let server: PageServer;
let asked: string[][];
let concluded: SubmitResult[];

beforeAll(async () => {
  browser = await openChromium();
  proxy = await EgressProxy.open({ allowedPrivateHosts: ['127.0.0.1'] });
});

afterAll(async () => {
  await browser.close();
  await proxy.close();
});

afterEach(async () => {
  await session.close();
  await server[Symbol.asyncDispose]();
});

const THANKS = '<h1>Thank you for applying!</h1><p>Your confirmation number is AB-1234.</p>';
const NAME = '<label>First name * <input id="n" name="first" required></label>';
const FORM = `<form method="post" action="/done">${NAME}<button id="b">Submit application</button></form>`;
const BY_FETCH = `<form onsubmit="event.preventDefault(); fetch('/done', { method: 'POST', body: new FormData(this) }).then(() => { document.body.innerHTML = '${THANKS}'; })">${NAME}<button id="b">Submit application</button></form>`;

describe('a person who sends the form', () => {
  test.each<[string, string, () => Promise<void>]>([
    ['by its button', FORM, () => page.click('#b')],
    ['by its button, which sends it in the background', BY_FETCH, () => page.click('#b')],
    ['by the Enter key', FORM, () => page.press('#n', 'Enter')],
    ['by a double click', FORM, () => page.dblclick('#b', { noWaitAfter: true })],
    ['by a double click, in the background', BY_FETCH, () => page.dblclick('#b')],
    [
      'by what a script of the page does',
      FORM,
      () => page.evaluate('setTimeout(() => document.forms[0].submit())'),
    ],
  ])(
    '%s: sends it once, under a permit, and the engine goes by what became of it',
    async (_how, form, act) => {
      await givenTo(form, true);

      await act();

      await until(
        () => concluded,
        (results) => results.length === 1,
      );
      expect(concluded).toMatchObject([{ kind: 'confirmed', confirmationId: 'AB-1234' }]);
      expect(asked).toEqual([[]]);
      expect(posts()).toEqual(['POST /done']);
      expect(await session.fill(sampleKnowledge())).toMatchObject({ kind: 'filled', next: 'submit' });
    },
  );

  test('sends nothing without a permit, and loses nothing of what was entered', async () => {
    await givenTo(FORM, false);

    await page.click('#b');

    await until(
      () => asked,
      (times) => times.length === 1,
    );
    expect(await page.inputValue('#n')).toBe('Grace');
    expect([posts(), concluded]).toEqual([[], []]);
  });

  test('saves a draft and loads a file up without one', async () => {
    await givenTo(
      `<form oninput="fetch('/auto', { method: 'POST', body: new FormData(this) })">${NAME}
        <button type="button" id="s" onclick="fetch('/draft', { method: 'POST', body: new FormData(this.form) })">Save draft</button>
        <button>Submit application</button></form>`,
      true,
    );

    await page.fill('#n', 'Grace Brewster');
    await page.click('#s');

    await until(posts, (sent) => sent.includes('POST /auto') && sent.includes('POST /draft'));
    expect(asked).toEqual([]);
  });
});

function posts(): string[] {
  return server.requests.filter((request) => request.startsWith('POST'));
}

/** Fills the form, and leaves it to the person. */
async function givenTo(form: string, opens: boolean): Promise<void> {
  server = await servePages({ '/': form, '/done': THANKS, '/auto': '', '/draft': '' });
  [asked, concluded] = [[], []];
  const egress = await proxy.openSession();
  await egress.admit({ jobId: 'job', epoch: 1, until: Infinity });
  const context = await browser.newContext({ proxy: { server: egress.proxy.server } });
  session = await PageSession.open(context, {
    egress,
    patience: { ...PATIENCE, quietMs: 600, submitMs: 3000 },
    adapters: [],
    model: undefined,
    closeContext: (open) => open.close(),
  });
  [page] = context.pages() as [Page];
  await session.open(server.url);
  await page.fill('#n', 'Grace');
  await session.leaveToPerson({
    gate: {
      mayLeave: async () => {
        asked.push(posts());
        return opens;
      },
    },
    concluded: async (result) => void concluded.push(result),
  });
}
