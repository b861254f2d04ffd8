import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser, sampleKnowledge } from '../../testing/browserForTests.ts';
import { buttonList, lateSelect, PHONE_COUNTRIES, yesNoButtons } from '../../testing/listWidgets.ts';
import * as widgets from '../../testing/nastyLists.ts';
import * as odd from '../../testing/oddLists.ts';
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
    [
      'a box that suggests, and takes nothing else',
      widgets.TYPEAHEAD,
      'Green, TX',
      'Green, Texas, United States',
    ],
    ['a list that wants a short beginning', widgets.SHORT_PREFIX, 'Green apple', 'Green apple'],
    ['a list that holds only what is seen of it', widgets.VIRTUAL, 'Colour number 217', 'Colour number 217'],
    ['a list of lists', widgets.DRILL, 'Green', 'Green'],
    ['a list of lists that looks like a search', widgets.PROMPT, 'Green', 'Green'],
    ['a list of lists that comes late', odd.LATE_PROMPT, 'Green', 'Green'],
    ['one of them by its path', odd.LATE_PROMPT, 'Cold > Green', 'Green'],
    ['a box that cannot be typed into', widgets.READ_ONLY, 'Green', 'Green'],
    ['a list over a cloth', widgets.MODAL, 'Green', 'Green'],
    ['suggestions of the browser', widgets.DATALIST, 'green', 'Green'],
    ['a list that only its icon opens', odd.BY_ICON, 'Green', 'Green'],
    ['a list that shows beside its box what was chosen', odd.UNTOLD, 'Green', 'Green'],
    ['a box in a place that opens a list', odd.HELD, 'Green', 'Green'],
    ['a box in a place that only its name calls a list', odd.HELD_UNTOLD, 'Green', 'Green'],
    ['plain elements with a second line each', odd.SECOND_LINE, 'Green', 'Green'],
    ['a list in a shadow', odd.SHADOWED, 'Green', 'Green'],
    ['a box that is another one after each key', odd.REDRAWN, 'Green', 'Green'],
    ['a list that is loading for long', odd.SLOW, 'Green', 'Green'],
    ['boxes that are drawn by their labels', widgets.DRAWN_RADIOS, 'Green', 'Green'],
    ['boxes without any input', widgets.ROLE_RADIOS, 'Green', 'Green'],
    ['buttons that say Yes and No', yesNoButtons({ question: COLOUR }), 'No', 'No'],
  ])('is chosen from %s, and stays', async (_what, html, answer, expected) => {
    await open(html);

    const filled = await session.fill(sampleKnowledge({ given: { [COLOUR]: answer } }));
    await session.submit();

    expect(filled).toMatchObject({ kind: 'filled', fields: [{ label: COLOUR, source: 'given' }] });
    expect(submitted()).toEqual([expected]);
  });
});

describe('what an answer does to the others', () => {
  test.each([
    ['draws them anew under other names', odd.RENEWED, ['Green', 'Large']],
    ['reveals them a moment later', odd.LATE_QUESTION, ['Green']],
  ])('%s, and all of them are filled', async (_what, html, expected) => {
    await open(html);

    const given = { [COLOUR]: 'Green', 'T-shirt size': 'Large', Nickname: 'Amazing' };
    const filled = await session.fill(sampleKnowledge({ given }));
    await session.submit();

    expect(filled).toMatchObject({ kind: 'filled' });
    expect(submitted()).toEqual(expected);
  });
});

describe('several of several', () => {
  test.each([
    ['a list that shows them as chips', widgets.CHIPS, 'Favourite colours', 'Blue, Red'],
    ['one in a frame with a gap for its label', widgets.FRAMED_CHIPS, 'Favourite colours', 'Blue, Red'],
    ['one that parts what is typed at its commas', widgets.PARTED_CHIPS, 'Favourite colours', 'Blue, Red'],
    ['one that does, and is searched', widgets.PARTED_SEARCH, 'Favourite colours', 'Blue, Red'],
    ['one that goes on showing what was searched', widgets.STALE_CHIPS, 'Favourite colours', 'Blue, Red'],
    ['a list that makes whatever is typed', odd.CREATABLE, 'Skills', 'Juggling, Blue'],
    ['a box that closes each by a key', widgets.TAGS, 'Skills', 'Juggling, Blue'],
  ])('are chosen from %s, and stay', async (_what, html, label, answer) => {
    await open(html);

    const filled = await session.fill(sampleKnowledge({ given: { [label]: answer } }));
    await session.submit();

    expect(filled).toMatchObject({ kind: 'filled', fields: [{ label, source: 'given' }] });
    expect(submitted()).toEqual(answer.split(', '));
  });
});

describe('a list without the answer', () => {
  test.each([
    ['late', lateSelect()],
    ['at the end of the page', buttonList()],
    ['behind a box that nobody types into', odd.HELD_UNTOLD],
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
