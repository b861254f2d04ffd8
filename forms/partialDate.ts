import { MONTH_BY_NAME } from './months.ts';
import { wordsOf } from './words.ts';

/** A date as far as it is known: people remember the month in which they began a job, not the day. */
export interface PartialDate {
  year: string;
  /** `01` to `12` */
  month?: string;
  /** `01` to `31` */
  day?: string;
}

/**
 * Reads `2020-01-15`, `2020-01`, `01/2020`, `Jan 2020`, `15 January 2020` and `2020`; null for what is no date, and for
 * `01/02/2020`, which is one of two.
 */
export function partialDate(text: string): PartialDate | null {
  const plain = text.trim().replace(/T[\d:.+Z-]*$/, '');
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(plain);
  if (iso?.[1]) return checked(iso[1], iso[2], iso[3]);
  const reversed = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (reversed?.[2]) return checked(reversed[2], reversed[1]);
  return inWords(plain);
}

/** `2020`, `2020-01` or `2020-01-15`. */
export function isoDate({ year, month, day }: PartialDate): string {
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

function inWords(text: string): PartialDate | null {
  const words = wordsOf(text);
  const months = words.flatMap((word) => MONTH_BY_NAME.get(word) ?? []);
  const years = words.filter((word) => /^(19|20)\d\d$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const [month] = months;
  const [year] = years;
  if (year === undefined || month === undefined || months.length + years.length > 2) return null;
  return days.length > 1 ? null : checked(year, String(month), days[0]);
}

function checked(year: string, month?: string, day?: string): PartialDate | null {
  if (month === undefined) return { year };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { year, month: month.padStart(2, '0') };
  if (Number(day) < 1 || Number(day) > 31) return null;
  return { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') };
}
