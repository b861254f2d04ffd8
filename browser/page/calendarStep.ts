import type { CalendarStep } from '../../forms/calendarStep.ts';
import { readDate, type PlainDate } from '../../forms/formats/readDate.ts';
import { takeCensus } from './census.ts';
import { dateSaidBy, daysOf, numberOf, placesOfDays } from './dayCells.ts';
import { selectorWriter } from './selector.ts';
import { fold, textOf } from './text.ts';
import { hiddenBy, isVisible } from './visibility.ts';

/** null where it is not clear, or no calendar is open. */
export function calendarStep(date: Required<PlainDate>): CalendarStep | null {
  const calendar = openCalendar();
  if (calendar === null) return null;
  const shown = monthShown(calendar);
  if (shown === null) return null;
  const selectorOf = selectorWriter(takeCensus(document));
  const months = (date.year - shown.year) * 12 + date.month - shown.month;
  const choice = choiceIn(calendar, date, shown);
  if (choice !== null) return { kind: 'choose', selector: selectorOf(choice.list), value: choice.value };
  const leap = Math.abs(months) < 12 ? null : leapOf(calendar, months > 0);
  const far = Math.abs(months);
  if (leap !== null) return { kind: 'turn', selector: selectorOf(leap), months: far };
  if (far > FARTHEST) return null;
  const target = months === 0 ? dayIn(calendar, date) : turnOf(calendar, months > 0);
  if (target === null) return null;
  const selector = selectorOf(target);
  return months === 0 ? { kind: 'day', selector } : { kind: 'turn', selector, months: far };
}

/** Twenty years: nobody turns further than that, month by month. */
const FARTHEST = 240;

