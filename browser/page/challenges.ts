import type { FrameSignals } from '../../forms/control.ts';
import type { PageReading } from './census.ts';
import { formSelector } from './controls.ts';
import { closest, isBefore, outwards } from './tree.ts';
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
  '.geetest_box',
  '.geetest_captcha',
  '.frc-captcha',
  '#FunCaptcha',
  '#arkose',
  '#captcha-box',
  '#captcha-container',
  'awswaf-captcha',
  'altcha-widget',
  'cap-widget',
  '.amzn-captcha-modal',
  '.mtcaptcha',
  '.smart-captcha:not([data-invisible="true"])',
  '.yidun',
  '.nc_wrapper',
  'img[src*="captcha" i]',
  'img[alt^="captcha" i]',
  'canvas[id*="captcha" i]',
  '[class*="captcha" i]',
  '[id*="captcha" i]',
];

export function challengeMarks(page: PageReading): FrameSignals['challengeMarks'] {
  const found = page.census.roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>(CHALLENGES.join(', ')),
  ]);
  return found.filter(asksSomething).map((element) => ({
    mark: CHALLENGES.find((selector) => element.matches(selector)) ?? element.localName,
    form: formSelector(element, page),
  }));
}

/** A challenge wants something of a person, so there must be something to see. */
function asksSomething(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 30 || height < 20 || !isVisible(element)) return false;
  // A button that carries an invisible one sends the form; a picture is read into a box beside it.
  if (element.matches('button, input, a')) return false;
  if (isDone(element) || isNotice(element)) return false;
  return !(element instanceof HTMLImageElement) || (!isEmblem(element) && boxBeside(element)?.value === '');
}

/** Some say by their name alone that they are solved. */
function isDone(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-state') ?? ''}`;
  return /(^|[\s_-])(success|solved|verified|passed)($|\s)/i.test(name);
}

/** What only has the word in its name may be a legal line, a badge, an empty place, or the form around a challenge. */
function isNotice(element: Element): boolean {
  if (element.matches(KNOWN)) return false;
  if (closest(element, '.grecaptcha-badge') !== null) return true;
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (
    !(element instanceof HTMLElement) ||
    /no-?captcha|badge|invisible|hidden|response|notice|terms|legal/i.test(name)
  )
    return true;
  if (element.matches('[data-size="invisible"], [data-invisible="true"]')) return true;
  const isAround = element.querySelectorAll('input:not([type="hidden"]), select, textarea').length > 1;
  if (isAround || element.offsetWidth > LARGEST || element.offsetHeight > LARGEST) return true;
  const text = element.innerText.trim();
  const isLegal =
    /protected by|privacy|terms of|geschützt|protégé|protegido|protetto|beschermd|chronion|保護|保护/i.test(
      text,
    );
  return isLegal || (text === '' && element.querySelector('img, canvas, iframe, svg') === null);
}

/** Pixels; what is larger is a part of the page. */
const LARGEST = 700;
const KNOWN = CHALLENGES.slice(0, -2).join(', ');

function isEmblem(image: HTMLImageElement): boolean {
  return /logo|icon|badge|shield/i.test(image.src) || /logo|protected/i.test(image.alt);
}

/** Where its letters are written: the next box behind it. Once they are, it asks no more. */
function boxBeside(image: Element): HTMLInputElement | null {
  let steps = 0;
  for (const around of outwards(image)) {
    const boxes = [...around.querySelectorAll<HTMLInputElement>(WRITTEN_INTO)];
    const box = boxes.find((one) => isBefore(image, one)) ?? boxes.at(-1);
    if (box !== undefined) return box;
    if (++steps > 4) return null;
  }
  return null;
}

const WRITTEN_INTO = 'input:is(:not([type]), [type=text], [type=tel], [type=number])';

/** Boxes into which a solved challenge writes its answer; hidden ones mostly. */
const ANSWERS = [
  'g-recaptcha-response',
  'h-captcha-response',
  'cf-turnstile-response',
  'frc-captcha-solution',
  'frc-captcha-response',
  'fc-token',
  'geetest_validate',
  'geetest_seccode',
  'altcha',
  'mtcaptcha-verifiedtoken',
  'smart-token',
  'mcaptcha__token',
];
const ANSWER_BOXES = ANSWERS.map((name) => `[name="${name}"]`).join(', ');

/** Friendly Captcha writes where it stands, such as `.UNSTARTED`. */
export function challengeAnswers(page: PageReading): FrameSignals['challengeAnswers'] {
  return page.census.roots
    .flatMap((root) => [...root.querySelectorAll(ANSWER_BOXES)])
    .filter((box) => box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)
    .map((box) => ({ isGiven: /^[^.]/.test(box.value), form: formSelector(box, page) }));
}
