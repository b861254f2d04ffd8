import { childElements, parentOf } from './tree.ts';

/** What turns a number that stands between a minus and a plus, and that nobody can type into; null for anything else. */
export function counterButtons(element: Element): { less: HTMLElement; more: HTMLElement } | null {
  if (!showsNumber(element)) return null;
  for (let place = parentOf(element), up = 0; place !== null && up < 2; place = parentOf(place), up += 1) {
    const pressed = [...place.querySelectorAll<HTMLElement>('button, [role="button"]')];
    if (pressed.length === 0) continue;
    const [less, more] = [LESS, MORE].map((sign) => pressed.filter((button) => isCalled(button, sign)));
    const isPair = pressed.length === 2 && less?.length === 1 && more?.length === 1;
    return isPair && less[0] && more[0] ? { less: less[0], more: more[0] } : null;
  }
  return null;
}

function showsNumber(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.readOnly && /^\d{0,4}$/.test(element.value);
  if (!element.matches('span, div, output, p, b, strong') || childElements(element).length > 0) return false;
  return /^\s*\d{1,4}\s*$/.test(element.textContent ?? '');
}

function isCalled(button: Element, sign: RegExp): boolean {
  const said = [button.textContent ?? '', ...NAMES.map((name) => button.getAttribute(name) ?? '')];
  return said.some((text) => sign.test(text.trim()));
}

const NAMES = ['aria-label', 'title', 'class'];
const LESS = /^[-−–‒➖]$|\b(minus|decrease|decrement|subtract)/i;
const MORE = /^[+＋➕]$|\b(plus|increase|increment)/i;
