import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { withoutMarks } from './marks.ts';
import { fold, textOf } from './text.ts';

/** What heads the rows of a table that come after it: a row of one name alone, above such as have words of their own. */
export function rowHead(control: Element, crowd: Crowd): string {
  const row = control.closest('tr');
  const rows = [...(row?.closest('table')?.rows ?? [])];
  const own = rows.findIndex((one) => one === row);
  const head = rows.slice(0, Math.max(0, own)).findLast((one, at) => isKnownHead(one, rows[at + 1], crowd));
  return head === undefined ? '' : withoutMarks(fold(textOf(head)));
}

/** Every box of a long table looks through the rows above it. */
const known = new WeakMap<Crowd, Map<Element, boolean>>();

function isKnownHead(row: HTMLTableRowElement, next: HTMLTableRowElement | undefined, crowd: Crowd): boolean {
  const heads = known.get(crowd) ?? new Map<Element, boolean>();
  known.set(crowd, heads);
  const is = heads.get(row) ?? isHead(row, next, crowd);
  heads.set(row, is);
  return is;
}

function isHead(row: HTMLTableRowElement, next: HTMLTableRowElement | undefined, crowd: Crowd): boolean {
  if (crowd.has(row) || next === undefined || !hasWords(textOf(next))) return false;
  const said = [...row.cells].map(textOf).filter(hasWords);
  const [title = ''] = said;
  return said.length === 1 && title.split(' ').length <= MOST_WORDS && !/[.?!,]\W*$/.test(title);
}

const MOST_WORDS = 6;
