import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { launchBrowser, sampleKnowledge } from '../testing/browserForTests.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import type { ApplicationSession, SubmitResult } from './applicationSession.ts';
import type { ChromiumOpener } from './chromium.ts';

/** What leaves a page, and when: the site is the judge. */

let browser: ChromiumOpener;
let session: ApplicationSession;
let server: PageServer;

beforeAll(async () => {
  browser = await launchBrowser({ quietMs: 800, submitMs: 5000, advanceMs: 5000 });
});

afterAll(() => browser.close());

afterEach(async () => {
  await session.close();
  await server[Symbol.asyncDispose]();
});

const NAME = '<label>First name * <input name="first" required></label>';
const SUBMIT = '<button>Submit application</button>';
const CONTINUE = '<button>Continue</button>';
const THANKS = '<h1>Thank you for applying!</h1><p>Your confirmation number is AB-1234.</p>';
const FORM = `<form method="post" action="/done">${NAME}${SUBMIT}</form>`;
const NEXT_PAGE = `<form method="post" action="/done"><label>City * <input name="city" required></label>${SUBMIT}</form>`;

/** A form whose script sends it. */
function sendsBy(script: string): string {
  return `<form method="post" action="/done" onsubmit="event.preventDefault(); ${script}">${NAME}${SUBMIT}</form>
    <script>const thank = () => { document.body.innerHTML = '${THANKS}'; };</script>`;
}

const FETCH = `fetch('/done', { method: 'POST', body: new FormData(this) }).then(thank)`;

/** What sends a form: each is one request, whoever else sends something of it. */
const WAYS: [string, string, string][] = [
  ['itself', FORM, 'POST /done'],
  ['as a GET', `<form action="/done">${NAME}${SUBMIT}</form>`, 'GET /done'],
  ['in a tab of its own', FORM.replace('<form', '<form target="_blank"'), 'POST /done'],
  ['by form.submit() of a script', sendsBy('this.submit()'), 'POST /done'],
  ['by fetch', sendsBy(FETCH), 'POST /done'],
  [
    'by a request of the older kind',
    sendsBy(
      `const x = new XMLHttpRequest(); x.open('POST', '/done'); x.onload = thank; x.send(new FormData(this))`,
    ),
    'POST /done',
  ],
  ['in a frame', `<iframe width="500" height="300" src="/framed"></iframe>`, 'POST /done'],
  [
    'by fetch, and the same by a beacon',
    sendsBy(`navigator.sendBeacon('/done', new FormData(this)); ${FETCH}`),
    'POST /done',
  ],
  ['by two handlers at once', sendsBy(`${FETCH}; ${FETCH}`), 'POST /done'],
];

