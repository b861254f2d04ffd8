import { speaksOfTerms } from '../../forms/termsWords.ts';
import { takeCensus } from './census.ts';
import { pinnedElement } from './pinned.ts';
import { selectorWriter } from './selector.ts';
import { textOf } from './text.ts';
import { outwards } from './tree.ts';
import { isVisible } from './visibility.ts';

const opened = new WeakSet<Element>();

/**
 * What opens the terms that a box agrees to: a link or button in its label or beside it that leaves the page where it is. Each is
 * told of once.
 */
export function wayToTerms(selector: string): string | null {
  const box = pinnedElement(selector);
  if (box === null) return null;
  const ways = [...labelsOf(box), box].flatMap((part) => [...part.querySelectorAll(PRESSED)]);
  const beside = surroundings(box).flatMap((part) => [
    ...(part.matches(PRESSED) ? [part] : []),
    ...part.querySelectorAll(PRESSED),
  ]);
  const way = [...ways, ...beside.filter(saysTerms)].find(
    (element) => isOpener(element) && !opened.has(element),
  );
  if (way === undefined) return null;
  opened.add(way);
  return selectorWriter(takeCensus(document))(way);
}

function labelsOf(box: Element): Element[] {
  return box instanceof HTMLInputElement ? [...(box.labels ?? [])] : [];
}

/** What is around the box alone, and what stands next to that. */
function surroundings(box: Element): Element[] {
  const around: Element[] = [];
  for (const element of outwards(box)) {
    if (element === box) continue;
    if (element.matches('form, body') || element.querySelectorAll(BOXES).length > 1) break;
    around.push(element);
  }
  const outermost = around.at(-1) ?? box;
  const beside = [...nextTo(outermost, 'nextElementSibling'), ...nextTo(outermost, 'previousElementSibling')];
  return [...around, ...beside];
}

/** Up to the next box. */
function nextTo(element: Element, side: 'nextElementSibling' | 'previousElementSibling'): Element[] {
  const beside: Element[] = [];
  let sibling = element[side];
  while (sibling && beside.length < NEAR && !sibling.matches(BOXES) && !sibling.querySelector(BOXES)) {
    beside.push(sibling);
    sibling = sibling[side];
  }
  return beside;
}

const NEAR = 3;
const BOXES =
  'input:not([type="hidden"]), select, textarea, [role="checkbox"], [role="radio"], [role="combobox"]';
const PRESSED = 'a, button, summary, [role="button"], [role="link"], [onclick]';

function saysTerms(element: Element): boolean {
  const text = textOf(element);
  return text.length < LONGEST && (READ.test(text) || speaksOfTerms(text));
}

const LONGEST = 80;
const READ =
  /(?<!\p{L})(read|view|open|show|see|terms|policy|lesen|anzeigen|öffnen|lire|afficher|voir|leer|ver|ler|leggi|visualizza|lezen|bekijk|przeczytaj|zobacz)(?!\p{L})|読む|表示/iu;

function isOpener(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && isVisible(element) && staysHere(element);
}

function staysHere(element: HTMLElement): boolean {
  if (element instanceof HTMLButtonElement) return element.type !== 'submit' || element.form === null;
  if (!(element instanceof HTMLAnchorElement)) return true;
  const href = element.getAttribute('href') ?? '';
  return href === '' || /^(#|javascript:)/i.test(href) || element.target === '_blank';
}
