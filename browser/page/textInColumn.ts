import type { Crowd } from './crowd.ts';
import { edgeLine, hasWords } from './lines.ts';
import { fold, textOf } from './text.ts';

/**
 * In a table that sets rows of words and rows of boxes one above the other: the words over a box, or those below it where the
 * rows begin with boxes.
 */
export function textInColumn(cell: Element, crowd: Crowd): string {
  const own = cell.closest('td');
  const row = own?.closest('tr');
  if (!own || !row || !cell.contains(own)) return '';
  const rows = [...(own.closest('table')?.rows ?? [])];
  const place = rows.findIndex((one) => one === row);
  const run = runAround(rows, place, crowd);
  const column = rows.map((one) => one.cells[own.cellIndex]);
  if (run.isBelow) {
    const below = column[place + 1];
    return below && !crowd.has(below) ? lastLine(below) : '';
  }
  const over = column.slice(run.start, place).findLast((one) => one && !crowd.has(one) && isSaid(one));
  const above = over ?? column.slice(0, place).findLast((one) => one && !crowd.has(one));
  return above ? lastLine(above) : '';
}

/** The rows around one that have as many cells, and hold nothing but words or nothing but boxes. */
function runAround(rows: HTMLTableRowElement[], place: number, crowd: Crowd) {
  const kinds = rows.map((row) =>
    row.cells.length === rows[place]?.cells.length ? kindOf(row, crowd) : null,
  );
  let [start, end] = [place, place];
  while (start > 0 && kinds[start - 1] != null) start -= 1;
  while (end < rows.length - 1 && kinds[end + 1] != null) end += 1;
  // A title may stand over all of them.
  const first = rows[start];
  const isTitled =
    kinds[start] === 'words' && kinds[end] === 'words' && first !== undefined && isSetOff(first);
  const begins = kinds[isTitled ? start + 1 : start];
  return { start, isBelow: begins === 'boxes' && kinds[place + 1] === 'words' };
}

function kindOf(row: HTMLTableRowElement, crowd: Crowd): 'words' | 'boxes' | null {
  const cells = [...row.cells];
  const boxes = cells.filter((cell) => crowd.has(cell));
  const words = cells.filter((cell) => !crowd.has(cell) && isSaid(cell));
  if (boxes.length > 0) return words.length === 0 ? 'boxes' : null;
  return words.length > 0 ? 'words' : null;
}

function isSetOff(row: HTMLTableRowElement): boolean {
  return row.querySelector('th, b, strong, h1, h2, h3, h4, h5, h6') !== null;
}

function isSaid(cell: Element): boolean {
  return hasWords(textOf(cell));
}

function lastLine(cell: Element): string {
  return fold(edgeLine(cell, 'previousSibling'));
}
