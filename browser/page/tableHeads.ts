import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { textOf } from './text.ts';

/**
 * What heads the row and the column of a control in a table that asks the same of several things: `Python` and `Years used`;
 * null elsewhere.
 */
export function tableHeads(control: Element, crowd: Crowd): { row: string; column: string } | null {
  const cell = control.closest('td');
  const row = cell?.closest('tr');
  const [heads] = cell?.closest('table')?.rows ?? [];
  if (!cell || !row || !heads || heads === row || crowd.has(heads) || crowd.get(cell) !== 1) return null;
  const [first, ...others] = row.cells;
  const asked = others.filter((other) => crowd.has(other));
  if (first === undefined || first === cell || crowd.has(first) || asked.length < 2) return null;
  const [ofRow, ofColumn] = [textOf(first), textOf(heads.cells[cell.cellIndex] ?? heads)];
  const areHeads = hasWords(ofRow) && /\p{L}/u.test(ofRow) && hasWords(ofColumn);
  return areHeads && heads.cells.length === row.cells.length ? { row: ofRow, column: ofColumn } : null;
}
