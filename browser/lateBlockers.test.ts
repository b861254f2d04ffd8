import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});
afterEach(() => forms.clear());
afterAll(() => forms.close());

const application = (more: string, script: string) => `<form id="apply">
  <label>First name <input name="first" required></label><label>Email <input type="email" name="email" id="mail" required></label>
  ${more}<button>Submit application</button></form><script>${script}</script>`;
const TURNSTILE =
  '<div class="cf-turnstile"><div style="width:300px;height:65px"></div><input type="hidden" id="answer" name="cf-turnstile-response"></div>';
const H_CAPTCHA = '<div class="h-captcha" style="width:303px;height:78px">&nbsp;</div>';
const later = (script: string, ms = 800) => `setTimeout(() => { ${script} }, ${ms})`;
const onceMailIsWritten = (html: string) =>
  `mail.onchange = () => document.body.insertAdjacentHTML('beforeend', '${html.replaceAll("'", "\\'")}')`;

test.each([
  ['writes its answer', application(TURNSTILE, later(`answer.value = '0.x'`))],
  ['takes itself away', application(TURNSTILE, later(`document.querySelector('.cf-turnstile').remove()`))],
  [
    'looks at the browser, and leads on to the form',
    `<title>Just a moment...</title><h1>Checking your browser</h1><script>${later(
      `document.title = 'Apply'; document.querySelector('h1').remove(); document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(application('', '')).replaceAll('</', String.raw`<\/`)})`,
    )}</script>`,
  ],
])('a check that passes by itself stops nothing: it %s', async (_how, html) => {
  const { result } = await forms.fill(html);

  expect(result).toMatchObject({ kind: 'filled', next: 'submit' });
});

test('a check that asks for a hand is not waited for', async () => {
  const start = performance.now();

  const { result } = await forms.fill(application(H_CAPTCHA, ''));

  expect(result).toEqual({ kind: 'blocked', reason: 'captcha' });
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([
  ['captcha', H_CAPTCHA],
  [
    'login',
    '<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:white"><h2>You have an account: log in</h2><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form></div>',
  ],
  ['2fa', '<label>Verification code we sent you <input autocomplete="one-time-code"></label>'],
])('what stops the form is met where an answer has brought it: %s', async (reason, html) => {
  const { result, shown } = await forms.fill(application('', onceMailIsWritten(html)));

  expect(result).toEqual({ kind: 'blocked', reason });
  expect(await shown('mail.value')).not.toBe('');
});

test('what an answer has brought is asked of the applicant before a challenge is', async () => {
  const { result } = await forms.fill(
    application('<label>Your motto <input required></label>', onceMailIsWritten(H_CAPTCHA)),
  );

  expect(result).toMatchObject({ kind: 'questions', questions: [{ text: 'Your motto' }] });
});
