import { monthName, type PlainDate } from './readDate.ts';

type Part = 'day' | 'month' | 'year';

/** How a box wants a date written. */
export interface DateForm {
  parts: Part[];
  separator: string;
  month: 'number' | 'short' | 'long';
  yearDigits: 2 | 4;
}

/** Read off `MM/DD/YYYY`, `TT.MM.JJJJ`, `Month YYYY`, or an example such as `12/31/2025`; null where a text shows none. */
export function dateFormIn(text: string): DateForm | null {
  const letters = LETTERS.exec(text);
  if (letters?.groups) return formOf(letters.groups);
  if (MONTH_AND_YEAR.test(text))
    return { parts: ['month', 'year'], separator: ' ', month: 'long', yearDigits: 4 };
  return exampleIn(text);
}

/** null where the date is not known as far as the box wants it. */
export function writeDate(date: PlainDate, form: DateForm, language: string): string | null {
  const written = form.parts.map((part) => writePart(date, part, { form, language }));
  return written.includes(null) ? null : written.join(form.separator);
}

function writePart(
  date: PlainDate,
  part: Part,
  { form, language }: { form: DateForm; language: string },
): string | null {
  const number = date[part];
  if (number === undefined) return null;
  if (part === 'month' && form.month !== 'number') return monthName(number, language || 'en', form.month);
  return part === 'year' ? String(number).slice(-form.yearDigits) : String(number).padStart(2, '0');
}

const TOKEN = String.raw`(?:d{1,2}|t{1,2}|j{4}|j{1,2}|g{1,2}|m{1,4}|mo|mon|mth|yr|y{4}|y{2}|a{4}|r{4})`;
const LETTERS = new RegExp(
  String.raw`(?<![\p{L}\d])(?<first>${TOKEN})(?<separator>\s?[-/.]\s?|\s)(?<second>${TOKEN})(?:\k<separator>(?<third>${TOKEN}))?(?![\p{L}\d])`,
  'iu',
);
const MONTH_AND_YEAR =
  /\b(month|monat|mois|mes|mês|mese|maand)\b[\s,/]+(and |und |et |y |e |en )?(year|yyyy|jahr|jjjj|année|año|ano|anno|jaar)\b/i;

function formOf({ first = '', second = '', third, separator = '' }: Record<string, string>): DateForm | null {
  const tokens = [first, second, ...(third === undefined ? [] : [third])];
  const parts = tokens.map(partOf);
  const month = tokens.find((token) => partOf(token) === 'month') ?? '';
  const year = tokens.find((token) => partOf(token) === 'year') ?? 'yyyy';
  if (new Set(parts).size !== parts.length || month === '' || !parts.includes('year')) return null;
  return {
    parts,
    separator,
    month: /^m{4}/i.test(month) ? 'long' : /^(mmm|mon)$/i.test(month) ? 'short' : 'number',
    yearDigits: /^(yy|jj)$/i.test(year) ? 2 : 4,
  };
}

function partOf(token: string): Part {
  if (/^m/i.test(token)) return 'month';
  return /^(y|a|r|j{4})/i.test(token) ? 'year' : 'day';
}

/** An example tells the order only where its day cannot be a month. */
function exampleIn(text: string): DateForm | null {
  const iso = /(?<!\d)\d{4}([-/.])\d{2}(\1\d{2})?(?!\d)/.exec(text);
  if (iso) {
    const parts: Part[] = iso[2] === undefined ? ['year', 'month'] : ['year', 'month', 'day'];
    return { parts, separator: iso[1] ?? '-', month: 'number', yearDigits: 4 };
  }
  const [, first, separator = '', second] = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?!\d)/.exec(text) ?? [];
  const isDayFirst = Number(first) > 12 || separator === '.';
  if (!isDayFirst && !(Number(second) > 12)) return null;
  return {
    parts: isDayFirst ? ['day', 'month', 'year'] : ['month', 'day', 'year'],
    separator,
    month: 'number',
    yearDigits: 4,
  };
}