describe('a form that is sent', () => {
  test.each(WAYS)('%s: leaves once, after its gate was asked', async (_way, page, request) => {
    const gate = await opened(page, { '/framed': FORM });

    const result = await filledAndSubmitted(gate);

    expect(gate.sentBefore).toEqual([[]]);
    expect(server.requests.filter((seen) => seen === request)).toHaveLength(1);
    expect(result.kind).toBe('confirmed');
  });

  test.each(WAYS)(
    '%s: stays at the page, filled as it was, where the gate says no',
    async (_way, page, request) => {
      const gate = await opened(page, { '/framed': FORM });
      gate.opens = false;

      expect(await filledAndSubmitted(gate)).toEqual({ kind: 'not_sent' });
      expect(server.requests).not.toContain(request);
      gate.opens = true;
      await session.submit(gate);
      expect(server.requests.filter((seen) => seen === request)).toHaveLength(1);
    },
  );

  test('by a page that shows that it has heard the press: it is waited for as long as that takes', async () => {
    const busy =
      "this.querySelector('button').disabled = true; this.querySelector('button').textContent = 'Submitting…'";
    const gate = await opened(sendsBy(`${busy}; setTimeout(() => ${FETCH}, 2000)`));

    expect((await filledAndSubmitted(gate)).kind).toBe('confirmed');
  });

  const DECLARES = (box: string) => `<form id="f" method="post" action="/done">${NAME}${SUBMIT}</form>
    <dialog id="d"><h2>Before you submit</h2><label><input type="checkbox" id="k"> ${box}</label>
      <button id="no">Go back</button><button id="yes" disabled>Confirm</button></dialog>
    <script>f.onsubmit = (event) => { event.preventDefault(); d.showModal(); };
      k.onchange = () => { yes.disabled = !k.checked; };
      no.onclick = () => d.close();
      yes.onclick = () => { d.close(); f.submit(); };</script>`;

  test('by a dialog that wants declared what sending means: is declared, and leaves once', async () => {
    const gate = await opened(DECLARES('I declare that all information is true'));

    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'advanced' });
    expect((await filledAndSubmitted(gate)).kind).toBe('confirmed');
    expect(server.requests.filter((seen) => seen === 'POST /done')).toHaveLength(1);
    expect(gate.sentBefore).toEqual([[]]);
  });

  test('by a dialog that wants anything else declared: is asked first, and leaves once', async () => {
    const gate = await opened(DECLARES('I declare that I have no criminal record'));
    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'advanced' });

    const asked = await session.fill(sampleKnowledge());
    expect(asked).toMatchObject({ kind: 'questions', questions: [{ required: true, kind: 'checkbox' }] });
    const [question] = asked.kind === 'questions' ? asked.questions : [];
    expect(await session.fill(sampleKnowledge({ human: { [question?.id ?? '']: 'yes' } }))).toMatchObject({
      next: 'submit',
    });

    expect((await session.submit(gate)).kind).toBe('confirmed');
    expect(server.requests.filter((seen) => seen === 'POST /done')).toHaveLength(1);
  });

  test('by a dialog, to a site that refuses it: is rejected', async () => {
    const gate = await opened(
      DECLARES('I agree to the terms of use').replace(
        'f.submit()',
        `fetch('/done', { method: 'POST', body: new FormData(f) })`,
      ),
      { 'POST /done': (_request, response) => response.writeHead(422).end() },
    );

    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'advanced' });
    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'rejected' });
  });

  test('before a dialog that wants something else declared: nobody knows, and it does not leave again', async () => {
    const gate = await opened(
      DECLARES('I agree to the privacy policy').replace(
        'd.showModal()',
        `fetch('/done', { method: 'POST', body: new FormData(f) }).then(() => d.showModal())`,
      ),
    );

    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'unknown' });
    expect(server.requests.filter((seen) => seen === 'POST /done')).toHaveLength(1);
  });

  test('once a dialog in front of it was agreed to', async () => {
    const gate = await opened(
      `${FORM}<dialog id="d"><label><input type="checkbox"> I have read the privacy policy</label><button onclick="d.close()">Accept</button></dialog><script>d.showModal()</script>`,
    );

    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'advanced' });
    expect(server.requests).not.toContain('POST /done');
    expect((await filledAndSubmitted(gate)).kind).toBe('confirmed');
  });

  test('once a gate in front of it was agreed to, which sends of its own', async () => {
    const gate = await opened(
      `${FORM}<dialog id="d"><label><input type="checkbox" id="k"> I agree to the processing of my data</label><button id="y" disabled onclick="fetch('/consent', { method: 'POST', body: 'c=1' }).then(() => d.close())">Continue</button></dialog><script>d.showModal(); k.onchange = () => { y.disabled = !k.checked; };</script>`,
      { '/consent': 'ok' },
    );

    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'advanced' });
    expect(server.requests).not.toContain('POST /done');
    expect((await filledAndSubmitted(gate)).kind).toBe('confirmed');
  });

  test('by a page that sends late for each of two presses: leaves once', async () => {
    const send = `const send = () => fetch('/done', { method: 'POST', body: new FormData(this) })`;
    const both = `${send}; send().then(send).then(thank, () => { location.hash = 'kept'; thank(); })`;
    const gate = await opened(
      sendsBy(`this.pressed = (this.pressed ?? 0) + 1; if (this.pressed === 2) { ${both} }`),
    );

    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'not_sent' });
    expect((await session.submit(gate)).kind).toBe('confirmed');
    expect(session.currentUrl()).toMatch(/#kept$/);
    expect(server.requests.filter((seen) => seen === 'POST /done')).toHaveLength(1);
  });

  test('is not held up by what a page saves by itself, before its button is pressed', async () => {
    const gate = await opened(
      `<form method="post" action="/done" oninput="fetch('/draft', { method: 'POST', body: new FormData(this) })">
        ${NAME}<label>Resume * <input type="file" name="cv" required></label>${SUBMIT}</form>`,
      { 'POST /draft': '' },
    );

    await session.fill(sampleKnowledge());

    expect(server.requests).toContain('POST /draft');
    expect(gate.sentBefore).toEqual([]);
  });

  test.each<[string, PageAnswer, SubmitResult['kind']]>([
    ['takes it and fails', (response) => response.writeHead(500).end(THANKS), 'unknown'],
    ['takes it and shows the form again', (response) => response.end(FORM), 'unknown'],
    [
      'says thanks and offers an account',
      (response) =>
        response.end(
          `${THANKS}<form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Create account</button></form>`,
        ),
      'confirmed',
    ],
    ['says thanks beside the form', (response) => response.end(`${THANKS}${FORM}`), 'unknown'],
    ['refuses it', (response) => response.writeHead(422).end(FORM), 'rejected'],
    [
      'asks for a code',
      (response) =>
        response.end(
          `<label>Enter the verification code we sent you <input name="code"></label><button>Verify</button>`,
        ),
      'waiting_for_code',
    ],
    ['takes its time', (response) => void setTimeout(() => response.end(THANKS), 400), 'confirmed'],
  ])('to a site that %s', async (_site, answer, kind) => {
    const gate = await opened(FORM, {
      'POST /done': (_request, response) => answer(response.setHeader('content-type', 'text/html')),
    });

    expect((await filledAndSubmitted(gate)).kind).toBe(kind);
    expect(server.requests.filter((seen) => seen === 'POST /done')).toHaveLength(1);
  });

  test('to a site that takes it and says nothing', async () => {
    const gate = await opened(sendsBy(FETCH), { 'POST /done': () => {} });

    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'unknown' });
  });

  test('is not sent again by a page that tries once more after a failure', async () => {
    const gate = await opened(
      sendsBy(
        `const send = () => fetch('/done', { method: 'POST', body: new FormData(this) }); send().then((r) => r.ok ? thank() : send())`,
      ),
      { 'POST /done': (_request, response) => response.writeHead(503).end() },
    );

    expect(await filledAndSubmitted(gate)).toEqual({ kind: 'unknown' });
    expect(server.requests.filter((seen) => seen === 'POST /done')).toHaveLength(1);
  });
});

