import { readDate, type PlainDate } from '../../forms/formats/readDate.ts';
import { fold } from './text.ts';

const DAYS = '[role="gridcell"], td, button, [class*="day" i]';

/** What is drawn for the days in a calendar, the innermost of each. */
export function daysOf(calendar: Element): Element[] {
  const cells = [...calendar.querySelectorAll(DAYS)].filter((cell) => /^\d{1,2}$/.test(numberOf(cell)));
  return cells.filter((cell) => !cells.some((other) => other !== cell && other.contains(cell)));
}

export function numberOf(cell: Element): string {
  return fold(cell.textContent ?? '');
}

/** Of days that stand side by side in a place that is called nothing. */
export function placesOfDays(): Element[] {
  const counts = new Map<Element, number>();
  for (const { parentElement, textContent } of document.querySelectorAll(
    'div[class*="day" i], span[class*="day" i]',
  ))
    if (parentElement !== null && /^\s*\d{1,2}\s*$/.test(textContent ?? ''))
      counts.set(parentElement, (counts.get(parentElement) ?? 0) + 1);
  return [...counts].flatMap(([place, count]) => (count < 28 ? [] : place));
}

/** In words, or written for the page's own scripts. */
export function dateSaidBy(cell: Element): PlainDate | null {
  const said =
    cell.getAttribute('aria-label') ??
    cell.querySelector('[aria-label]')?.getAttribute('aria-label') ??
    cell.getAttribute('title') ??
    ['data-date', 'data-value', 'data-day'].map((name) => cell.getAttribute(name)).find(isIsoDay);
  return said ? readDate(said.replace(/^\D+day,?\s*/i, '')) : null;
}

function isIsoDay(written: string | null): boolean {
  return /^\d{4}-\d{2}-\d{2}(T|$)/.test(written ?? '');
}
