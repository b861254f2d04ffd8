import { LANGUAGES } from './places/places.ts';
import { wordsOf } from './words.ts';

/** 1 to 12, by the names of the month in every language, long and short. */
export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) =>
      monthsIn(language, length).map((name, at): [string, number] => [name, at + 1]),
    ),
  ),
  ['sept', 9],
]);

function monthsIn(language: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => wordsOf(format.format(Date.UTC(2024, at, 15))).join(' '));
}