describe('a button that leads on', () => {
  const CONTINUES = `<form method="post" action="/two">${NAME}${CONTINUE}</form>`;

  test('asks before it sends what may be the application, and goes on', async () => {
    const gate = await opened(CONTINUES, { 'POST /two': NEXT_PAGE });
    await session.fill(sampleKnowledge());

    expect(await session.advance(gate)).toEqual({ kind: 'advanced' });
    expect(gate.sentBefore).toEqual([[]]);
  });

  test.each([
    [
      'sends nothing',
      `<div id="p">${NAME}</div><button onclick="p.innerHTML = '<label>City <input></label>'">Continue</button>`,
    ],
    ['is not the last by what the page counts', `<p>Step 1 of 3</p>${CONTINUES}`],
  ])('asks nobody where it %s', async (_what, page) => {
    const gate = await opened(page, { 'POST /two': NEXT_PAGE });
    await session.fill(sampleKnowledge());

    expect(await session.advance(gate)).toEqual({ kind: 'advanced' });
    expect(gate.sentBefore).toEqual([]);
  });

  test.each<[string, PageAnswer, string]>([
    ['sends the application', (response) => response.end(THANKS), 'confirmed'],
    ['is answered by a failure', (response) => response.writeHead(500).end(), 'unknown'],
  ])('that %s', async (_what, answer, kind) => {
    const gate = await opened(CONTINUES, {
      'POST /two': (_request, response) => answer(response.setHeader('content-type', 'text/html')),
    });
    await session.fill(sampleKnowledge());

    expect((await session.advance(gate)).kind).toBe(kind);
    expect(gate.sentBefore).toEqual([[]]);
  });

  test('sends nothing where the gate says no', async () => {
    const gate = await opened(CONTINUES, { 'POST /two': NEXT_PAGE });
    await session.fill(sampleKnowledge());
    gate.opens = false;

    expect(await session.advance(gate)).toEqual({ kind: 'refused' });
    expect(server.requests).not.toContain('POST /two');
  });
});

type PageAnswer = (response: ServerResponse) => void;

/** Notes what the site had got of the form when it was asked. */
async function opened(page: string, more: Parameters<typeof servePages>[0] = {}) {
  const gate = {
    opens: true,
    sentBefore: [] as string[][],
    mayLeave: async () => {
      gate.sentBefore.push(server.requests.filter((seen) => /(done|two)$/.test(seen)));
      return gate.opens;
    },
  };
  server = await servePages({ '/': page, '/done': THANKS, ...more });
  session = await browser.openSession({});
  await session.open(server.url);
  return gate;
}

async function filledAndSubmitted(gate: { mayLeave: () => Promise<boolean> }): Promise<SubmitResult> {
  await session.fill(sampleKnowledge());
  return session.submit(gate);
}
