import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser, sampleKnowledge } from '../testing/browserForTests.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import type { ApplicationSession } from './applicationSession.ts';
import type { ChromiumOpener } from './chromium.ts';

/** What a site says of a form that it did not take, elsewhere than at the field. */

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

const THANKS = '<h1>Thank you for applying!</h1>';

/** Fields as they come, or as a site brings them back. */
function form(first = '', more = ''): string {
  return `<form method="post" action="/done"><p><label>First name <input name="first" value="${first}" required></label></p>
    ${more}<button>Submit application</button></form>`;
}

const EDITOR = '<p><label for="ed">Favourite editor</label> <input id="ed" name="ed"></p>';

/** Sends in the background, and says for a moment what the site said. */
function withToast(fields: string, said: string): string {
  return `${form('', fields)}<div id="t"></div><script>
    document.forms[0].onsubmit = async (event) => {
      event.preventDefault();
      const answer = await fetch('/done', { method: 'POST', body: new URLSearchParams(new FormData(event.target)) });
      if (answer.ok) { document.body.innerHTML = '${THANKS}'; return; }
      t.innerHTML = '<div style="position:fixed;top:9px;right:9px">${said}</div>';
      setTimeout(() => t.replaceChildren(), 400);
    };</script>`;
}

describe('a message that is gone again', () => {
  test('names a box: what it holds is written in another way, and sent once more', async () => {
    await open(
      withToast(
        '<p><label>Phone <input name="phone"></label></p>',
        'Please enter a valid phone number (10 digits)',
      ),
      (body) => /phone=\d{10}$/.test(body),
    );

    expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
    expect(server.bodies).toHaveLength(2);
  });

  test.each([
    ['nothing else is known for', 'First name', ''],
    [
      'the page had filled itself',
      'Favourite compiler',
      '<p><label>Favourite compiler <input name="compiler" value="gcc"></label></p>',
    ],
  ])('names a box that %s: a person is asked, in its words', async (_what, text, fields) => {
    await open(withToast(fields, `${text} must be another one`), () => false);

    expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
    expect(await session.fill(sampleKnowledge())).toMatchObject({
      kind: 'questions',
      questions: [{ text, required: true, note: `${text} must be another one` }],
    });
    expect(server.bodies).toHaveLength(1);
  });
});

test('a box that stays marked, with its message elsewhere, is written in another way', async () => {
  const phone = (more = '') => `<p><label>Phone <input name="phone" ${more}></label></p>`;
  await open(
    form('', phone()),
    (body) => /phone=\d{10}$/.test(body),
    `<p>Phone must be 10 digits</p>${form('Grace', phone('aria-invalid="true" value="+1 415 555 0123"'))}`,
  );

  expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
  expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
});

test('whoever has applied already is told so, and nothing is sent again', async () => {
  await open(form(), () => false, `<p>You have already applied for this position.</p>${form('Grace')}`, 409);

  expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
  expect(await session.fill(sampleKnowledge())).toMatchObject({ kind: 'failed', code: 'already_applied' });
  expect(server.bodies).toHaveLength(1);
});

test('and so where the site answers with an empty form and that alone', async () => {
  const said = '<p role="alert">An application with this e-mail address already exists for this job.</p>';
  await open(form(), () => false, `${said}${form()}`);

  expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
  expect(await session.fill(sampleKnowledge())).toMatchObject({ kind: 'failed', code: 'already_applied' });
  expect(server.bodies).toHaveLength(1);
});

describe('a box whose fault is told in red behind it', () => {
  const phone = (value = '', said = '') =>
    `<p><label>Phone <input name="phone" value="${value}">${said}</label></p>`;
  const faulty = (value: string) =>
    form(
      'Grace',
      phone(value, '<span style="color:red">Please enter your phone number as (555) 555-5555</span>'),
    );

  test('is written as it says', async () => {
    await open(form('', phone()), (body) => /phone=%28\d{3}%29\+\d{3}-\d{4}$/.test(body), faulty('+1 415'));

    expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
  });

  test('is refused once more where the same comes back', async () => {
    await open(form('', phone()), () => false, faulty('+1 415'));

    expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
    expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
    expect(server.bodies).toHaveLength(2);
  });
});

