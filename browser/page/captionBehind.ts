import type { Crowd } from './crowd.ts';
import { fold, isSkipped, textOf } from './text.ts';

/** What a box is called by the brackets behind it, and what stands before the first of its row. */
export interface CaptionBehind {
  own: string;
  head: string;
  /** It is one part of a date: what the place is called is what all of them are. */
  isPart: boolean;
}

/**
 * `Address: [ ] (Street) [ ] (City)`: where each of several boxes in a place is followed by brackets, these name them, and so
 * do the parts of a date: `[ ] 年 [ ] 月 [ ] 日`. null elsewhere, and where such words stand before the first box, too: they
 * name what follows.
 */
export function captionBehind(control: Element, crowd: Crowd): CaptionBehind | null {
  const place = control.parentElement;
  if (place === null || (crowd.get(place) ?? 0) < 2) return null;
  const behind = firstBehind(control);
  const isPart = PART.test(behind);
  if (!isPart && !/^[([]/.test(behind)) return null;
  const row = partsOf(place, crowd);
  const own = row.findIndex(({ box }) => box === control);
  return isPart ? partOfDate(row, own) : inBrackets(row, own);
}

function inBrackets(row: Part[], own: number): CaptionBehind | null {
  const isCalled = (at: number) => BRACKETS.test(row[at]?.behind ?? '');
  const goesOn = (at: number) => ALONE.test(row[at]?.behind ?? '');
  if (own < 0 || !isCalled(own)) return null;
  let first = own;
  while (first > 0 && goesOn(first - 1)) first -= 1;
  const isSeveral = first < own || (goesOn(own) && isCalled(own + 1));
  const head = row[first]?.before ?? '';
  if (!isSeveral || /[)\]]\W*$/.test(head)) return null;
  const [, text = ''] = BRACKETS.exec(row[own]?.behind ?? '') ?? [];
  return NO_NAME.test(text) ? null : { own: text, head, isPart: false };
}

/** The parts that stand right one after the other; the last of them has its word behind it, too. */
function partOfDate(row: Part[], own: number): CaptionBehind | null {
  const partAt = (at: number) => PART.exec(row[at]?.behind ?? '')?.[0] ?? null;
  const isAlone = (at: number) => partAt(at) === row[at]?.behind.replace(/[\s,;]+$/, '');
  const text = partAt(own);
  let first = own;
  while (first > 0 && isAlone(first - 1) && own - first < 2) first -= 1;
  const isSeveral = first < own || (isAlone(own) && partAt(own + 1) !== null);
  const head = row[first]?.before ?? '';
  return text === null || !isSeveral || ENDS_IN_PART.test(head) ? null : { own: text, head, isPart: true };
}

const PART_WORDS =
  'year|month|day|yyyy|mm|dd|jahr|monat|tag|ann[ée]e|mois|jour|a[ñn]o|mes|d[ií]a|ano|m[êe]s|anno|mese|giorno|jaar|maand|dag|rok|miesi[ąa]c|dzie[ńn]';
const PART = new RegExp(`^(?:[年月日](?![年月日\\p{L}])|(?:${PART_WORDS})(?![\\p{L}\\d]))`, 'iu');
const ENDS_IN_PART = new RegExp(`(?:(?<![年月日])[年月日]|(?<!\\p{L})(?:${PART_WORDS}))[^\\p{L}]*$`, 'iu');

/** Most have nothing that names them: their whole place need not be read. */
function firstBehind(control: Element): string {
  let next = control.nextSibling;
  while (next !== null && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return (next?.textContent ?? '').trimStart();
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
