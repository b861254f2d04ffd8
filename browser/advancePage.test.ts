import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser, sampleKnowledge } from '../testing/browserForTests.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { until } from '../testing/until.ts';
import type { ApplicationSession, Knowledge } from './applicationSession.ts';
import type { ChromiumOpener } from './chromium.ts';

/** Pages that come back, and accounts on the way. */

let browser: ChromiumOpener;
let site: PageServer;
let reveal: () => void;

const NAME = '<label>First name <input name="first" required></label>';
const LAST = `<form method="post" action="/sent"><label>Last name <input name="last"></label><button>Submit application</button></form>`;
/** Without a mark that it is required. */
const COMPILER = (more = '') =>
  `<div><label for="c">Favourite compiler</label><input id="c" name="c"${more}></div>`;
const GATE = (button: string) =>
  `<label>Email <input type="email"></label><label>Password <input type="password"></label><button type="button">${button}</button>`;
const SIGN_UP = (more: string) =>
  `<form method="post" action="/sent"><label>Last name <input name="last" required></label><label>Resume <input type="file" name="cv"></label>${more}<button>Create account and apply</button></form>`;
const SECRETS =
  '<label>Password * <input type="password" name="p" required></label><label>Confirm password * <input type="password" name="p2" required></label>';

const PAGES = {
  '/server': `<form method="post" action="/two">${NAME}${COMPILER()}<button>Next</button></form>`,
  'POST /two': (_request: unknown, response: { end: (html: string) => void }, body: string) =>
    response.end(
      body.endsWith('c=')
        ? `<p role="alert">Please correct the errors</p><form method="post" action="/two">${NAME.replace('required', 'value="Grace"')}${COMPILER(' aria-invalid="true" aria-describedby="e"')}<span id="e" class="error">Please tell us</span><button>Next</button></form>`
        : `<h1>Almost there</h1>${LAST}`,
    ),
  '/page': `<main>${NAME}${COMPILER()}<button id="n">Next</button></main><script>n.onclick = () => {
    if (c.value === 'FLOW-MATIC') document.querySelector('main').innerHTML = ${JSON.stringify(LAST)};
    else if (!document.querySelector('.text-danger')) c.insertAdjacentHTML('afterend', '<span class="text-danger">Fill in this field</span>');
  }</script>`,
  '/only-says': `<main>${NAME}${COMPILER()}<button id="n">Next</button></main><script>n.onclick = () => {
    if (c.value !== '') document.querySelector('main').innerHTML = ${JSON.stringify(LAST)};
    else document.querySelector('main').insertAdjacentHTML('afterbegin', '<p role="alert">Fill in all mandatory fields</p>');
  }</script>`,
  '/accept': `<main>${NAME}<label><input type="checkbox" id="k"> I agree with the terms and conditions</label><p id="s"></p><button id="n">Next</button></main><script>n.onclick = () => {
    if (k.checked) document.querySelector('main').innerHTML = ${JSON.stringify(LAST)};
    else s.textContent = 'Please accept the terms and conditions to continue.';
  }</script>`,
  '/one-by-one': `<main><fieldset><legend id="q">Will you move? *</legend><label><input type="radio" name="a" required> Yes</label>
    <label><input type="radio" name="a"> No</label></fieldset><button id="n">Next</button></main><script>n.onclick = () => {
    if (q.textContent === 'Will you travel? *') return document.querySelector('main').innerHTML = ${JSON.stringify(LAST)};
    if (document.querySelector(':checked') === null) return;
    q.textContent = 'Will you travel? *'; document.querySelector('input').checked = false; }</script>`,
  '/reveals': `<form action="/two-of-two"><fieldset><legend>Will you move? *</legend><label><input type="radio" name="a" value="y" required> Yes</label>
    <label><input type="radio" name="a"> No</label></fieldset><div id="late" hidden>${COMPILER()}</div><button>Next</button></form><script>
    document.querySelector('[name=a]').onchange = () => { const late = new Image();
      late.onload = late.onerror = () => { document.querySelector("#late").hidden = false; new Image().src = '/revealed'; }; late.src = '/late'; };
  </script>`,
  '/footer': `<main></main><button id="n">Save and Continue</button><script>const main = document.querySelector('main');
    fetch('/step').then(async (answer) => { main.innerHTML = await answer.text(); });
    n.onclick = () => { document.body.innerHTML = main.innerHTML === '' ? 'Step 2' : ${JSON.stringify(LAST)}; }</script>`,
  '/step': (_request: unknown, response: { end: (html: string) => void }) =>
    void setTimeout(() => response.end(NAME), 1000),
  '/slow': `<main>${NAME}<p id="p"></p><button id="n">Next</button></main><script>let presses = 0; n.onclick = () => {
    presses += 1; history.pushState(null, '', '?step=2'); p.innerHTML = '<button type="button">Delete resume.pdf</button>';
    setTimeout(() => { document.querySelector('main').innerHTML = presses > 1 ? 'Step 3' : ${JSON.stringify(LAST)}; }, 700); }</script>`,
  '/late': (_request: unknown, response: { end: () => void }) => void (reveal = () => response.end()),
  '/two-of-two': LAST,
  '/agree': `<main>${NAME}<label><input type="checkbox" id="k"> I agree with the terms and conditions</label><label><input type="checkbox" id="m"> Send me job alerts</label><p role="alert" id="e"></p><button id="n">Next</button></main><script>n.onclick = () => {
    if (k.checked && !m.checked) document.querySelector('main').innerHTML = ${JSON.stringify(LAST)};
    else e.textContent = 'You must agree to the terms and conditions.'; }</script>`,
  '/never': `<main>${NAME}<label>Last name <input></label><p role="alert" id="a"></p><button onclick="a.textContent = 'This is required'">Next</button></main>`,
  '/gate': `<main>${GATE('Sign In')}<button type="button" id="up">Create Account</button></main><script>
    const said = () => [...document.querySelectorAll('input')].map((box) => box.value).join();
    const signIn = () => { if (said() === 'grace@example.com,Cobol-1959!' && window.isOpened) document.querySelector('main').innerHTML = ${JSON.stringify(LAST)}; };
    document.querySelector('button').onclick = signIn;
    up.onclick = () => { document.querySelector('main').innerHTML = ${JSON.stringify(GATE('Create Account').replace('<button', '<label>Verify password <input type="password"></label><button'))};
      document.querySelector('button').onclick = () => { window.isOpened = said() === 'grace@example.com,Cobol-1959!,Cobol-1959!';
        document.querySelector('main').innerHTML = ${JSON.stringify(GATE('Sign In'))}; document.querySelector('button').onclick = signIn; }; };</script>`,
  '/to-gate': `<main>${NAME}<button id="n">Next</button></main><script>n.onclick = () => {
    document.querySelector('main').innerHTML = ${JSON.stringify(GATE('Sign In') + '<button type="button">Create Account</button>')}; }</script>`,
  '/sign-up': SIGN_UP(SECRETS),
  '/sign-in-beside': `<header><form>${GATE('Log in')}</form></header>${LAST}`,
  '/sent': '<h1>Thank you for applying</h1>',
};

