import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { inlineTop, linesUpwards } from './linesUpwards.ts';
import { withoutMarks } from './marks.ts';
import { fold, textOf } from './text.ts';

/**
 * What the first box of a control's line is called, where each stands behind its own words: `Landlord [ ] Phone [ ]`, or the same
 * in the cells of a row. '' for the first one itself.
 */
export function firstOfLine(control: Element, crowd: Crowd): string {
  const inRow = firstOfRow(control, crowd);
  if (inRow !== null) return inRow;
  const start = inlineTop(control);
  if ((crowd.get(start.parentElement ?? start) ?? 0) < 2) return '';
  const [own] = linesUpwards(start, crowd);
  return own === undefined || own.boxes < 2 || !hasWords(own.lead) ? '' : withoutMarks(fold(own.lead));
}

/** null outside of a table whose cells hold one box each at most. */
function firstOfRow(control: Element, crowd: Crowd): string | null {
  const cell = control.closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row || (crowd.get(cell) ?? 0) > 1) return null;
  const cells = [...row.cells];
  const first = cells.find((one) => crowd.has(one));
  const [name] = cells;
  const isNamed = (at: number) => !crowd.has(cells[at - 1] ?? row) && hasWords(textOf(cells[at - 1] ?? cell));
  if (first === undefined || first === cell || name === undefined || !isNamed(cells.indexOf(cell))) return '';
  return !crowd.has(name) && hasWords(textOf(name)) ? withoutMarks(textOf(name)) : '';
}
