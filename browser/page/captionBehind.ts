import type { Crowd } from './crowd.ts';
import { fold, isSkipped, textOf } from './text.ts';

/** What a box is called by the brackets behind it, and what stands before the first of its row. */
export interface CaptionBehind {
  own: string;
  head: string;
}

/**
 * `Address: [ ] (Street) [ ] (City)`: where each of several boxes in a place is followed by brackets, these name them. null
 * elsewhere, and where brackets stand before the first box, too: they name what follows.
 */
export function captionBehind(control: Element, crowd: Crowd): CaptionBehind | null {
  const place = control.parentElement;
  if (place === null || (crowd.get(place) ?? 0) < 2 || !hasBracketBehind(control)) return null;
  const row = partsOf(place, crowd);
  const own = row.findIndex(({ box }) => box === control);
  const isCalled = (at: number) => BRACKETS.test(row[at]?.behind ?? '');
  const goesOn = (at: number) => ALONE.test(row[at]?.behind ?? '');
  if (own < 0 || !isCalled(own)) return null;
  let first = own;
  while (first > 0 && goesOn(first - 1)) first -= 1;
  const isSeveral = first < own || (goesOn(own) && isCalled(own + 1));
  const head = row[first]?.before ?? '';
  if (!isSeveral || /[)\]]\W*$/.test(head)) return null;
  const [, text = ''] = BRACKETS.exec(row[own]?.behind ?? '') ?? [];
  return NO_NAME.test(text) ? null : { own: text, head };
}

/** Most have none: their whole place need not be read. */
function hasBracketBehind(control: Element): boolean {
  let next = control.nextSibling;
  while (next !== null && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return /^\s*[([]/.test(next?.textContent ?? '');
}

const BRACKETS = /^[([]([^()[\]]{2,40})[)\]]/;
const NO_NAME =
  /^\W*(required|optional|mandatory|if (any|applicable)|leave (blank|empty)|max\b.*|e\.? ?g\b.*)\W*$/i;
const ALONE = /^[([][^()[\]]{2,40}[)\]][\s,;]*$/;

interface Part {
  box: Element;
  before: string;
  behind: string;
}

/** The boxes that stand in a place themselves, with the words around each. */
function partsOf(place: Element, crowd: Crowd): Part[] {
  const parts: Part[] = [];
  let words = '';
  for (const node of place.childNodes) {
    if (node instanceof Element && crowd.has(node)) {
      const [last] = parts.slice(-1);
      if (last !== undefined) last.behind = fold(words);
      parts.push({ box: node, before: fold(words), behind: '' });
      words = '';
    } else if (node instanceof Text) words += node.data;
    else if (node instanceof Element && !isSkipped(node)) words += ` ${textOf(node)} `;
  }
  const [last] = parts.slice(-1);
  if (last !== undefined) last.behind = fold(words);
  return parts;
}
