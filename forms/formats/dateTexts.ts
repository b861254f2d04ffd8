import type { Control } from '../control.ts';
import { type DateForm, dateFormIn, writeDate } from './dateForm.ts';
import { type PlainDate, readDate } from './readDate.ts';

/**
 * A date as a box wants it, best first. `undefined`: neither is the box for a date nor the value one. null: it cannot be
 * said without guessing, such as which of `01/02/2026` is the month, or the day of `March 2026`.
 */
export function dateTexts(control: Control, value: string): string[] | null | undefined {
  if (control.demands.type === 'time') return timeTexts(value);
  const native = NATIVE[control.demands.type];
  if (native !== undefined) return list(readDate(value), native);
  if (control.kind === 'date') return list(readDate(value), ISO);
  if (control.kind !== 'text' && control.kind !== 'tel') return undefined;
  const form = formOf(control);
  const date = readDate(value);
  if (form !== null) return date === null ? asItIs(value, form) : list(date, form, control.language);
  return date?.month === undefined ? undefined : withoutForm(date, control.language);
}

const ISO: DateForm = { parts: ['year', 'month', 'day'], separator: '-', month: 'number', yearDigits: 4 };
const NATIVE: Record<string, DateForm> = { date: ISO, month: { ...ISO, parts: ['year', 'month'] } };

/** `2:30 pm` is 14:30. */
function timeTexts(value: string): string[] {
  const [, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?::(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(value.trim()) ?? [];
  if (hours === '' || (half === '' && !value.includes(':'))) return [];
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? [`${String(hour).padStart(2, '0')}:${minutes}`] : [];
}

function list(date: PlainDate | null, form: DateForm, language = ''): string[] | null {
  const text = date === null ? null : writeDate(date, form, language);
  return text === null ? null : [text];
}

/** What the box says of itself, nearest first. */
function formOf({ evidence, error }: Control): DateForm | null {
  const texts = [evidence.placeholder, error, evidence.hint, evidence.label, evidence.nearby];
  return texts.map(dateFormIn).find((form) => form !== null) ?? null;
}

/** Words such as `immediately` may stand in a box for a date; numbers in another order may not. */
function asItIs(value: string, form: DateForm): string[] | null {
  return /\d/.test(value) || form.parts.length === 0 ? null : [value];
}

/** By the custom of the page's language where it has one; else as nobody can misread it. */
function withoutForm(date: PlainDate, language: string): string[] {
  const code = language.slice(0, 2).toLowerCase();
  const custom = CUSTOMS[code];
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
      ? [plain, ...(isUnmistakable(date) ? [AMERICAN] : []), long]
      : [{ ...AMERICAN, parts: ALL.filter((part) => wanted.includes(part)), separator: custom }, plain];
  return forms.flatMap((form) => writeDate(date, form, language) ?? []);
}

const ALL: DateForm['parts'] = ['day', 'month', 'year'];
const AMERICAN: DateForm = {
  parts: ['month', 'day', 'year'],
  separator: '/',
  month: 'number',
  yearDigits: 4,
};

/** Languages that put the day first everywhere, and what they put between. */
const CUSTOMS: Record<string, string> = {
  de: '.',
  pl: '.',
  ru: '.',
  cs: '.',
  fi: '.',
  nb: '.',
  no: '.',
  da: '.',
  tr: '.',
  nl: '-',
  fr: '/',
  es: '/',
  it: '/',
  pt: '/',
};

function isUnmistakable({ day, month }: PlainDate): boolean {
  return day !== undefined && (day > 12 || day === month);
}
