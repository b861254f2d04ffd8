import { fold } from './text.ts';
import { firstOutwards, parentOf } from './tree.ts';

/** What opens the list of countries of a phone number: it shows a calling code, can be pressed, and stands beside the box. */
export function isDialOpener(element: Element): boolean {
  if (KNOWN.has(element)) return true;
  if (!element.matches('button, [role="button"], [role="combobox"], div, span')) return false;
  // Every element is asked: no more of what it holds is counted than tells.
  if (element.getElementsByTagName('*')[MOST_INSIDE] !== undefined || !SHOWS_CODE.test(dialShown(element)))
    return false;
  if (element.querySelector('input, select') !== null || !isPressed(element)) return false;
  if (!isBesidePhone(element)) return false;
  KNOWN.add(element);
  return true;
}

/** Once known it stays so, and is no text of what stands beside it. */
export function isKnownDialOpener(element: Element): boolean {
  return KNOWN.has(element);
}

const KNOWN = new WeakSet<Element>();
const MOST_INSIDE = 12;

/** `+49`, `🇩🇪 +49`; where only a flag is drawn, what is said of it. */
export function dialShown(opener: Element): string {
  const said = [opener.textContent ?? '', ...NAMES.map((name) => opener.getAttribute(name) ?? '')];
  return said.map((text) => fold(text.replace(ARROWS, ''))).find((text) => SHOWS_CODE.test(text)) ?? '';
}

const NAMES = ['title', 'aria-label'];
const ARROWS = /[▾▼⌄˅∨⏷]/g;
const SHOWS_CODE = /^[^\d+]{0,60}\+\s?\d{1,4}\)?$/;

function isPressed(element: Element): boolean {
  if (element.matches('button, [role="button"], [role="combobox"]')) return true;
  const isPointed = (one: Element | null) => one !== null && getComputedStyle(one).cursor === 'pointer';
  return element.matches('[onclick]') || (isPointed(element) && !isPointed(parentOf(element)));
}

function isBesidePhone(element: Element): boolean {
  for (const around of firstOutwards(element, MOST_AROUND).slice(1)) {
    if (around.matches('form, body, label, [role="listbox"], [role="option"], li')) return false;
    const boxes = [...around.querySelectorAll('input:not([type="hidden"]), select, textarea')];
    if (boxes.length > 0) return boxes.length === 1 && boxes[0]?.matches(PHONE) === true;
  }
  return false;
}

const MOST_AROUND = 5;
const PHONE =
  'input[type="tel"], input[autocomplete^="tel"], input[name*="phone" i], input[id*="phone" i], input[placeholder*="phone" i], input[name*="mobile" i]';