beforeAll(async () => {
  browser = await launchBrowser();
  site = await servePages(PAGES);
});

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const LOGIN = { username: 'grace@example.com', password: 'Cobol-1959!' };

describe('a page that comes back with faults', () => {
  test.each([
    ['by the site, at a field', '/server'],
    ['by its own script, at a field that it does not mark', '/page'],
    ['in words for all of it', '/only-says'],
  ])('%s is asked about what nothing known answers, and goes on', async (_how, path) => {
    const { asked, end, body } = await applyAt(path, {}, { 'Favourite compiler': 'FLOW-MATIC' });

    expect([end, asked]).toEqual(['confirmed', ['Favourite compiler']]);
    expect(body).toContain('Hopper');
  });

  test('that wants its terms agreed to, though no mark said so, has them agreed to', async () => {
    expect(await applyAt('/accept')).toMatchObject({ end: 'confirmed', asked: [] });
  });

  test('and wants what sending means agreed to gets that, and nothing else', async () => {
    expect(await applyAt('/agree')).toMatchObject({ end: 'confirmed', asked: [] });
  });

  test('and that nothing mends is an end', async () => {
    expect(await applyAt('/never')).toMatchObject({ end: 'form_not_understood' });
  });
});

test('a step that its button is there before is waited for', async () => {
  expect(await applyAt('/footer')).toMatchObject({ end: 'confirmed', body: 'last=Hopper' });
});

test('what has its next address before its next step is not pressed a second time', async () => {
  expect(await applyAt('/slow')).toMatchObject({ end: 'confirmed', body: 'last=Hopper' });
});

