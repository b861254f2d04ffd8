import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright';
import { openChromium } from '../testing/chromium.ts';
import { enterSecret } from './enterSecret.ts';
import { PageActivity } from './pageActivity.ts';

let browser: Browser;
let page: Page;
let activity: PageActivity;

beforeAll(async () => {
  browser = await openChromium();
});
beforeEach(async () => {
  page = await browser.newPage();
  activity = new PageActivity(page);
});
afterAll(() => browser.close());

const BOXES = (more = '') =>
  `<p>Enter the code that we sent to your phone</p><main>${'<input class="box" maxlength="1" inputmode="numeric">'.repeat(6)}${more}</main>`;
const TAKE = `document.title += ' ' + [...document.querySelectorAll('.box')].map((box) => box.value).join(''); document.querySelector('main').remove();`;
const VERIFY = `<button onclick="${TAKE.replaceAll('"', "'")}">Verify</button>`;

describe('a code is typed into single boxes', () => {
  test.each([
    ['that stay where they are', BOXES(VERIFY)],
    [
      'that move on with each key',
      `${BOXES(VERIFY)}<script>for (const box of document.querySelectorAll('.box')) box.onkeyup = () => box.nextElementSibling?.focus();</script>`,
    ],
    [
      'that listen to keys only',
      `${BOXES(VERIFY)}<script>for (const box of document.querySelectorAll('.box')) { box.readOnly = true; box.onkeydown = (event) => { box.value = event.key; }; }</script>`,
    ],
    [
      'that take it with the last character',
      `${BOXES()}<script>document.querySelectorAll('.box')[5].oninput = () => { ${TAKE} };</script>`,
    ],
    ['that hold a wrong one', BOXES(VERIFY).replaceAll('class="box"', 'class="box" value="9"')],
  ])('%s', async (_which, html) => {
    await page.setContent(html);

    await enterSecret(page, activity, { code: '123456' }, { mayOpen: false });

    expect(await page.title()).toBe('123456');
  });

  test('in a frame', async () => {
    await page.setContent(
      `<iframe width="400" height="200" srcdoc="${BOXES().replaceAll('"', '&quot;')}"></iframe>`,
    );
    await page.frames()[1]?.locator('.box').last().waitFor();

    await enterSecret(page, activity, { code: '123456' }, { mayOpen: false });

    const shown = await page
      .frames()[1]
      ?.evaluate("[...document.querySelectorAll('.box')].map((box) => box.value).join('')");
    expect(shown).toBe('123456');
  });
});

test.each([
  ['Trust this device for 30 days', 'checkbox'],
  ['Remember me', 'checkbox'],
  ['Phone', 'tel" readonly value="+1 415 555 0123'],
])('a code is sent beside what asks nothing: %s', async (label, type) => {
  await page.setContent(
    `<form onsubmit="document.title = 'sent'; return false"><label>Verification code <input name="otp" autocomplete="one-time-code"></label><label><input type="${type}"> ${label}</label><button>Continue</button></form>`,
  );

  await enterSecret(page, activity, { code: '123456' }, { mayOpen: false });

  expect(await page.title()).toBe('sent');
});

describe('a code that is part of an application', () => {
  const NAME = '<label>First name <input name="first"></label><label>Resume <input type="file"></label>';
  const SENDING = `<form onsubmit="document.title = 'sent'; return false">`;
  const TEXT = '<label>Enter the characters you see <input name="captcha"></label>';
  const CODE = '<label>Verification code <input name="otp" autocomplete="one-time-code"></label>';
  const CHECK = `<button type="button" onclick="document.title = 'verified'">Verify</button>`;

  test.each([
    ['with the letters of a picture', `${SENDING}${NAME}${TEXT}<button>Submit application</button></form>`],
    [
      'with a button that says no more than `Submit`',
      `${SENDING}${NAME}${TEXT}<button>Submit</button></form>`,
    ],
    ['with a button that says `Continue`', `${SENDING}${NAME}${CODE}<button>Continue</button></form>`],
    [
      'with questions only',
      `${SENDING}<label>Why us? <textarea></textarea></label>${TEXT}<button>Send</button></form>`,
    ],
    ['with its last page', `${SENDING}${TEXT}<button>Submit application</button></form>`],
    [
      'with one box to a character',
      `${SENDING}${NAME}${'<input maxlength="1">'.repeat(6)}<button>Apply</button></form>`,
    ],
  ])('waits to be sent %s', async (_what, html) => {
    await page.setContent(html);

    await enterSecret(page, activity, { code: '123456' }, { mayOpen: false });

    expect(await page.title()).toBe('');
  });

  test.each([
    'Enter the characters you see',
    'Security code (from the image)',
    'What is 3 + 4?',
    'Digite os caracteres da imagem',
  ])('is typed where the page asks for it, and nowhere else: %s', async (label) => {
    await page.setContent(
      `${SENDING}${NAME}<label>Postal code <input name="zip" maxlength="6"></label><label>${label} <input name="v"></label><button>Submit application</button></form>`,
    );

    await enterSecret(page, activity, { code: '123456' }, { mayOpen: false });

    const shown = await page.evaluate(
      `['first', 'zip', 'v'].map((name) => document.querySelector('[name=' + name + ']').value).join()`,
    );
    expect(shown).toBe(',,123456');
  });

  test('is verified by a button of its own', async () => {
    await page.setContent(`${SENDING}${NAME}${CODE}${CHECK}<button>Submit application</button></form>`);

    await enterSecret(page, activity, { code: '123456' }, { mayOpen: false });

    expect(await page.title()).toBe('verified');
  });

  test('is confirmed by Enter where nothing else is asked for, or the form was sent', async () => {
    await page.setContent(`${SENDING}${CODE}</form>`);

    await enterSecret(page, activity, { code: '123456' }, { mayOpen: false });

    expect(await page.title()).toBe('sent');

    await page.setContent(
      `<title></title>${SENDING}${NAME}${CODE}<button>Submit application</button></form>`,
    );

    await enterSecret(page, activity, { code: '123456' }, { mayOpen: false, isSent: true });

    expect(await page.title()).toBe('sent');
  });
});

