import { wordsOf } from '../words.ts';

/** A date as far as it is known. Numbers as people count: January is 1. */
export interface PlainDate {
  year: number;
  month?: number;
  day?: number;
}

/**
 * Reads `2026-01-15`, `20260115`, `2026-01`, `01/2026`, `Jan 2026`, `15 January 2026`, `15.01.2026`, `2026`. null for what is no date, and
 * for `01/02/2026`, which may be one of two.
 */
export function readDate(text: string): PlainDate | null {
  const plain = text.trim().replace(/T[\d:.+Z-]*$/, '');
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(plain);
  if (compact) return checked(compact[1], compact[2], compact[3]);
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(plain);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (monthFirst) return checked(monthFirst[2], monthFirst[1]);
  const numbers = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(plain);
  return numbers ? inOneOrder(numbers) : inWords(plain);
}

function inOneOrder([, first = '', separator, second = '', year]: RegExpExecArray): PlainDate | null {
  if (separator === '.' || Number(first) > 12 || first === second) return checked(year, second, first);
  return Number(second) > 12 ? checked(year, first, second) : null;
}

function inWords(text: string): PlainDate | null {
  const words = wordsOf(text.replaceAll(/(\d)(st|nd|rd|th)\b/gi, '$1'));
  const months = words.flatMap((word) => monthsByName().get(word) ?? []);
  const years = words.filter((word) => /^(19|20)\d\d$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const others = words.length - months.length - years.length - days.length;
  if (months.length !== 1 || years.length !== 1 || days.length > 1 || others > 1) return null;
  return checked(years[0], String(months[0]), days[0]);
}

function checked(year?: string, month?: string, day?: string): PlainDate | null {
  const date = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const time = new Date(Date.UTC(date.year, date.month - 1, date.day));
  if (time.getUTCMonth() !== date.month - 1 || time.getUTCDate() !== date.day) return null;
  if (month === undefined) return { year: date.year };
  return day === undefined ? { year: date.year, month: date.month } : date;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'ja', 'ko', 'zh'];

export function monthName(month: number, language: string, length: 'long' | 'short'): string {
  return monthNames(language, length)[month - 1] ?? '';
}

let known: ReadonlyMap<string, number> | undefined;

/** 1 to 12, by the names of the months in every language, long and short. Made when first needed: it takes a while. */
function monthsByName(): ReadonlyMap<string, number> {
  known ??= new Map([
    ...LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((length) =>
        monthNames(language, length).map((name, at): [string, number] => [wordsOf(name).join(' '), at + 1]),
      ),
    ),
    ['sept', 9],
  ]);
  return known;
}

function monthNames(language: string, month: 'long' | 'short'): readonly string[] {
  const made = MADE.get(`${language} ${month}`) ?? makeMonthNames(language, month);
  MADE.set(`${language} ${month}`, made);
  return made;
}

/** Every date that is written in words asks for them, in every language. */
const MADE = new Map<string, readonly string[]>();

function makeMonthNames(language: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2024, at, 15)));
}
