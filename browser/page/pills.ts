import { buttonRole } from '../../forms/buttonLabels.ts';
import { lineBeside } from './lines.ts';
import { hasRequiredMark } from './marks.ts';
import { fold, linesOf } from './text.ts';
import { withTitle } from './titled.ts';
import { saysSomething } from '../../forms/saysSomething.ts';
import { childElements, closest, parentOf } from './tree.ts';
import { isVisible } from './visibility.ts';

/** Something small that is made to be pressed, and that only its looks tell. */
export function isPill(element: HTMLElement): boolean {
  if (!element.matches('div, span, li, i') || element.childElementCount > 1) return false;
  const isMade = element.matches('[onclick], [tabindex], [data-value]') || NAMED.test(element.className);
  if (!isMade || (element.textContent ?? '').length > LONGEST) return false;
  if (
    closest(element, 'label, button, a, select, nav, header, footer, table, [role], [contenteditable]') !==
    null
  )
    return false;
  return getComputedStyle(element).cursor === 'pointer' || element.matches('[onclick], [tabindex="0"]');
}

/** A place with a picture or a few lines that shows a hand: one of several that can be chosen. */
export function isCard(element: HTMLElement): boolean {
  if (!element.matches('div, li, a:not([href])') || !CARD_ROLES.has(element.getAttribute('role')))
    return false;
  const inside = element.childElementCount;
  if (inside === 0 || inside > MOST_IN_CARD || (element.textContent ?? '').length > LONGEST_CARD)
    return false;
  if (getComputedStyle(element).cursor !== 'pointer') return false;
  const parent = parentOf(element);
  if (parent === null || getComputedStyle(parent).cursor === 'pointer') return false;
  return closest(parent, NO_PLACE_FOR_CARDS) === null && element.querySelector(MORE_THAN_CARD) === null;
}

const CARD_ROLES: ReadonlySet<string | null> = new Set([null, 'presentation', 'none', 'listitem']);
const MOST_IN_CARD = 5;
const LONGEST_CARD = 250;
const NO_PLACE_FOR_CARDS =
  'label, button, a, select, nav, header, footer, aside, table, dialog, [role="listbox"], [role="menu"], [role="tablist"], [role="dialog"], [contenteditable]';
const MORE_THAN_CARD =
  'a[href], button, input, select, textarea, label, [role="button"], [tabindex], [onclick]';

/** What a card is called stands in its first line. */
export function answerText(answer: Element): string {
  return fold(linesOf(answer).split('\n')[0] ?? '');
}

const NAMED = /(^|[-_ ])(pill|chip|option|choice|answer|toggle|star|rating|tile|segment)/i;
const LONGEST = 60;

/**
 * Whether pressing one of these answers what stands before them: they are alike, none of them does anything else, and what
 * stands there asks, demands an answer, or has a hidden box that keeps it.
 */
export function answersQuestion(parent: Element, pressables: HTMLElement[]): boolean {
  const [first] = pressables;
  const place = parentOf(parent);
  if (first === undefined || place === null || holdsOther(parent) || holdsOther(place)) return false;
  if (!areAnswers(pressables)) return false;
  const before = linesBefore(first, parentOf(place) ?? place);
  return before.length > 0 && (before.some(wantsAnswer) || keeperOf(first)?.type === 'hidden');
}

/** The same for those that share their place with other questions: then what stands right before them must ask or demand. */
export function answersAbove(parent: Element, run: HTMLElement[]): boolean {
  const [first] = run;
  if (first === undefined || !areAnswers(run)) return false;
  return linesBefore(first, parent).some((line) => line.length < LONGEST_QUESTION && wantsAnswer(line));
}

/** What stands right before it, and what that only explains. */
export function linesBefore(answer: Element, place: Element): string[] {
  const line = lineBeside(answer, place, { direction: 'previousSibling' });
  return withTitle(line, answer, place).split('\n').filter(Boolean);
}

export function wantsAnswer(line: string): boolean {
  return /[?？]\W*$/.test(line) || hasRequiredMark(line);
}

const LONGEST_QUESTION = 200;

function areAnswers(pressables: HTMLElement[]): boolean {
  const [first] = pressables;
  if (!pressables.every((other) => other.localName === first?.localName)) return false;
  if (pressables.some((one) => one.matches(DOES_MORE))) return false;
  const texts = pressables.map(answerText);
  return areStars(pressables) || (new Set(texts).size === texts.length && !texts.some(isNoAnswer));
}