const LOGIN = { username: 'grace@example.com', password: 'Cobol-1959!' };
const said = `document.title = [...this.closest('main').querySelectorAll('input')].map((box) => box.type === 'checkbox' ? box.checked : box.value).join('|'); this.closest('main').remove()`;
const button = (label: string, more = '') =>
  `<button type="button" onclick="${said};${more}">${label}</button>`;
const EMAIL = '<label>Email <input type="email"></label>';
const TRAP =
  '<div style="position:absolute;left:-5000px"><label>Leave empty <input name="beecatcher"></label></div>';

describe('an account', () => {
  test.each([
    [
      'is signed in to, by its own button',
      `<main>${EMAIL}<label>Password <input type="password"></label><button type="button" onclick="document.title='wrong'">Forgot password</button><button type="button" onclick="document.title='wrong'">Sign in with Google</button>${button('Sign In')}<button type="button" onclick="document.title='wrong'">Create account</button></main>`,
      'grace@example.com|Cobol-1959!',
    ],
    [
      'is made, with the password twice and the terms, and no more',
      `<main>${EMAIL}<label>Password <input type="password"></label><label>Verify New Password <input type="password"></label>${TRAP}
        <label><input type="checkbox"> Yes, I have read and consent to the terms and conditions.</label><label><input type="checkbox"> Send me the newsletter</label>
        <button type="button" onclick="document.title='wrong'">Sign In</button>${button('Create Account')}</main>`,
      'grace@example.com|Cobol-1959!|Cobol-1959!||true|false',
    ],
    [
      'is made in German',
      `<main><label>E-Mail-Adresse <input type="email"></label><label>Passwort <input type="password"></label><label>Passwort bestätigen <input type="password"></label>${button('Konto erstellen')}</main>`,
      'grace@example.com|Cobol-1959!|Cobol-1959!',
    ],
  ])('%s', async (_what, html, expected) => {
    await page.setContent(html);

    await enterSecret(page, activity, LOGIN, { mayOpen: true });

    expect(await page.title()).toBe(expected);
  });

  test('is signed in to where the gate is drawn anew under the hand', async () => {
    await page.setContent(
      `<main></main><script>
        const main = document.querySelector('main');
        const draw = (id) => {
          main.innerHTML = '<label>Email <input type="email" id="u' + id + '"></label><label>Password <input type="password" id="p' + id + '"></label><button type="button">Sign in</button>';
          main.querySelector('button').onclick = () => { document.title += [...main.querySelectorAll('input')].map((box) => box.value).join('|'); main.remove(); };
        };
        draw(1);
        main.addEventListener('input', () => draw(2), { once: true });
      </script>`,
    );

    await enterSecret(page, activity, LOGIN, { mayOpen: true });

    expect(await page.title()).toBe('grace@example.com|Cobol-1959!');
  });

  test('that was made is signed in to where the page asks for that next', async () => {
    const next = `<main>${EMAIL}<label>Password <input type='password'></label><button type='button' onclick='document.title += \`in\`; this.parentElement.remove()'>Sign in</button></main>`;
    await page.setContent(
      `<main>${EMAIL}<label>Password <input type="password"></label><label>Confirm password <input type="password"></label>${button('Create account', 'document.body.innerHTML = window.next')}</main>
       <script>window.next = ${JSON.stringify(next)}</script>`,
    );

    await enterSecret(page, activity, LOGIN, { mayOpen: true });

    expect(await page.title()).toBe('grace@example.com|Cobol-1959!|Cobol-1959!in');
  });
});
