import { moversIn, type Movers } from './dualMovers.ts';
import { childElements, parentOf } from './tree.ts';

/** Two lists side by side: what was brought from the first into the second by the buttons between them is chosen. */
export interface DualList {
  /** What holds what can be chosen; stands for both. */
  from: HTMLElement;
  to: HTMLElement;
  movers: Movers;
  /** What holds both and the buttons. */
  place: Element;
}

export function dualListOf(element: Element): DualList | null {
  return known.get(element) ?? null;
}

/** Of a dual list, and not what stands for it: it asks nothing by itself. */
export function isPartOfDualList(element: Element): boolean {
  return parts.has(element);
}

/** Finds those of a page, or of a shadow in it, before its controls are told. */
export function noteDualLists(root: Document | ShadowRoot): void {
  if (root instanceof Document) [known, parts] = [new WeakMap(), new WeakSet()];
  for (const list of root.querySelectorAll<HTMLElement>(LISTS)) {
    const dual = parts.has(list) ? null : dualFrom(list);
    if (dual === null) continue;
    known.set(dual.from, dual);
    for (const part of partsOf(dual)) parts.add(part);
  }
}

let known = new WeakMap<Element, DualList>();
let parts = new WeakSet<Element>();

const NATIVE = 'select[multiple], select[size]:not([size="0"], [size="1"])';
const DRAWN = 'ul, [role="listbox"], [role="list"]';
const LISTS = `${NATIVE}, ${DRAWN}`;
const ELSEWHERE = 'nav, header, footer, [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"]';

function dualFrom(list: HTMLElement): DualList | null {
  if (!list.checkVisibility() || list.closest(ELSEWHERE) !== null) return null;
  if (!list.matches(NATIVE) && !areChoices(itemsIn(list))) return null;
  for (let place = parentOf(list), up = 0; place && up < MOST_AROUND; place = parentOf(place), up += 1) {
    if (place.matches('body')) return null;
    const other = listBehind(list, place);
    const movers = other && moversIn(place, { from: list, to: other });
    if (other && movers) return { from: list, to: other, movers, place };
  }
  return null;
}

const MOST_AROUND = 6;

/** The next list of the same sort; what is still empty may be drawn as another place like the one that the list stands in. */
function listBehind(list: HTMLElement, place: Element): HTMLElement | null {
  const sort = list.matches(NATIVE) ? NATIVE : DRAWN;
  const all = [...place.querySelectorAll<HTMLElement>(sort)].filter(
    (one) => parentOf(one)?.closest(sort) === null,
  );
  const next = all[all.indexOf(list) + 1];
  if (next !== undefined) return next;
  if (sort === NATIVE || all.length !== 1) return null;
  const own = panelOf(list, place);
  const panels = childElements(place);
  const twin = panels.slice(panels.indexOf(own) + 1).find((one) => isLike(one, own));
  return twin instanceof HTMLElement ? twin : null;
}

function isLike(one: Element, other: Element): boolean {
  return (
    one.localName === other.localName &&
    one.classList[0] !== undefined &&
    one.classList[0] === other.classList[0]
  );
}

/** The part of a place that a list stands in. */
function panelOf(list: Element, place: Element): Element {
  let panel = list;
  for (let up = parentOf(list); up !== null && up !== place; up = parentOf(up)) panel = up;
  return panel;
}

export function itemsIn(list: Element): HTMLElement[] {
  if (list instanceof HTMLSelectElement) return [...list.options];
  return [...list.querySelectorAll<HTMLElement>('li, [role="option"], [role="listitem"]')];
}

/** Each can be marked. */
function areChoices(items: HTMLElement[]): boolean {
  const isChoice = (item: HTMLElement) =>
    item.matches('[role="option"], [aria-selected], [aria-checked]') ||
    item.querySelector('input[type="checkbox"], [role="checkbox"]') !== null ||
    getComputedStyle(item).cursor === 'pointer';
  return items.length > 0 && items.every((item) => isChoice(item) && item.querySelector('a[href]') === null);
}

/** What is drawn of it, with the boxes that mark all of a list or shorten it. */
function partsOf({ from, to, movers, place }: DualList): Element[] {
  const panels = [from, to].map((list) => panelOf(list, place));
  const inside = panels.flatMap((panel) => [panel, ...panel.querySelectorAll('*')]);
  return [...inside, to, ...movers.all].filter((part) => part !== from && !part.contains(from));
}
