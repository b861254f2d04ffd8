import type { Option } from '../control.ts';

/** Options without the numbers or letters that count them, where every one is counted: `1. Yes`, `b) No`. */
export function withoutCounting(options: readonly Option[]): Option[] | null {
  const read = options.map(({ label }) => COUNTED.exec(label));
  const marks = read.map((parts) => parts?.[1]?.toLowerCase() ?? '');
  if (options.length < 2 || !marks.every((mark, at) => follows(marks[at - 1], mark))) return null;
  return options.map((option, at) => ({ ...option, label: read[at]?.[2] ?? option.label }));
}

/** What follows a number that counts begins with a word: `0 - 1 year` is an amount. */
const COUNTED = /^\s*\(?(\d{1,2}|[a-z])(?:[.):]|\s[-–—:.])\s*(\p{L}.*)$/isu;

function follows(before: string | undefined, mark: string): boolean {
  if (mark === '') return false;
  if (before === undefined) return /^(0{0,1}[01]|a)$/.test(mark);
  const isNumber = /^\d/.test(mark);
  return isNumber ? Number(mark) === Number(before) + 1 : mark.charCodeAt(0) === before.charCodeAt(0) + 1;
}

/** Codes without that of the country before them, where all have the same: `US-NY`. */
export function withoutCountry(options: readonly Option[]): Option[] | null {
  const read = options.map(({ label }) => OF_COUNTRY.exec(label.trim()));
  const countries = new Set(read.map((parts) => parts?.[1]));
  if (options.length < 2 || countries.size > 1 || countries.has(undefined)) return null;
  return options.map((option, at) => ({ ...option, label: read[at]?.[2] ?? option.label }));
}

const OF_COUNTRY = /^([A-Z]{2})-([A-Z0-9]{1,3})$/;
