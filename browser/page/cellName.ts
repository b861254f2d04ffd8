/** What grids call their boxes to those who hear a page: `row 2, column School`; null for all others. */
export function cellName(control: Element): { row: string; column: string } | null {
  const [, row, column] = NAMES_CELL.exec(control.getAttribute('aria-label') ?? '') ?? [];
  if (row === undefined || column === undefined) return null;
  // The number of a row names nothing.
  return { row: /\p{L}/u.test(row) ? row : '', column };
}

const NAMES_CELL = /^\s*row:?\s+(.+?)[\s,;:–-]+(?:column|col):?\s+(.+?)\s*$/i;
