import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser, sampleKnowledge } from '../../testing/browserForTests.ts';
import { buttonList, lateSelect, PHONE_COUNTRIES, yesNoButtons } from '../../testing/listWidgets.ts';
import { type PageServer, servePages } from '../../testing/pageServer.ts';
import type { ApplicationSession } from '../applicationSession.ts';
import type { ChromiumOpener } from '../chromium.ts';

let browser: ChromiumOpener;
let session: ApplicationSession;
let server: PageServer;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await session.close();
  await server[Symbol.asyncDispose]();
});

const COLOUR = 'Favourite colour';

describe('one of several', () => {
  test.each([
    ['a list that opens on mousedown and comes late', lateSelect(), 'Green', 'Green'],
    ['a button with a list at the end of the page', buttonList(), 'Green', 'Green'],
    ['a list beside one that is always there', PHONE_COUNTRIES + buttonList(), 'Red', 'Red'],
    ['buttons that say Yes and No', yesNoButtons({ question: COLOUR }), 'No', 'No'],
  ])('is chosen from %s, and stays', async (_what, html, answer, expected) => {
    await open(html);

    const filled = await session.fill(sampleKnowledge({ given: { [COLOUR]: answer } }));
    await session.submit();

    expect(filled).toMatchObject({ kind: 'filled', fields: [{ label: COLOUR, source: 'given' }] });
    expect(submitted()).toEqual([expected]);
  });
});

describe('a list without the answer', () => {
  test.each([
    ['late', lateSelect()],
    ['at the end of the page', buttonList()],
  ])('that is %s is closed, and a person is asked with its options', async (_what, html) => {
    await open(html);
    const options = ['Red', 'Dark green', 'Green', 'Blue'];

    const wrong = await session.fill(sampleKnowledge({ given: { [COLOUR]: 'Purple' } }));
    const missing = await session.fill(sampleKnowledge());
    const answered = await session.fill(sampleKnowledge({ human: { [COLOUR]: 'Dark green' } }));
    await session.submit();

    const question = { text: COLOUR, kind: 'combobox', required: true, options };
    expect(wrong).toMatchObject({ kind: 'questions', questions: [question] });
    expect(missing).toMatchObject({ kind: 'questions', questions: [question] });
    expect(answered).toMatchObject({ kind: 'filled', fields: [{ source: 'human' }] });
    expect(submitted()).toEqual(['Dark green']);
  });
});

async function open(html: string): Promise<void> {
  server = await servePages({
    '/': `<main><form method="post" action="/done"><h1>Apply</h1>${html}<p style="height:80px"></p><button>Submit application</button></form></main>`,
    'POST /done': '<h1>Thank you for applying!</h1><p>Your confirmation number is AB-1234.</p>',
  });
  session = await browser.openSession({});
  expect(await session.open(`${server.url}/`)).toEqual({ kind: 'opened' });
}

function submitted(): string[] {
  return new URLSearchParams(server.bodies[0]).getAll('a');
}
