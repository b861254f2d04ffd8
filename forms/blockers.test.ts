import { describe, expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { findBlocker } from './blockers.ts';
import type { Control, PageLook, PageSignals } from './control.ts';

function reason(
  parts: Partial<PageLook>,
  response?: { status: number; headers: Record<string, string> },
): string | null {
  return findBlocker(aLook(parts), response)?.reason ?? null;
}

const PLACE = { frame: 0, form: 'form' };
const signals = (some: Partial<PageSignals>): Partial<PageLook> => ({
  signals: { text: '', visibleFrames: [], challengeMarks: [], challengeAnswers: [], alerts: [], ...some },
});
const frame = (url: string, width = 304, height = 78) =>
  signals({ visibleFrames: [{ url, title: '', width, height, ...PLACE }] });
const password = aControl({ label: 'Password' }, { kind: 'password' });
const email = aControl({ label: 'Email' }, { kind: 'email' });
const application = [
  aControl({ label: 'Full name' }),
  email,
  aControl({ label: 'Resume' }, { kind: 'file' }),
];

const answerBox = aControl({ name: 'g-recaptcha-response' }, { kind: 'textarea' });

describe('a captcha', () => {
  test.each([
    'https://www.google.com/recaptcha/api2/anchor?k=1&size=normal',
    'https://www.recaptcha.net/recaptcha/enterprise/anchor?k=1',
    'https://newassets.hcaptcha.com/captcha/v1/x/static/hcaptcha.html#frame=checkbox&id=1',
    'https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/turnstile/if/ov2/av0',
  ])('is a visible frame of %s', (url) => {
    expect(reason({ controls: application, ...frame(url) })).toBe('captcha');
  });

  test('is the window of pictures that a badge opens', () => {
    expect(
      reason({
        controls: application,
        ...frame('https://www.google.com/recaptcha/api2/bframe?k=1', 400, 580),
      }),
    ).toBe('captcha');
  });

  test('is a marked element, and a box for the text of a picture', () => {
    expect(
      reason({ controls: application, ...signals({ challengeMarks: [{ mark: '.h-captcha', ...PLACE }] }) }),
    ).toBe('captcha');
    expect(reason({ controls: [...application, aControl({ label: 'Enter the characters you see' })] })).toBe(
      'captcha',
    );
  });

  test('is no invisible badge, no legal footer, no box for a widget’s answer', () => {
    expect(
      reason({
        controls: application,
        ...frame('https://www.google.com/recaptcha/api2/anchor?k=1&size=invisible', 256, 60),
      }),
    ).toBeNull();
    expect(
      reason({ controls: application, ...frame('https://www.google.com/recaptcha/api2/bframe?k=1', 10, 10) }),
    ).toBeNull();
    expect(
      reason({ controls: application, ...signals({ text: 'This site is protected by reCAPTCHA' }) }),
    ).toBeNull();
    expect(reason({ controls: [...application, answerBox] })).toBeNull();
  });

  test('is solved by the answer of its own form, or by one of the page where that has no box for it', () => {
    const checkbox = {
      url: 'https://www.google.com/recaptcha/api2/anchor?k=1',
      title: '',
      width: 304,
      height: 78,
    };
    const elsewhere = { frame: 0, form: null };
    const found = (answers: PageSignals['challengeAnswers']) =>
      reason({
        controls: application,
        ...signals({ visibleFrames: [{ ...checkbox, ...PLACE }], challengeAnswers: answers }),
      });

    expect(found([{ isGiven: true, ...PLACE }])).toBeNull();
    expect(found([{ isGiven: true, ...elsewhere }])).toBeNull();
    expect(
      found([
        { isGiven: false, ...PLACE },
        { isGiven: true, ...elsewhere },
      ]),
    ).toBe('captcha');
  });
});

describe('a bot check', () => {
  test('is told by a header, whatever the page shows', () => {
    expect(reason({ controls: application }, { status: 403, headers: { 'cf-mitigated': 'challenge' } })).toBe(
      'bot_check',
    );
    expect(reason({}, { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } })).toBe('bot_check');
  });

  test.each([
    [{ title: 'Just a moment...' }],
    [signals({ text: 'This site is not available in your country.' })],
    [signals({ text: 'Press & Hold to confirm you are a human' })],
    [signals({ text: 'Checking your browser before accessing' })],
    [frame('https://geo.captcha-delivery.com/captcha/?x=1', 800, 600)],
  ])('is told by what hardly any control stands beside: %j', (parts) => {
    expect(reason(parts)).toBe('bot_check');
    expect(reason({ controls: application, ...parts })).not.toBe('bot_check');
  });

  test.each([403, 429, 503])('is told by status %d of a page without controls', (status) => {
    expect(reason({}, { status, headers: {} })).toBe('bot_check');
    expect(reason({ controls: application }, { status, headers: {} })).toBeNull();
  });

  test('is no ordinary page', () => {
    expect(reason({}, { status: 200, headers: { server: 'cloudflare' } })).toBeNull();
    expect(reason(signals({ text: 'Nurse\nThis content is not available in your region.' }))).toBeNull();
  });
});

describe('a one-time code', () => {
  test.each([
    [[aControl({ autocomplete: 'one-time-code' })]],
    [[aControl({ label: 'Verification code' })]],
    [Array.from({ length: 8 }, (_, at) => aControl({ id: `security-input-${at}` }, { maxLength: 1 }))],
  ])('is asked for', (controls) => {
    expect(reason({ controls })).toBe('2fa');
  });

  test('is not asked for where its box is hidden, or only its words stand in the page', () => {
    const hidden = { visible: false, hiddenBy: 'not displayed' } as const;

    expect(reason({ controls: [aControl({ label: 'Security code' }, hidden)] })).toBeNull();
    expect(reason({ controls: application, ...signals({ text: 'security code' }) })).toBeNull();
  });
});

describe('a login', () => {
  test('is a password and nothing of an application', () => {
    expect(reason({ controls: [email, password], buttons: [aButton('Sign in')] })).toBe('login');
    expect(reason({ controls: [password] })).toBe('login');
  });

  test.each<[string, Control[]]>([
    ['that also asks for a name and a resume', [...application, password]],
    [
      'whose password nobody sees',
      [email, aControl({}, { kind: 'password', visible: false, hiddenBy: 'not displayed' })],
    ],
  ])('is no page %s', (_what, controls) => {
    expect(reason({ controls })).toBeNull();
  });

  test('is no page that leads past it to the application', () => {
    const apply = aButton('Apply now', { kind: 'link', form: null });

    expect(reason({ controls: [email, password], buttons: [apply] })).toBeNull();
  });
});