test('a gate that a page leads to is not watched for a way on until patience ends', async () => {
  const patient = await launchBrowser({ quietMs: 60_000, advanceMs: 60_000 });
  const session = await patient.openSession({});
  await session.open(`${site.url}/to-gate`);
  await session.fill(sampleKnowledge());

  const moved = await session.advance();
  const filled = await session.fill(sampleKnowledge());
  await session.close();
  await patient.close();

  expect(moved).toEqual({ kind: 'advanced' });
  expect(filled).toEqual({ kind: 'blocked', reason: 'login' });
}, 30_000);

test('a page that asks something else in the same place is the next one', async () => {
  const given = { 'Will you move?': 'Yes', 'Will you travel?': 'No' };

  expect(await applyAt('/one-by-one', { given })).toMatchObject({ end: 'confirmed', body: 'last=Hopper' });
});

test('a question that an answer has revealed meanwhile is answered before the page is left', async () => {
  const knowledge = sampleKnowledge({
    given: { 'Will you move?': 'Yes', 'Favourite compiler': 'FLOW-MATIC' },
  });
  const session = await browser.openSession({});
  await session.open(`${site.url}/reveals`);
  const filled = await session.fill(knowledge);
  await askedFor('GET /late');
  reveal();
  await askedFor('GET /revealed');

  const moved = await session.advance();
  const after = await session.fill(knowledge);
  await session.close();

  expect(filled).toMatchObject({ kind: 'filled', next: 'advance' });
  expect(moved).toEqual({ kind: 'advanced' });
  expect(after).toMatchObject({ kind: 'filled', fields: [{}, { label: 'Favourite compiler' }] });
  expect(site.requests).not.toContain('GET /two-of-two');
});

describe('with a login that was given', () => {
  test('an account is opened at the gate where there is none, and signed in to', async () => {
    expect(await applyAt('/gate', { login: LOGIN })).toMatchObject({ end: 'confirmed' });
  });

  test('that is none of the gate’s a person is asked', async () => {
    expect(await applyAt('/gate', { login: { ...LOGIN, username: 'ada@example.com' } })).toMatchObject({
      end: 'login',
    });
  });

  test('a form that opens an account gets its password twice, and without one asks for a login', async () => {
    const sent = await applyAt('/sign-up', { login: LOGIN });

    expect([sent.end, sent.body.match(/Cobol-1959/g)?.length]).toEqual(['confirmed', 2]);
    expect(await applyAt('/sign-up')).toMatchObject({ end: 'login' });
  });

  test('one that a person gives goes into the form that asked for it', async () => {
    const session = await browser.openSession({});
    await session.open(`${site.url}/sign-up`);
    const before = await session.fill(sampleKnowledge());
    await session.enter(LOGIN);
    const after = await session.fill(sampleKnowledge());
    await session.close();

    expect([before, after]).toMatchObject([{ reason: 'login' }, { kind: 'filled', next: 'submit' }]);
  });

  test('a sign-in beside the form stays empty', async () => {
    const sent = await applyAt('/sign-in-beside', { login: LOGIN });

    expect([sent.end, sent.body]).toEqual(['confirmed', 'last=Hopper']);
  });
});

/** Resolves once the page has asked its server for it. */
async function askedFor(request: string): Promise<void> {
  await until(
    () => site.requests,
    (seen) => seen.includes(request),
  );
}

async function applyAt(path: string, more: Partial<Knowledge> = {}, replies: Record<string, string> = {}) {
  const sent = site.bodies.length;
  const session = await browser.openSession({});
  const asked: string[] = [];
  try {
    await session.open(site.url + path);
    const end = await lastOf(session, sampleKnowledge(more), { asked, replies });
    return { end, asked, body: site.bodies.slice(sent).at(-1) ?? '' };
  } finally {
    await session.close();
  }
}

async function lastOf(
  session: ApplicationSession,
  knowledge: Knowledge,
  { asked, replies }: { asked: string[]; replies: Record<string, string> },
): Promise<string> {
  for (let page = 0; page < 6; page++) {
    const filled = await session.fill(knowledge);
    if (filled.kind === 'blocked') return filled.reason;
    if (filled.kind === 'failed') return filled.code;
    if (filled.kind === 'questions') {
      const told = filled.questions.filter(({ text }) => text in replies);
      if (told.length === 0) return 'questions';
      asked.push(...told.map(({ text }) => text));
      knowledge.human = Object.fromEntries(told.map(({ id = '', text }) => [id, replies[text] ?? '']));
      continue;
    }
    const moved = filled.next === 'submit' ? await session.submit() : await session.advance();
    if (moved.kind === 'failed') return moved.code;
    if (moved.kind !== 'advanced') return moved.kind;
  }
  return 'no end';
}
