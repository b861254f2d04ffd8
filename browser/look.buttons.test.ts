import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright';
import type { PageLook } from '../forms/control.ts';
import { openChromium } from '../testing/chromium.ts';
import { lookAtPage } from './look.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function lookAt(html: string): Promise<PageLook> {
  await page.setContent(html);
  return lookAtPage(page);
}

describe('what can be pressed', () => {
  test.each([
    ['<form><button>Send</button></form>', 'submit', 'Send'],
    ['<button type="button">Send</button>', 'button', 'Send'],
    ['<input type="submit" value="Send">', 'submit', 'Send'],
    ['<input type="image" alt="Send" src="data:,">', 'image', 'Send'],
    ['<div role="button">Send</div>', 'button', 'Send'],
    ['<a href="#" class="btn btn-primary">Send</a>', 'link', 'Send'],
    ['<a href="#" style="background:red;padding:4px;display:inline-block">Send</a>', 'link', 'Send'],
    ['<img onclick="go()" alt="Send" src="data:,">', 'image', 'Send'],
    ['<button aria-label="Send"><svg></svg></button>', 'submit', 'Send'],
    ['<button aria-label="Send"><span>›</span></button>', 'submit', 'Send'],
    ['<button>→</button>', 'submit', '→'],
    ['<button aria-label="Add experience">+ Add</button>', 'submit', 'Add experience'],
    ['<button aria-label="Send us more">Send</button>', 'submit', 'Send'],
    ['<button aria-label="Close">+ Add</button>', 'submit', '+ Add'],
    ['<button><img alt="Send" src="data:,"></button>', 'submit', 'Send'],
  ])('%s is a %s called %s', async (html, kind, label) => {
    expect((await lookAt(html)).buttons).toMatchObject([{ kind, label }]);
  });

  test('is no link in a text', async () => {
    expect((await lookAt('<p>See <a href="#">our terms</a></p>')).buttons).toEqual([]);
  });

  test('belongs to the form that it sends, inside or by its form attribute', async () => {
    const { buttons } = await lookAt(
      '<form id="f"><button>In</button></form><button form="f">Out</button><button>No</button>',
    );

    expect(buttons.map((button) => button.form)).toEqual(['#f', '#f', null]);
  });

  test('says whether it is seen and whether it is disabled', async () => {
    const { buttons } = await lookAt('<button disabled>A</button><button style="display:none">B</button>');

    expect(buttons).toMatchObject([
      { visible: true, disabled: true },
      { visible: false, disabled: false },
    ]);
  });
});

test('forms come with their names and their text', async () => {
  const { forms } = await lookAt(
    '<form id="login" class="box" action="/session"><label>Email<input></label></form>',
  );

  expect(forms).toMatchObject([
    { selector: '#login', frame: 0, marks: 'login  box /session', text: 'Email' },
  ]);
});

describe('signals', () => {
  test('hold the text that is seen, that of shadow roots too, and no other', async () => {
    const { signals } = await lookAt(
      `<p>Hello</p><p hidden>security code</p><div id="h"></div>
       <script>h.attachShadow({mode: 'open'}).innerHTML = '<p>from the shadow</p>'</script>`,
    );

    expect(signals.text).toContain('Hello');
    expect(signals.text).toContain('from the shadow');
    expect(signals.text).not.toContain('security code');
  });

  test('hold visible frames with their size, and visible alerts', async () => {
    const { signals } = await lookAt(
      `<iframe src="data:text/html,x" title="t" width="300" height="80" style="border:0"></iframe><iframe hidden></iframe>
       <div role="alert">E-mail is wrong</div><div class="error" hidden>Hidden</div>`,
    );

    expect(signals.visibleFrames).toEqual([
      { url: 'data:text/html,x', title: 't', width: 300, height: 80, frame: 0, form: null },
    ]);
    expect(signals.alerts).toEqual(['E-mail is wrong']);
  });

  test('mark challenges that ask something of a person, and no others', async () => {
    const box = 'style="width:300px;height:80px"';
    const seen = await lookAt(`<div class="h-captcha" ${box}>.</div><div id="px-captcha" ${box}>.</div>`);
    const unseen = await lookAt(
      `<div class="g-recaptcha" data-size="invisible" ${box}></div><div class="g-recaptcha"></div>
       <div class="h-captcha" style="width:300px;height:80px;visibility:hidden">.</div>
       <div class="h-captcha" style="width:12px;height:12px"></div><div id="noCaptchaWrapper" ${box}>.</div>`,
    );

    expect(seen.signals.challengeMarks).toEqual([
      { mark: '.h-captcha:not([data-size="invisible"])', frame: 0, form: null },
      { mark: '#px-captcha', frame: 0, form: null },
    ]);
    expect(unseen.signals.challengeMarks).toEqual([]);
  });
});