/** A list of years leads there at once, and then one of months. */
function choiceIn(
  calendar: Element,
  { year, month }: PlainDate,
  shown: { year: number; month: number },
): { list: HTMLSelectElement; value: string } | null {
  const lists = [...calendar.querySelectorAll('select')].filter(
    (list) => canBeWorked(list) && !list.disabled,
  );
  const fitting = (fits: (option: HTMLOptionElement) => boolean) => {
    const found = lists.flatMap((list) => {
      const option = [...list.options].find(fits);
      return option === undefined || option.selected || option.disabled ? [] : { list, value: option.value };
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  if (shown.year !== year) return fitting(({ label }) => fold(label) === String(year));
  if (shown.month === month) return null;
  return fitting(({ label }) => readDate(`${fold(label)} ${year}`)?.month === month);
}

/** Some lie unseen over what is drawn to show their choice. */
function canBeWorked(list: HTMLSelectElement): boolean {
  if (isVisible(list)) return true;
  const { width, height } = list.getBoundingClientRect();
  const place = list.parentElement;
  const hasRoom = width >= 12 && height >= 12 && place !== null && isVisible(place);
  return hasRoom && hiddenBy(list) === 'transparent';
}

const GRIDS =
  '[role="grid"], table, [class*="calendar" i], [class*="datepicker" i], [class*="date-picker" i]';

/** The innermost place that holds the days of a month and says which month it is. */
function openCalendar(): Element | null {
  const grids = [...document.querySelectorAll(GRIDS), ...placesOfDays()].filter(
    (grid) => isVisible(grid) && daysOf(grid).length >= 28,
  );
  for (const grid of grids.toReversed()) {
    for (let around: Element | null = grid, up = 0; around && up < 5; around = around.parentElement, up++)
      if (monthShown(around) !== null && isTurned(around)) return around;
  }
  return null;
}

/** At the last day that may be chosen it can be turned back only, and the other way round. */
function isTurned(calendar: Element): boolean {
  return turnOf(calendar, true) !== null || turnOf(calendar, false) !== null;
}

/** Whether a calendar stands open anywhere. */
export function isCalendarOpen(): boolean {
  return openCalendar() !== null;
}

function monthShown(calendar: Element): { year: number; month: number } | null {
  const choices = [...calendar.querySelectorAll('select, input')].map(chosenIn);
  const heads = [...calendar.querySelectorAll('*')].filter(
    (element) => element.childElementCount <= 3 && /\d{4}/.test(element.textContent ?? ''),
  );
  const texts = [...heads.filter(isVisible).flatMap(textsOf), choices.join(' ')];
  const months = texts.filter((text) => text.length < 30).flatMap((text) => readDate(text) ?? []);
  const first = months.find(({ month, day }) => month !== undefined && day === undefined);
  const apart = first ?? readDate(monthAndYear(calendar)) ?? monthOfDays(calendar);
  return apart?.month === undefined ? null : { year: apart.year, month: apart.month };
}

/** The only month and the only year that stand alone, with what turns each beside them. */
function monthAndYear(calendar: Element): string {
  const alone = [...calendar.querySelectorAll('*')].filter(
    (one) => one.childElementCount === 0 && isVisible(one),
  );
  const texts = alone.map((one) => fold(one.textContent ?? ''));
  const years = texts.filter((text) => /^\d{4}$/.test(text));
  const months = texts.filter(
    (text) => /^\p{L}+\.?$/u.test(text) && readDate(`${text} 2000`)?.month !== undefined,
  );
  return years.length === 1 && months.length === 1 ? `${months[0]} ${years[0]}` : '';
}

/** Where the head says it in a way of its own, such as `November 26`: what all days of a whole month say of themselves. */
function monthOfDays(calendar: Element): PlainDate | null {
  const counts = new Map<string, number>();
  for (const cell of daysOf(calendar)) {
    const { year, month } = dateSaidBy(cell) ?? {};
    if (month !== undefined) counts.set(`${year}-${month}`, (counts.get(`${year}-${month}`) ?? 0) + 1);
  }
  const whole = [...counts].filter(([, count]) => count >= 28);
  return whole.length === 1 ? readDate(whole[0]?.[0] ?? '') : null;
}

/** The month and the year stand in one text, or in two without a space between them. */
function textsOf(head: Element): string[] {
  const parts = [...head.children].map((part) => part.textContent ?? '');
  return [head.textContent ?? '', parts.join(' ')].map(fold);
}

/** The month from a list, the year from one or from a box of its own. */
function chosenIn(part: Element): string {
  if (part instanceof HTMLSelectElement) return part.selectedOptions[0]?.label ?? '';
  return part instanceof HTMLInputElement && /^\d{4}$/.test(part.value) ? part.value : '';
}

/** Days of the months before and after stand there too, mostly greyed. */
function dayIn(calendar: Element, { year, month, day }: Required<PlainDate>): Element | null {
  const alike = daysOf(calendar).filter((cell) => numberOf(cell) === String(day) && !isClosed(cell));
  const named = alike.filter((cell) => {
    const date = dateSaidBy(cell);
    return date?.year === year && date.month === month && date.day === day;
  });
  const [only, ...more] = named.length > 0 ? named : alike.filter((cell) => !isOfOtherMonth(cell));
  if (only === undefined || more.length > 0) return null;
  return only.querySelector('button, a') ?? only;
}

function isClosed(cell: Element): boolean {
  return cell.matches(':disabled, [aria-disabled="true"]') || cell.querySelector(':disabled') !== null;
}

function isOfOtherMonth(cell: Element): boolean {
  return /outside|other|adjacent|muted|prev|next|old|new/i.test(cell.getAttribute('class') ?? '');
}

const NEXT = /next|forward|nächste|weiter|suivant|siguiente|próximo|successivo|volgende|następny|^[›»>→▶❯]$/i;
const BACK = /prev|back|vorherig|zurück|précédent|anterior|precedente|vorige|poprzedni|^[‹«<←◀❮]$/i;

/** By a year, beside what leads on by a month. */
const LEAPS = /year|jahr|année|año|super|double/i;

function leapOf(calendar: Element, isLater: boolean): Element | null {
  return turnAmong(pressableIn(calendar), isLater, { leaps: true });
}

function turnOf(calendar: Element, isLater: boolean): Element | null {
  const pressable = pressableIn(calendar);
  return (
    turnAmong(pressable, isLater) ??
    turnAmong(drawnArrows(calendar), isLater) ??
    arrowBesideMonth(calendar, pressable.filter(isVisible), isLater)
  );
}

function pressableIn(calendar: Element): Element[] {
  return [...calendar.querySelectorAll('button, [role="button"], a')];
}

/** Not the days, some of which are those of the next month. */
function drawnArrows(calendar: Element): Element[] {
  const pointed = [...calendar.querySelectorAll('th, div, span, i, li')].filter(
    (one) => getComputedStyle(one).cursor === 'pointer' && !/\d/.test(one.textContent ?? ''),
  );
  return pointed.filter((one) => !pointed.some((outer) => outer !== one && outer.contains(one)));
}

function turnAmong(pressable: Element[], isLater: boolean, { leaps = false } = {}): Element | null {
  const buttons = pressable.filter(isVisible);
  const named = (button: Element) =>
    [
      button.getAttribute('aria-label'),
      button.getAttribute('title'),
      textOf(button),
      button.getAttribute('class'),
      button.getAttribute('data-action'),
    ].filter(Boolean);
  const fitting = buttons.filter((button) =>
    named(button).some((name) => (isLater ? NEXT : BACK).test(name ?? '')),
  );
  const asFar = fitting.filter((button) => named(button).some((name) => LEAPS.test(name ?? '')) === leaps);
  return asFar.length === 1 ? (asFar[0] ?? null) : null;
}

/** Of two that say nothing, on the line of the month, the one behind it leads on. */
function arrowBesideMonth(calendar: Element, buttons: Element[], isLater: boolean): Element | null {
  const head = [...calendar.querySelectorAll('*')].find(
    (element) => element.childElementCount === 0 && isVisible(element) && saysMonth(element),
  );
  if (head === undefined) return null;
  const { left, right, top, bottom } = head.getBoundingClientRect();
  const mute = buttons.filter((button) => {
    const place = button.getBoundingClientRect();
    const isOnLine = place.top < bottom && place.bottom > top;
    return isOnLine && fold(button.textContent ?? '') === '' && !button.hasAttribute('aria-label');
  });
  const before = mute.filter((button) => button.getBoundingClientRect().right <= left);
  const behind = mute.filter((button) => button.getBoundingClientRect().left >= right);
  if (before.length !== 1 || behind.length !== 1) return null;
  return (isLater ? behind[0] : before[0]) ?? null;
}

function saysMonth(element: Element): boolean {
  const date = readDate(fold(element.textContent ?? ''));
  return date?.month !== undefined && date.day === undefined;
}
