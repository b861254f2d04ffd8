import { isVisible } from './visibility.ts';

/** Elements that a challenge is known by. An invisible badge or an empty response box is none. */
const CHALLENGES = [
  '.g-recaptcha:not([data-size="invisible"])',
  '.h-captcha:not([data-size="invisible"])',
  '.cf-turnstile:not([data-size="invisible"])',
  '#challenge-running',
  '#challenge-stage',
  '#challenge-form',
  '#cf-challenge-running',
  '.challenge-form',
  '#px-captcha',
  '.px-captcha',
  '.geetest_holder',
  '.geetest_panel',
  '.geetest_btn',
  '.frc-captcha',
  '#FunCaptcha',
  '#arkose',
  '#captcha-box',
  '#captcha-container',
  'awswaf-captcha',
  '.amzn-captcha-modal',
  'img[src*="captcha" i]',
  'canvas[id*="captcha" i]',
];

export function challengeMarks(roots: (Document | ShadowRoot)[]): string[] {
  const found = roots.flatMap((root) => Array.from(root.querySelectorAll(CHALLENGES.join(', '))));
  const asking = found.filter(isLargeEnough);
  return CHALLENGES.filter((selector) => asking.some((element) => element.matches(selector)));
}

/** A challenge wants something of a person, so there must be something to see. */
function isLargeEnough(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 30 && height >= 20 && isVisible(element);
}
