import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { withoutMarks } from './marks.ts';
import { textOf } from './text.ts';

/**
 * Where a table sets groups of boxes side by side, each box behind its own words: what stands above the group, such as
 * `Emergency contact`; '' where the head of the column is the name of the box itself.
 */
export function columnHead(control: Element, crowd: Crowd): string {
  const cell = control.closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row || (crowd.get(row) ?? 0) < 2) return '';
  const name = textOf(cell) === '' ? cell.previousElementSibling : cell;
  if (name === null || (name !== cell && crowd.has(name)) || !hasWords(textOf(name))) return '';
  const rows = [...(cell.closest('table')?.rows ?? [])];
  const heads = rows.slice(0, rows.indexOf(row)).findLast((above) => isOfHeads(above, crowd));
  const head = [...(heads?.cells ?? [])].find((one) => covers(one, name) && covers(one, cell));
  return head === undefined ? '' : withoutMarks(textOf(head));
}

/** Two or more of them, and nothing to fill in. */
function isOfHeads(row: HTMLTableRowElement, crowd: Crowd): boolean {
  return !crowd.has(row) && [...row.cells].filter((cell) => hasWords(textOf(cell))).length > 1;
}

function covers(head: Element, cell: Element): boolean {
  const [above, below] = [head.getBoundingClientRect(), cell.getBoundingClientRect()];
  return above.left <= below.left + 1 && above.right >= below.right - 1;
}
