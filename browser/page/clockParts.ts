import type { ClockParts } from '../../forms/clockParts.ts';
import { takeCensus } from './census.ts';
import { selectorWriter } from './selector.ts';
import { fold } from './text.ts';
import { firstOutwards } from './tree.ts';
import { isVisible } from './visibility.ts';

/** null where no clock is open, or it has more than one box for the hour. */
export function clockParts(): ClockParts | null {
  const boxes = [...document.querySelectorAll('input')].filter((box) => isVisible(box) && isOver(box));
  const [hour, ...otherHours] = boxes.filter((box) => HOUR.test(nameOf(box)));
  const [minute, ...otherMinutes] = boxes.filter((box) => MINUTE.test(nameOf(box)));
  if (hour === undefined || minute === undefined || otherHours.length + otherMinutes.length > 0) return null;
  const place = firstOutwards(hour, 5).find((around) => around.contains(minute));
  if (place === undefined) return null;
  const halves = [...place.querySelectorAll('*')].filter(
    (one) => /^[ap]m$/i.test(wordsOf(one)) && isVisible(one),
  );
  const innermost = halves.filter((one) => !halves.some((other) => other !== one && one.contains(other)));
  // Two stand there to be chosen from: which is chosen is not said the same way everywhere.
  if (innermost.length > 1) return null;
  const selectorOf = selectorWriter(takeCensus(document));
  const [half] = innermost;
  return {
    hour: selectorOf(hour),
    minute: selectorOf(minute),
    half: half ? { selector: selectorOf(half), says: /^a/i.test(wordsOf(half)) ? 'AM' : 'PM' } : null,
  };
}

const HOUR = /\b(hours?|stunden?|heures?|horas?|ora|ore|uur)\b/i;
const MINUTE = /\b(minutes?|minuten?|minutos?|minuto|minuti|minuut)\b/i;

function nameOf(box: HTMLInputElement): string {
  return `${box.getAttribute('aria-label') ?? ''} ${box.title} ${box.className}`.replaceAll(/[-_]/g, ' ');
}

function wordsOf(element: Element): string {
  return fold(element.textContent ?? '');
}

/** What stands in the form itself is asked for there. */
function isOver(box: Element): boolean {
  return firstOutwards(box, 8).some(
    (one) =>
      /^(absolute|fixed)$/.test(getComputedStyle(one).position) && one.querySelectorAll('input').length > 1,
  );
}
