import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser, sampleKnowledge } from '../testing/browserForTests.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import type { ChromiumOpener } from './chromium.ts';

/** From a posting to its form, past what lies over the page and beside it. */

let browser: ChromiumOpener;
let site: PageServer;

const FORM = `<form method="post" action="/sent"><label>First name <input name="first" required></label>
  <label>Last name <input name="last" required></label><label>Email <input name="email" type="email" required></label>
  <button>Submit application</button></form>`;
const NEWSLETTER = `<form action="/subscribed"><h3>Newsletter</h3><input type="email" name="letter" placeholder="Your email">
  <button>Subscribe</button></form>`;
const BANNER = (buttons: string) => `<div id="cookie-banner" style="position:fixed;inset:0;background:#fffd">
  <p>We use cookies to improve your visit.</p>${buttons}</div>
  <script>for (const button of document.querySelectorAll('#cookie-banner button'))
    button.onclick = () => { document.querySelector('#cookie-banner').remove();
      document.querySelector('form').insertAdjacentHTML('beforeend', '<input type="hidden" name="cookies" value="' + button.textContent + '">'); }</script>`;

const PAGES = {
  '/link': `<h1>Nurse</h1><a class="btn" href="/linkedin">Apply with LinkedIn</a> <a class="btn" href="/form">Apply now</a>${NEWSLETTER}`,
  '/menu': `<h1>Nurse</h1><button onclick="m.hidden = !m.hidden" aria-haspopup="true">Apply now</button>
    <ul id="m" hidden><li><a href="/linkedin">Apply with LinkedIn</a></li><li><a href="/form">Apply now</a></li></ul>`,
  '/tab': '<h1>Nurse</h1><a class="btn" href="/form" target="_blank">Apply for this job</a>',
  '/dialog': `<h1>Nurse</h1>${NEWSLETTER}<button id="apply">Apply</button><script>apply.onclick = () => setTimeout(() =>
    document.body.insertAdjacentHTML('beforeend', \`<div role="dialog" aria-modal="true"><button>Close</button>${FORM}</div>\`), 100)</script>`,
  '/terms': `<h1>Legal disclaimer</h1><p>Please read this.</p><form method="post" action="/accepted"><input type="submit" value="I Decline"><input type="submit" value="I Accept"></form>`,
  'POST /accepted': (_request: unknown, response: { end: (html: string) => void }) =>
    response.end(`<h1>Nurse</h1>${FORM}`),
  '/cookies': FORM + BANNER('<button>Accept all</button><button>Only necessary</button>'),
  '/must-accept': FORM + BANNER('<button>Privacy settings</button><button>OK</button>'),
  '/pop-up': `${FORM}<div role="dialog" style="position:fixed;inset:20%"><h2>Subscribe to our newsletter</h2>
    <input type="email" name="pop-up"><button onclick="this.parentElement.remove()">No thanks</button><button>Subscribe</button></div>`,
  '/loop': `<h1>Nurse</h1><a class="btn" href="/form">Apply now</a><div style="position:fixed;inset:20%;background:#fff"><b>Stay in the loop!</b>
    <form action="/subscribed" method="post"><input type="email" name="letter" placeholder="Enter your email"><button>Sign me up</button></form><button onclick="this.parentElement.remove()">No thanks</button></div>`,
  '/ask': `<h1>Nurse</h1><button onclick="location = '/form'">Apply now</button><div><b>Ask Tidy</b><input placeholder="Type your question…"><button>Send</button></div>`,
  '/connect': `<h1>Nurse</h1><button onclick="location = '/form'">Apply for this job</button><form action="/connected" method="post">
    <h3>Connect with us</h3><input type="email" name="letter" placeholder="Email" required><button>Connect</button></form>`,
  '/register': `<form action="/registered" method="post"><h3>Create your account</h3><label>First name <input name="own" required></label>
    <label>Email <input name="mail" type="email" required></label><label>Password <input name="secret" type="password" required></label><button>Sign up</button></form>${FORM}`,
  '/text-link':
    '<h1>Nurse</h1><p>Care. <a href="/linkedin">Sign in</a></p><p><a href="/form">Apply for this job online</a></p>',
  '/chat': `${FORM}<iframe src="/chatting" style="position:fixed;right:0;bottom:0;width:300px;height:300px"></iframe>`,
  '/chatting':
    '<h3>How can we help?</h3><form><input name="n" placeholder="Your name" required><textarea name="m" placeholder="Message" required></textarea><button>Start chat</button></form>',
  '/friend': `${FORM}<form action="/friends"><h3>Refer a friend</h3><label>Friend's first name <input required></label><label>Friend's last name <input required></label><label>Friend's email <input required></label><label>Your name <input required></label><button>Send referral</button></form>`,
  '/cookie-frame': `${FORM}<iframe src="/consent" style="position:fixed;inset:0;width:100%;height:100%;background:#fffd"></iframe><script>onmessage = ({ data }) => {
    document.querySelector('iframe').remove(); document.querySelector('form').insertAdjacentHTML('beforeend', '<input type="hidden" name="cookies" value="' + data + '">'); }</script>`,
  '/consent':
    '<p>We and our partners use cookies.</p><button onclick="parent.postMessage(this.textContent, \'*\')">Accept all</button><button onclick="parent.postMessage(this.textContent, \'*\')">Reject all</button>',
  '/cookie-root': `${FORM}<div id="uc"></div><script>const root = uc.attachShadow({ mode: 'open' });
    root.innerHTML = '<div style="position:fixed;inset:0;background:#fffd"><p>Nous utilisons des cookies.</p><button>Tout accepter</button><button>Continuer sans accepter</button></div>';
    for (const button of root.querySelectorAll('button')) button.onclick = () => { uc.remove();
      document.querySelector('form').insertAdjacentHTML('beforeend', '<input type="hidden" name="cookies" value="' + button.textContent + '">'); }</script>`,
  '/form': FORM,
  '/linkedin': '<label>Password <input type="password"></label>',
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

/** What arrived at the employer's. */
async function applyAt(path: string): Promise<Record<string, string>> {
  const before = site.bodies.length;
  const session = await browser.openSession({});
  try {
    await session.open(site.url + path);
    for (let page = 0; page < 3; page++) {
      const filled = await session.fill(sampleKnowledge());
      if (filled.kind !== 'filled') throw new Error(JSON.stringify(filled));
      if (filled.next === 'submit') break;
      expect(await session.advance()).toEqual({ kind: 'advanced' });
    }
    expect(await session.submit()).toMatchObject({ kind: 'confirmed' });
  } finally {
    await session.close();
  }
  expect(site.bodies.length).toBe(before + 1);
  return Object.fromEntries(new URLSearchParams(site.bodies.at(-1)));
}

const APPLICATION = { first: 'Grace', last: 'Hopper', email: 'grace.hopper@example.com' };

describe('the form', () => {
  test.each([
    ['behind a link, beside one to somebody else’s account', '/link'],
    ['in a menu that a button opens', '/menu'],
    ['in a tab of its own', '/tab'],
    ['in a dialog over the posting', '/dialog'],
    ['below a pop-up for a newsletter', '/pop-up'],
    ['behind a pop-up that would sign one up', '/loop'],
    ['beside a box for questions, outside of any form', '/ask'],
    ['beside a form that wants an address, and does not apply', '/connect'],
    ['beside a form for an account that may be opened', '/register'],
    ['behind words that look like no button', '/text-link'],
    ['beside a talk in a frame', '/chat'],
    ['beside a form for friends', '/friend'],
  ])('%s is found, and nothing else is filled', async (_where, path) => {
    expect(await applyAt(path)).toEqual(APPLICATION);
  });

  test.each([
    ['with as little as it allows', '/cookies', 'Only necessary'],
    ['with what there is', '/must-accept', 'OK'],
    ['in a frame that covers all', '/cookie-frame', 'Reject all'],
    ['in a shadow, without a telling name', '/cookie-root', 'Continuer sans accepter'],
  ])('below a question about cookies is reached: it is answered %s', async (_how, path, cookies) => {
    expect(await applyAt(path)).toEqual({ ...APPLICATION, cookies });
  });
});

test('terms that stand alone before the form are taken, and it is filled', async () => {
  const session = await browser.openSession({});
  try {
    await session.open(`${site.url}/terms`);
    expect(await session.fill(sampleKnowledge())).toMatchObject({ kind: 'filled', next: 'submit' });
    expect(await session.submit()).toEqual({ kind: 'advanced' });
    expect(await session.fill(sampleKnowledge())).toMatchObject({ kind: 'filled', next: 'submit' });
    expect(await session.submit()).toMatchObject({ kind: 'confirmed' });
  } finally {
    await session.close();
  }
  expect(Object.fromEntries(new URLSearchParams(site.bodies.at(-1)))).toEqual(APPLICATION);
});
