/** Lines with aligned columns; a cell longer than its column may be is cut. `paint` colours what was aligned. */
export function aligned(
  rows: readonly (readonly string[])[],
  maxWidths: readonly number[],
  paint: (cell: string, place: { row: number; column: number }) => string = (cell) => cell,
): string[] {
  const cut = rows.map((cells) => cells.map((cell, column) => shorten(cell, maxWidths[column] ?? 40)));
  const widths = maxWidths.map((_, column) => Math.max(...cut.map((cells) => cells[column]?.length ?? 0)));
  return cut.map((cells, row) =>
    cells
      .map((cell, column) => {
        const isLast = column === cells.length - 1;
        return paint(isLast ? cell : cell.padEnd(widths[column] ?? 0), { row, column });
      })
      .join('  ')
      .trimEnd(),
  );
}

function shorten(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