test('what a site says above a form that it has emptied is asked once, and nothing is sent as it was', async () => {
  const blank = `<p>First name must be another one</p>${form()}`;
  await open(form(), (body) => body.includes('Ada'), blank, 422);
  expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
  const asked = await session.fill(sampleKnowledge());
  expect(asked).toMatchObject({ kind: 'questions', questions: [{ text: 'First name' }] });
  const [question] = asked.kind === 'questions' ? asked.questions : [];
  const human = { [question?.id ?? '']: 'Ada' };

  expect(await session.fill(sampleKnowledge({ human }))).toMatchObject({ kind: 'filled' });
  expect(await session.fill(sampleKnowledge({ human }))).toMatchObject({ kind: 'filled' });

  expect(await session.submit()).toMatchObject({ kind: 'confirmed' });
  expect(server.bodies).toEqual(['first=Grace', 'first=Ada']);
});

test('a form that came back empty says in a window of its own what must be agreed to', async () => {
  const terms = '<p><label><input type="checkbox" name="ok" value="1"> I agree to these terms</label></p>';
  const faulty = `<div role="alertdialog"><p>You must agree to the terms.</p></div>${form('', terms)}`;
  await open(form('', terms), (body) => body.includes('ok=1'), faulty);

  expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
  expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
  expect(server.bodies).toEqual(['first=Grace', 'first=Grace&ok=1']);
});

describe('a list of faults above a form that comes back with 200', () => {
  test.each([
    ['that leads to each', '<div><ul><li><a href="#ed">Please tell us: required</a></li></ul></div>'],
    ['that leads to where each stands', '<div role="alert"><a href="#row">Tell us</a></div>'],
    ['that names what was left empty', '<p role="alert">Favourite editor is required</p>'],
    ['that names it in a line of its own', '<p>Please enter your favourite editor</p>'],
    ['that names it in red', '<div style="color:Red;"><ul><li>Favourite editor is required.</li></ul></div>'],
  ])('%s is a refusal, and what it is about is asked', async (_which, faults) => {
    const fields = EDITOR.replace('<p>', '<p id="row">');
    await open(form('', fields), () => false, `${faults}${form('Grace', fields)}`);

    expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
    expect(await session.fill(sampleKnowledge())).toMatchObject({
      kind: 'questions',
      questions: [{ text: 'Favourite editor', required: true }],
    });
  });

  test.each([
    [
      'speaks of another matter',
      `<p>First name must be unique: it is known to us.</p>${form('Grace', EDITOR)}`,
    ],
    ['wants another form filled', `<p>First name is required</p>${form('', EDITOR)}`],
    ['stands in red for what is required', `<p style="color:red">* required</p>${form('Grace', EDITOR)}`],
    ['names what nobody asked for here', `<p>Portfolio is required</p>${form('Grace', EDITOR)}`],
    ['leads elsewhere', `<a href="/help#ed">Required reading</a>${form('Grace', EDITOR)}`],
  ])('that %s is none', async (_which, answer) => {
    await open(form('', EDITOR), () => false, answer);

    expect(await filledAndSubmitted()).toEqual({ kind: 'unknown' });
  });
});

async function open(
  html: string,
  takes: (body: string) => boolean,
  faulty?: string,
  refusal = 200,
): Promise<void> {
  server = await servePages({
    '/': html,
    'POST /done': (_request, response, body) => {
      const isTaken = takes(body);
      const status = isTaken ? 200 : faulty === undefined ? 422 : refusal;
      response.writeHead(status, { 'content-type': 'text/html' }).end(isTaken ? THANKS : (faulty ?? 'no'));
    },
  });
  session = await browser.openSession({});
  await session.open(server.url);
}

async function filledAndSubmitted() {
  expect(await session.fill(sampleKnowledge())).toMatchObject({ kind: 'filled', next: 'submit' });
  return session.submit();
}