const DOES_MORE =
  '[type="submit"], [aria-haspopup], [aria-expanded], [aria-controls], form > button:not([type])';

/** Stars and their like say the same, and each stands for its number. */
function areStars(pressables: HTMLElement[]): boolean {
  const texts = new Set(pressables.map((one) => fold(one.textContent ?? '')));
  const [text = ''] = texts;
  return pressables.length > 2 && texts.size === 1 && !saysSomething(text);
}

function isNoAnswer(text: string): boolean {
  if (!saysSomething(text) || text.length > LONGEST) return true;
  return COMMANDS.test(text) || !['unknown', 'aside'].includes(buttonRole(text));
}

const COMMANDS =
  /^(attach|upload|browse|dropbox|google drive|onedrive|paste|enter manually|add|remove|delete|edit|save|cancel|close|back|clear|reset|show|hide|view|open|share|copy|download|print|ok|help|search|undo|redo|accept|reject|allow|record|start|stop|preview|datei|joindre|adjuntar)\b/i;

function holdsOther(place: Element): boolean {
  const others = place.querySelectorAll('input:not([type="hidden"]), select, textarea, a[href], iframe');
  return [...others].some((other) => !isKeeper(other));
}

/** A box that only the page's script writes to. */
function isKeeper(box: Element): box is HTMLInputElement {
  if (!(box instanceof HTMLInputElement)) return false;
  return box.type === 'hidden' || (box.type === 'text' && !isVisible(box));
}

/** The box, hidden, in which the page keeps what was pressed; null where there is none, or several. */
function keeperOf(pill: Element): HTMLInputElement | null {
  for (let place = parentOf(pill), up = 0; place && up < 2; place = parentOf(place), up += 1) {
    const kept = [...place.querySelectorAll('input')].filter(isKeeper);
    if (kept.length > 0) return kept.length === 1 ? (kept[0] ?? null) : null;
  }
  return null;
}

/** What a pill stands for, where it does not say so in words: its value, or its place in the row. */
export function valueOfPill(pill: HTMLElement): string {
  const given = ['data-value', 'data-rating', 'data-score', 'aria-posinset'].map((name) =>
    pill.getAttribute(name),
  );
  return given.find((value) => value !== null && value !== '') ?? String(likesOf(pill).indexOf(pill) + 1);
}

/** Whether the page keeps that this one was pressed, or shows it; null where it does not say. */
export function isKept(pill: HTMLElement): boolean | null {
  const keeper = keeperOf(pill);
  const kept = keeper?.value;
  // An empty one that is no hidden input by its type may be a trap for programs.
  if (kept === undefined || (kept === '' && keeper?.type !== 'hidden')) return isShownPressed(pill) || null;
  if (kept === '') return false;
  const says = (one: HTMLElement) => saying(one).includes(kept);
  return likesOf(pill).some(says) ? says(pill) : null;
}

function saying(pill: HTMLElement): (string | null)[] {
  const text = answerText(pill);
  const words = saysSomething(text) ? [text, pill.getAttribute('data-value')] : [valueOfPill(pill)];
  return [...words, pill.getAttribute('value')];
}

function likesOf(pill: HTMLElement): HTMLElement[] {
  const beside = childElements(parentOf(pill) ?? pill);
  return beside.filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.localName === pill.localName,
  );
}

/** It was pressed last, and looks other than the rest, which look alike. */
function isShownPressed(pill: HTMLElement): boolean {
  const parent = parentOf(pill);
  if (parent === null || PRESSED_LAST.get(parent) !== pill) return false;
  const looks = (one: HTMLElement) => ['class', 'style'].map((name) => one.getAttribute(name)).join(' / ');
  const others = new Set(likesOf(pill).flatMap((one) => (one === pill ? [] : looks(one))));
  return others.size === 1 && !others.has(looks(pill));
}

/** By their parents. */
const PRESSED_LAST = new WeakMap<Element, Element>();

/** From here on it is known which of several was pressed last, where the page says so only by a colour. */
export function watchPills(): void {
  const note = (event: Event) => {
    for (const target of event.composedPath().slice(0, 4)) {
      const parent = target instanceof Element ? parentOf(target) : null;
      if (parent !== null && target instanceof Element) PRESSED_LAST.set(parent, target);
    }
  };
  addEventListener('click', note, true);
}
