import type { DateForm } from './dateForm.ts';

/** How dates are written where a language is spoken; undefined where that differs from place to place. */
export function customOf(language: string): DateForm | undefined {
  const tag = language.toLowerCase();
  const separator = CUSTOMS[tag] ?? CUSTOMS[tag.slice(0, 2)];
  return separator === undefined ? undefined : { ...AMERICAN, parts: DAY_FIRST, separator };
}

export const DAY_FIRST: DateForm['parts'] = ['day', 'month', 'year'];
export const AMERICAN: DateForm = {
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
  'en-gb': '/',
  'en-au': '/',
  'en-nz': '/',
  'en-ie': '/',
  'en-in': '/',
};
