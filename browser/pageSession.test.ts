import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser, sampleKnowledge } from '../testing/browserForTests.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { processesBelow } from '../testing/processesBelow.ts';
import { until } from '../testing/until.ts';
import type { ApplicationSession } from './applicationSession.ts';
import type { ChromiumOpener } from './chromium.ts';

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

const NAME = '<label>First name * <input name="first" required></label>';
const SUBMIT = '<button>Submit application</button>';
const THANKS = '<h1>Thank you for applying!</h1><p>Your confirmation number is AB-1234.</p>';

const ID = expect.stringMatching(/^q-\w+$/);

describe('filling', () => {
  test('enters what is known, by kind of control, and reads it back', async () => {
    await open(`<form method="post" action="/done" enctype="multipart/form-data">
      <label for="f">First name *</label><input id="f" name="first" required>
      <label for="e">E-mail</label><input id="e" type="email" name="mail">
      <label for="p">Phone</label><input id="p" type="tel" name="tel">
      <label for="c">Country</label><select id="c" name="country"><option value="">Choose…</option><option>Germany</option><option value="US">United States</option></select>
      <label for="y">Years of experience</label><input id="y" type="number" name="years">
      <fieldset><legend>Will you relocate? *</legend>
        <label><input type="radio" name="move" value="1" required> Yes</label><label><input type="radio" name="move" value="0"> No</label></fieldset>
      <label><input type="checkbox" name="terms" required> I agree to the privacy policy *</label>
      <label for="l">Cover letter</label><textarea id="l" name="letter"></textarea>
      <label for="r">Resume *</label><input id="r" type="file" name="cv" required>
      <div style="position:absolute;left:-5000px"><label>Leave this empty <input name="website"></label></div>
      ${SUBMIT}</form>`);

    const filled = await session.fill(sampleKnowledge({ given: { 'Will you relocate?': 'No' } }));
    await session.submit();

    expect(filled).toMatchObject({ kind: 'filled', next: 'submit' });
    const [sent = ''] = server.bodies;
    expect(fieldsOf(sent)).toEqual({
      first: 'Grace',
      mail: 'grace.hopper@example.com',
      tel: '+1 415 555 0123',
      country: 'US',
      years: '12',
      move: '0',
      terms: 'on',
      letter: 'I would like to make your systems understandable.',
      cv: '%PDF-1.4',
      website: '',
    });
  });

  test('opens what is folded away, also where opening one section closes the other', async () => {
    const section = (name: string, inside: string) =>
      `<details name="one"><summary>${name}</summary>${inside}</details>`;
    await open(`<form method="post" action="/done">${NAME}
      ${section('Contact', '<label>E-mail * <input name="mail" required></label>')}
      ${section('Address', '<label>City * <input name="city" required></label>')}${SUBMIT}</form>`);

    await session.fill(sampleKnowledge());
    await session.submit();

    const [sent = ''] = server.bodies;
    expect(Object.fromEntries(new URLSearchParams(sent))).toMatchObject({
      first: 'Grace',
      mail: 'grace.hopper@example.com',
      city: 'New York',
    });
  });

  test('goes from question to question where nothing is sent in between', async () => {
    await open(`<form id="f" method="post" action="/done" novalidate><h2 id="q">What is your first name? *</h2>
      <input name="a" aria-labelledby="q" required><button type="button" onclick="
        if (f.b) return f.submit(); f.a.hidden = true; q.textContent = 'Your last name *'; f.a.required = false;
        f.a.insertAdjacentHTML('afterend', '<input name=b aria-labelledby=q required>')">OK</button></form>`);

    await session.fill(sampleKnowledge());
    expect(await session.submit()).toMatchObject({ kind: 'advanced' });
    await session.fill(sampleKnowledge());
    await session.submit();

    expect(server.bodies).toEqual(['a=Grace&b=Hopper']);
  });

  test('asks once for everything that nothing answers, with its options, and fills the rest', async () => {
    await open(`<form><label>First name <input name="a"></label>
      <label>What is your favourite colour? * <input name="b" required></label>
      <label>Notice period * <select name="c" required><option value="">Select</option><option>1 month</option><option>3 months</option></select></label>
      <label>Anything else? <textarea name="d"></textarea></label>${SUBMIT}</form>`);

    expect(await session.fill(sampleKnowledge())).toEqual({
      kind: 'questions',
      entered: expect.anything(),
      questions: [
        { id: ID, text: 'What is your favourite colour?', kind: 'text', required: true },
        { id: ID, text: 'Notice period', kind: 'select', required: true, options: ['1 month', '3 months'] },
        { id: ID, text: 'Anything else?', kind: 'textarea', required: false },
      ],
    });
  });

  test('asks nobody for what may stay empty alone, but for an answer of theirs that did not fit, once', async () => {
    await open(`<form><label>Notice period <select><option value="">Select</option><option>1 month</option></select></label>
      <label>Anything else? <textarea></textarea></label>${SUBMIT}</form>`);
    const fill = (human: Record<string, string>, askedAgain: string[] = []) =>
      session.fill(sampleKnowledge({ human, askedAgain: new Set(askedAgain) }));
    const NOTICE = 'q-3g0z8kojz7tma';

    expect(await fill({})).toMatchObject({ kind: 'filled' });
    expect(await fill({ [NOTICE]: 'A year' })).toMatchObject({
      kind: 'questions',
      questions: [{ id: NOTICE, note: 'The answer given is not one of the options.' }, { required: false }],
    });
    expect(await fill({ [NOTICE]: 'A year' }, [NOTICE])).toMatchObject({ kind: 'filled' });
    expect(await fill({ [NOTICE]: '1 month' })).toMatchObject({ fields: [{ source: 'human' }] });
  });

  test('takes a person’s answer before anything else, and what was given before the profile', async () => {
    await open(`<form method="post" action="/done"><label>City * <input name="city" required></label>
      <label>Phone <input name="phone"></label>${SUBMIT}</form>`);

    await session.fill(
      sampleKnowledge({ given: { City: 'Boston', Phone: '1' }, human: { 'City *': 'Arlington' } }),
    );
    await session.submit();

    expect(Object.fromEntries(new URLSearchParams(server.bodies[0]))).toEqual({
      city: 'Arlington',
      phone: '1',
    });
  });

  test('searches no list again for what was chosen from it, when a person has replied', async () => {
    await open(`<form method="post" action="/done">
      <label for="l">Location *</label><input id="l" role="combobox" aria-autocomplete="list" aria-controls="o" required autocomplete="off"><div id="o" role="listbox"></div>
      <input type="hidden" name="place"><input type="hidden" name="searches" value="0">
      <label>Favourite colour * <input name="colour" required></label>${SUBMIT}</form>
      <script>
        const form = document.forms[0], box = document.getElementById('l'), options = document.getElementById('o');
        box.oninput = () => {
          form.searches.value = Number(form.searches.value) + 1;
          options.innerHTML = '<div role="option">New York, NY, United States</div>';
          options.firstElementChild.onclick = () => {
            form.place.value = box.value = options.textContent;
            options.innerHTML = '';
          };
        };
        box.onblur = () => { if (!form.place.value) box.value = ''; };
      </script>`);

    const asked = await session.fill(sampleKnowledge());
    expect(asked).toMatchObject({ kind: 'questions', questions: [{ text: 'Favourite colour' }] });
    await session.fill(sampleKnowledge({ human: { 'Favourite colour': 'Teal' } }));
    await session.submit();

    const sent = Object.fromEntries(new URLSearchParams(server.bodies[0]));
    expect(sent).toMatchObject({
      place: 'New York, NY, United States',
      searches: '2',
      colour: 'Teal',
    });
  });

  test('fills what an answer reveals', async () => {
    await open(`<form><label>Country <select id="c"><option value="">Choose</option><option>United States</option></select></label>
      <div id="more"></div>${SUBMIT}
      <script>c.onchange = () => { more.innerHTML = '<label>State * <input id="s" required></label>'; };</script></form>`);

    expect(await session.fill(sampleKnowledge())).toMatchObject({
      kind: 'filled',
      fields: [{ meaning: 'country' }, { meaning: 'state', source: 'profile' }],
    });
  });

  test('goes on with a page that goes to its server for what a list depends on', async () => {
    const countries = '<option value="">Choose</option><option>United States</option>';
    const page = (chosen: string, states: string) => `<form method="post" action="/again">
      <label>Country * <select name="c" required onchange="form.submit()">${countries.replace(chosen, ` selected${chosen}`)}</select></label>
      <label>State * <select name="s" required><option value="">Choose</option>${states}</select></label>${SUBMIT}</form>`;
    server = await servePages({
      '/': page('none', ''),
      'POST /again': (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(page('>United States', '<option>Ohio</option><option>New York</option>')),
    });
    session = await browser.openSession({});
    await session.open(server.url);

    expect(await session.fill(sampleKnowledge())).toMatchObject({
      kind: 'filled',
      fields: [{ meaning: 'country' }, { meaning: 'state', source: 'profile' }],
    });
    expect(server.bodies).toHaveLength(1);
  });

  test('takes for kept what the site writes in its own way', async () => {
    await open(`<form><label>Phone * <input id="p" type="tel" required></label>${SUBMIT}
      <script>p.onblur = () => { p.value = p.value.replace(/\\D/g, '').replace(/^1?(...)(...)(....)$/, '($1) $2-$3'); };</script></form>`);

    expect(await session.fill(sampleKnowledge())).toMatchObject({
      kind: 'filled',
      fields: [{ meaning: 'phone', source: 'profile' }],
    });
  });

  test('reports a required field that does not keep its value, and never calls it filled', async () => {
    await open(
      `<form>${NAME}<script>document.querySelector('input').onblur = (e) => { e.target.value = ''; };</script>${SUBMIT}</form>`,
    );

    const asked = await session.fill(sampleKnowledge());
    const [question] = asked.kind === 'questions' ? asked.questions : [];
    expect(question).toMatchObject({ text: 'First name', note: expect.stringContaining('does not keep') });

    const human = { [question?.id ?? '']: 'Grace' };
    expect(await session.fill(sampleKnowledge({ human }))).toEqual({
      kind: 'failed',
      code: 'field_not_filled',
      detail: 'First name',
    });
  });

  test('says that it does not understand a page that leads nowhere', async () => {
    await open('<p>Hello</p>');

    expect(await session.fill(sampleKnowledge())).toMatchObject({
      kind: 'failed',
      code: 'form_not_understood',
    });
  });

  test.each([
    ['demands one', '<input type="file" required>', { code: 'resume_unavailable', detail: 'HTTP 403' }],
    ['would take one', '<input type="file">', { kind: 'filled' }],
    ['asks for none', '', { kind: 'filled' }],
  ])('misses a resume that cannot be had where the form %s', async (_what, control, expected) => {
    await open(`<form>${NAME}${control === '' ? '' : `<label>Resume ${control}</label>`}${SUBMIT}</form>`);
    const resume = async () => ({ kind: 'unavailable', reason: 'HTTP 403' }) as const;

    expect(await session.fill(sampleKnowledge({ resume }))).toMatchObject(expected);
  });

  test.each([
    [
      'captcha',
      '<form><label>Email <input name="e"></label><iframe src="/challenge" title="reCAPTCHA" width="304" height="78"></iframe></form>',
    ],
    [
      'login',
      '<form><label>User name <input name="u"></label><label>Password <input type="password"></label><button>Sign in</button></form>',
    ],
    [
      '2fa',
      '<p>Enter the code that we sent you</p><form><input autocomplete="one-time-code"><button>Verify</button></form>',
    ],
  ])('stops before a %s', async (reason, html) => {
    await open(html.replace('/challenge', 'https://www.google.com/recaptcha/api2/anchor?k=x'));

    expect(await session.fill(sampleKnowledge())).toEqual({ kind: 'blocked', reason });
  });
});

describe('going on', () => {
  test('presses the button that leads to the next page, and sees that it came', async () => {
    await open(
      `<form action="/two">${NAME}<button type="button">Save for later</button><button>Next</button></form>`,
      {
        '/two': `<form><label>Email <input></label>${SUBMIT}</form>`,
      },
    );

    expect(await session.fill(sampleKnowledge())).toMatchObject({ kind: 'filled', next: 'advance' });
    expect(await session.advance()).toEqual({ kind: 'advanced' });
    expect(new URL(session.currentUrl()).pathname).toBe('/two');
  });

  test('says that a page does not let it on', async () => {
    await open(`<form onsubmit="return false">${NAME}<button>Next</button></form>`);
    await session.fill(sampleKnowledge());

    expect(await session.advance()).toMatchObject({ kind: 'failed', detail: 'the page did not change' });
  });

  test.each([
    ['has sent the form', THANKS, { kind: 'confirmed', confirmationId: 'AB-1234' }],
    ['may have sent the form', '<p>OK</p>', { kind: 'unknown' }],
  ])('tells that it %s', async (_what, answer, result) => {
    await open(`<form method="post" action="/next">${NAME}<button>Continue</button></form>`, {
      'POST /next': answer,
    });
    await session.fill(sampleKnowledge());

    expect(await session.advance()).toMatchObject(result);
  });

  test('takes `Apply` beside a form for what sends it, wherever it stands', async () => {
    await open(
      `<form id="f" method="post" action="/done">${NAME}</form><footer><button form="f">Apply</button></footer>`,
    );

    expect(await session.fill(sampleKnowledge())).toMatchObject({ next: 'submit' });
  });
});

describe('a submit', () => {
  test('is confirmed by the page that follows, with its number', async () => {
    await open(`<form method="post" action="/done">${NAME}${SUBMIT}</form>`);

    expect(await filledAndSubmitted()).toEqual({
      kind: 'confirmed',
      confirmationId: 'AB-1234',
      message: 'Thank you for applying!',
      url: `${server.url}/done`,
    });
  });

  test('is confirmed on a page that sends in the background and shows its thanks late', async () => {
    await open(`<main><form>${NAME}${SUBMIT}</form></main><script>
      document.forms[0].onsubmit = async (event) => {
        event.preventDefault();
        await fetch('/done', { method: 'POST', body: JSON.stringify({ first: 'Grace' }) });
        setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(THANKS)}; }, 400);
      };</script>`);

    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed', confirmationId: 'AB-1234' });
    expect(server.requests.filter((request) => request === 'POST /done')).toHaveLength(1);
  });

  test('is rejected when the site says so and shows the form again', async () => {
    await open(`<form method="post" action="/refused">${NAME}${SUBMIT}</form>`, {
      'POST /refused': (_request, response) =>
        response
          .writeHead(422, { 'content-type': 'text/html' })
          .end(`<p role="alert">Too short</p><form>${NAME}${SUBMIT}</form>`),
    });

    expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
  });

  const FAULTY = `<form method="post" action="/faulty">${NAME.replace('<input', '<input aria-invalid="true" aria-describedby="e"')}<span id="e" class="error">Too short</span>${SUBMIT}</form>`;
  const INLINE = `<script>document.forms[0].onsubmit = async (event) => {
      event.preventDefault();
      await fetch('/faulty', { method: 'POST', body: new FormData(event.target) });
      document.forms[0].innerHTML = ${JSON.stringify(FAULTY)};
    };</script>`;

  test.each([
    ['a new page', ''],
    ['the page itself', INLINE],
  ])(
    'is rejected when %s says at the fields what is wrong, though it was answered with 200',
    async (_what, script) => {
      await open(`<form method="post" action="/faulty">${NAME}${SUBMIT}</form>${script}`, {
        'POST /faulty': FAULTY,
      });

      expect(await filledAndSubmitted()).toEqual({ kind: 'rejected' });
    },
  );

  test('is confirmed by a dialog that gives thanks in front of the form', async () => {
    await open(`<form>${NAME}${SUBMIT}</form><dialog>${THANKS}<button>Close</button></dialog><script>
      document.forms[0].onsubmit = async (event) => {
        event.preventDefault();
        await fetch('/done', { method: 'POST', body: new FormData(event.target) });
        document.querySelector('dialog').showModal();
      };</script>`);

    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed', confirmationId: 'AB-1234' });
  });

  test('that did nothing, and said nothing, has what was left unchosen asked', async () => {
    await open(
      `<form onsubmit="return document.querySelector(':checked') !== null" method="post" action="/done">${NAME}<label>Notes <input></label>
        <fieldset><legend>Shift</legend><label><input type="radio" name="s" value="d">Day</label><label><input type="radio" name="s" value="n">Night</label></fieldset>${SUBMIT}</form>`,
    );

    expect(await filledAndSubmitted()).toEqual({ kind: 'not_sent' });
    expect(await session.fill(sampleKnowledge())).toMatchObject({
      kind: 'questions',
      questions: [{ text: 'Shift', required: true }],
    });
  });

  test('waits for a code when the site asks for one', async () => {
    await open(`<form method="post" action="/code">${NAME}${SUBMIT}</form>`, {
      'POST /code':
        '<p>We sent you a security code.</p><form><input autocomplete="one-time-code" aria-label="Security code"><button>Confirm</button></form>',
    });

    expect(await filledAndSubmitted()).toEqual({ kind: 'waiting_for_code' });
  });

  test('was not sent when the page keeps it back for a field that it calls invalid', async () => {
    await open(
      `<form method="post" action="/done">${NAME}<label>Code <input pattern="x+" value="y"></label>${SUBMIT}</form>`,
    );

    expect(await filledAndSubmitted()).toEqual({ kind: 'not_sent' });
    expect(server.requests).not.toContain('POST /done');
  });

  test('that leaves late, after it was taken for not sent, waits for the next permit, and is not sent again', async () => {
    await open(
      `<form method="post" action="/done" onsubmit="event.preventDefault(); setTimeout(() => fetch('/leaves').then(() => this.submit()), 3000)">${NAME}${SUBMIT}</form>`,
    );

    expect(await filledAndSubmitted()).toEqual({ kind: 'not_sent' });
    await until(
      () => server.requests,
      (requests) => requests.includes('GET /leaves'),
    );
    expect(server.requests).not.toContain('POST /done');
    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
    expect(server.requests.filter((request) => request === 'POST /done')).toHaveLength(1);
  });

  test('is one more page where another form follows, whatever that page says of later', async () => {
    await open(`<form method="post" action="/two">${NAME}<button>Submit</button></form>`, {
      'POST /two': `<p>Once your application is submitted, you cannot change it.</p>
        <form method="post" action="/done"><label>City * <input name="city" required></label>${SUBMIT}</form>`,
    });

    expect(await filledAndSubmitted()).toEqual({ kind: 'advanced' });
    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
  });

  test('is one more page where that says so, though nothing on it must be answered', async () => {
    await open(`<form method="post" action="/two">${NAME}<button>Submit application</button></form>`, {
      'POST /two': `<h1>One more step</h1><p>Please answer these voluntary questions to finish your application.</p>
        <form method="post" action="/done"><label>Gender <select name="g"><option value="">Select</option><option>Female</option></select></label><button>Finish</button></form>`,
    });

    expect(await filledAndSubmitted()).toEqual({ kind: 'advanced' });
    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
  });

  test('is one more question where the box asks the next, and nothing was sent', async () => {
    await open(
      `<form><input aria-label="What is your first name?"><button>Send</button></form><script>
        const asked = ['What is your last name?'];
        const said = [];
        document.forms[0].onsubmit = async (event) => {
          event.preventDefault();
          const box = event.target.elements[0];
          said.push(box.value);
          box.value = '';
          const next = asked.shift();
          if (next !== undefined) return box.setAttribute('aria-label', next);
          await fetch('/said', { method: 'POST', body: said.join(' ') });
          document.body.innerHTML = '<p>Thank you! Your application has been submitted.</p>';
        };
      </script>`,
      { 'POST /said': 'ok' },
    );

    expect(await filledAndSubmitted()).toEqual({ kind: 'advanced' });
    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
    expect(server.bodies).toEqual(['Grace Hopper']);
  });

  test('is confirmed in the tab that it opened', async () => {
    await open(`<form method="post" action="/done" target="_blank">${NAME}${SUBMIT}</form>`);

    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
    expect(server.requests.filter((request) => request === 'POST /done')).toHaveLength(1);
  });

  test('is confirmed where the page asks once more whether it is meant, and leaves once', async () => {
    await open(`<form method="post" action="/done">${NAME}${SUBMIT}</form><script>
      document.forms[0].onsubmit = (event) => {
        event.preventDefault();
        document.body.insertAdjacentHTML('beforeend', '<div role="dialog" style="position:fixed;inset:20%;background:#fff"><p>Are you sure you want to submit your application?</p><button>Cancel</button><button id="yes">Yes, submit</button></div>');
        yes.onclick = () => document.forms[0].submit();
      };</script>`);

    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
    expect(server.requests.filter((request) => request === 'POST /done')).toHaveLength(1);
  });

  test.each([
    ['its statistics are refused while the form is under way', 404],
    ['its statistics fail', 500],
  ])('is confirmed where %s', async (_what, status) => {
    await open(
      sendingInBackground(`fetch('/metrics', { method: 'POST', body: '{"event":"submit"}' });
        await fetch('/slow', { method: 'POST', body: JSON.stringify({ first: 'Grace' }) });`),
      {
        'POST /metrics': (_request, response) => response.writeHead(status).end(),
        'POST /slow': (_request, response) => setTimeout(() => response.end('{}'), 1500),
      },
    );

    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
  });

  test('is waited for where the page announces it before it sends it', async () => {
    await open(
      sendingInBackground(`note.textContent = 'Submitting your application';
        await new Promise((resolve) => setTimeout(resolve, 700));
        await fetch('/done', { method: 'POST', body: JSON.stringify({ first: 'Grace' }) });`),
    );

    expect(await filledAndSubmitted()).toMatchObject({ kind: 'confirmed' });
    expect(server.requests.filter((request) => request === 'POST /done')).toHaveLength(1);
  });

  test('is unknown when a page gives thanks for what its server failed to take', async () => {
    await open(
      `<main><form>${NAME}${SUBMIT}</form></main><script>
      document.forms[0].onsubmit = (event) => {
        event.preventDefault();
        void fetch('/done', { method: 'POST', body: '{}' });
        document.querySelector('main').innerHTML = ${JSON.stringify(THANKS)};
      };</script>`,
      { 'POST /done': fail500 },
    );

    expect(await filledAndSubmitted()).toEqual({ kind: 'unknown' });
  });

  test.each([
    ['the server fails after it took it', { 'POST /done': fail500 }],
    [
      'thanks stand beside the form',
      { 'POST /done': `${THANKS}<form method="post" action="/done">${NAME}${SUBMIT}</form>` },
    ],
    ['the answer says nothing', { 'POST /done': '<p>OK</p>' }],
  ])('is unknown when %s', async (_what, pages) => {
    await open(`<form method="post" action="/done">${NAME}${SUBMIT}</form>`, pages);

    expect(await filledAndSubmitted()).toEqual({ kind: 'unknown' });
  });
});

describe('a code', () => {
  const BOX = '<label>Security code <input autocomplete="one-time-code" name="code"></label>';

  test('is confirmed by the button beside its box, and what the site then says late is waited for', async () => {
    await open(`<form method="post" action="/code">${NAME}${SUBMIT}</form>`, {
      'POST /code': `<p>We sent you a security code.</p><main>${BOX}<button>Verify</button></main><script>
        document.querySelector('button').onclick = async () => {
          await fetch('/verify', { method: 'POST', body: document.querySelector('input').value });
          setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(THANKS)}; }, 600);
        };</script>`,
      'POST /verify': '{}',
    });
    expect(await filledAndSubmitted()).toEqual({ kind: 'waiting_for_code' });

    await session.enter({ code: '123456' });

    expect(await session.readReceipt()).toMatchObject({ kind: 'confirmed' });
    expect(server.bodies.at(-1)).toBe('123456');
  });

  test('that is wrong is asked for again', async () => {
    await open(`<form method="post" action="/code">${NAME}${SUBMIT}</form>`, {
      'POST /code': `<p>We sent you a security code.</p>${BOX}<button>Verify</button>`,
    });
    expect(await filledAndSubmitted()).toEqual({ kind: 'waiting_for_code' });

    await session.enter({ code: '000000' });

    expect(await session.readReceipt()).toEqual({ kind: 'waiting_for_code' });
  });

  test('that nothing asks for presses nothing', async () => {
    await open(
      `<form method="post" action="/done"><label>First name <input name="first" autofocus></label>${SUBMIT}</form>`,
    );

    await session.enter({ code: '123456' });

    expect(server.requests).not.toContain('POST /done');
  });
});

describe('a session', () => {
  test('whose tab is killed says that the browser crashed, and is closed without a trace', async () => {
    await open(`<form>${NAME}${SUBMIT}</form>`);

    const tabs = processesBelow(process.pid).filter(({ args }) => args.includes('--type=renderer'));
    for (const { pid } of tabs) process.kill(pid, 'SIGKILL');

    expect(await session.fill(sampleKnowledge())).toEqual({ kind: 'failed', code: 'browser_crashed' });
    await session.close();
    expect(await session.gone).toBe('closed');
  });

  test('reaches no private address from inside a page', async () => {
    await using secret = await servePages({ '/': 'the secret' });
    const port = new URL(secret.url).port;
    await open(`<p id="said">-</p><script>
      const tries = ['http://localhost:${port}/', 'http://[::1]:${port}/', 'http://10.0.0.1/'].map((url) => fetch(url, { mode: 'no-cors' }).then(() => url, () => 'refused'));
      Promise.all(tries).then((all) => { said.textContent = all.join(' '); });</script>`);

    await session.fill(sampleKnowledge());

    expect(secret.requests).toEqual([]);
  });
});

/** A form that a script sends; `note` is where it talks to the applicant. */
function sendingInBackground(script: string): string {
  return `<main><p id="note" role="status"></p><form>${NAME}${SUBMIT}</form></main><script>
    document.forms[0].onsubmit = async (event) => {
      event.preventDefault();
      ${script}
      document.querySelector('main').innerHTML = ${JSON.stringify(THANKS)};
    };</script>`;
}

function fail500(
  _request: unknown,
  response: { writeHead(status: number): { end(body: string): void } },
): void {
  response.writeHead(500).end('oops');
}

async function open(html: string, more: Parameters<typeof servePages>[0] = {}): Promise<void> {
  server = await servePages({ '/': `<!doctype html><title>Apply</title>${html}`, '/done': THANKS, ...more });
  session = await browser.openSession({});
  expect(await session.open(`${server.url}/`)).toEqual({ kind: 'opened' });
}

async function filledAndSubmitted() {
  expect(await session.fill(sampleKnowledge())).toMatchObject({ kind: 'filled', next: 'submit' });
  return session.submit();
}

/** Of a multipart body. */
function fieldsOf(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name = '', value = ''] of body.matchAll(
    /name="([^"]*)"[^\n]*\r\n(?:Content-Type:[^\n]*\r\n)?\r\n([\s\S]*?)\r\n--/g,
  )) {
    fields[name] = value;
  }
  return fields;
}
