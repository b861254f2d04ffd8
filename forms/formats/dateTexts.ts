import type { Control } from '../control.ts';
import { AMERICAN, customOf, DAY_FIRST } from './dateCustoms.ts';
import { type DateForm, dateFormIn, writeDate } from './dateForm.ts';
import { type PlainDate, readDate } from './readDate.ts';
import { readMoment, readTime } from './timeTexts.ts';

/**
 * A date as a box wants it, best first. `undefined`: neither is the box for a date nor the value one. null: it cannot be
 * said without guessing, such as which of `01/02/2026` is the month, or the day of `March 2026`.
 */
export function dateTexts(control: Control, value: string): string[] | null | undefined {
  if (control.demands.type === 'time') return orNone(readTime(value));
  if (control.demands.type === 'datetime-local') return orNone(readMoment(value, isoDay));
  if (control.demands.type === 'week') return weekIn(value) ?? weekTexts(readDate(value));
  const native = NATIVE[control.demands.type];
  if (native !== undefined) return list(readDate(value), native);
  if (control.kind === 'date') return list(readDate(value), ISO);
  if (control.kind !== 'text' && control.kind !== 'tel') return undefined;
  const date = readDate(value);
  const form = formOf(control) ?? maskOf(control, date);
  if (form === 'unclear') return null;
  if (form !== null) return date === null ? asItIs(value, form) : list(date, form, control.language);
  return date?.month === undefined ? undefined : withoutForm(date, control.language);
}

const ISO: DateForm = { parts: ['year', 'month', 'day'], separator: '-', month: 'number', yearDigits: 4 };
const NATIVE: Record<string, DateForm> = { date: ISO, month: { ...ISO, parts: ['year', 'month'] } };

/** `2027-W03`, `Week 3 of 2027` */
function weekIn(value: string): string[] | null {
  const [, isoYear, isoWeek] = /^\s*(\d{4})-?W(\d{1,2})\s*$/i.exec(value) ?? [];
  const [, week = isoWeek, year = isoYear] = /^\s*week (\d{1,2})(?:,| of)? (\d{4})\s*$/i.exec(value) ?? [];
  return week === undefined || year === undefined || Number(week) < 1 || Number(week) > 53
    ? null
    : [`${year}-W${week.padStart(2, '0')}`];
}

/** The week of ISO 8601 that a day is in: Monday is its first day, and the week belongs to the year of its Thursday. */
function weekTexts(date: PlainDate | null): string[] | null {
  if (date?.month === undefined || date.day === undefined) return null;
  const thursday = new Date(Date.UTC(date.year, date.month - 1, date.day));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000;
  return [`${thursday.getUTCFullYear()}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`];
}

function isoDay(text: string): string | null {
  return list(readDate(text), ISO)?.[0] ?? null;
}

function orNone(text: string | null): string[] {
  return text === null ? [] : [text];
}

function list(date: PlainDate | null, form: DateForm, language = ''): string[] | null {
  const text = date === null ? null : writeDate(date, form, language);
  return text === null ? null : [text];
}

/** Whether the box says how it wants dates written. */
export function saysDateForm(control: Control): boolean {
  return formOf(control) !== null;
}

/** Which of the two the box says that it wants first; undefined where it says neither. */
export function firstOfDate(control: Control): 'day' | 'month' | undefined {
  return formOf(control)?.parts.find((part) => part !== 'year');
}

/** What the box says of itself, nearest first. */
function formOf({ evidence, error }: Control): DateForm | null {
  const texts = [evidence.placeholder, error, evidence.hint, evidence.label, evidence.nearby];
  return texts.map(dateFormIn).find((form) => form !== null) ?? null;
}

/** Places without letters, `__/__/____`: which is the month is told by the page's language, or by a day that is none. */
function maskOf({ evidence, language }: Control, date: PlainDate | null): DateForm | 'unclear' | null {
  const separator = /^\D*[_#]{2}([-/.])[_#]{2}\1[_#]{4}\D*$/.exec(evidence.placeholder)?.[1];
  if (separator === undefined || date === null) return null;
  const dayFirst: DateForm = { ...AMERICAN, parts: DAY_FIRST, separator };
  if (separator === '.' || customOf(language)?.parts === DAY_FIRST) return dayFirst;
  const isAmerican = /^en-us$/i.test(language) || isUnmistakable(date);
  return isAmerican ? { ...AMERICAN, separator } : 'unclear';
}

/** Words such as `immediately` may stand in a box for a date; numbers in another order may not. */
function asItIs(value: string, form: DateForm): string[] | null {
  return /\d/.test(value) || form.parts.length === 0 ? null : [value];
}

/** By the custom of the page's language where it has one; else as nobody can misread it. */
function withoutForm(date: PlainDate, language: string): string[] {
  const custom = customOf(language);
  const wanted = date.day === undefined ? ['month', 'year'] : ['day', 'month', 'year'];
  const long: DateForm = {
    parts: date.day === undefined ? ['month', 'year'] : ['month', 'day', 'year'],
    separator: ' ',
    month: 'long',
    yearDigits: 4,
  };
  const plain = date.day === undefined ? { ...ISO, parts: ['year', 'month'] as DateForm['parts'] } : ISO;
  const forms =
    custom === undefined
      ? [plain, ...numbersFor(date), long]
      : [{ ...custom, parts: custom.parts.filter((part) => wanted.includes(part)) }, plain];
  return forms.flatMap((form) => writeDate(date, form, language) ?? []);
}

/** A month before its year is never a day. */
function numbersFor(date: PlainDate): DateForm[] {
  if (date.day === undefined) return [{ ...AMERICAN, parts: ['month', 'year'] }];
  return isUnmistakable(date) ? [AMERICAN] : [];
}

function isUnmistakable({ day, month }: PlainDate): boolean {
  return day !== undefined && (day > 12 || day === month);
}
