import type { Meaning } from './meanings.ts';
import type { Found } from './phraseBook.ts';
import { isCjk } from './words.ts';

/** `Years at current address`, `Proof of address`: what is asked for is said before the preposition. */
export function isMeasured(meaning: Meaning, text: string, before: string[]): boolean {
  if (!DWELT_IN.has(meaning)) return false;
  const [, measure = ''] = MEASURES.exec(text) ?? [];
  return before.includes(measure.toLowerCase());
}

const DWELT_IN = new Set<Meaning>([
  'full_name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'address_line1',
  'city',
  'state',
  'country',
  'location',
  'current_company',
  'current_title',
  'school',
]);
const MEASURES =
  /\b(years?|months?|weeks?|length|duration|time|proof|reasons?|purpose|owner|status|distance|frequency|percentage|copy|photo|picture|scan|dates?|start|end|numbers?|days?|hours?|amount)\s+(?:(?:\p{L}+ ){0,2}(?:at|of|in|with|since|for|from|until|to)|you|when)\b/iu;

/** In `School mascot` a mascot is asked for: the noun that follows a noun is what is meant. */
export function isFirstOfTwo({ end, meaning, reach }: Found, words: string[], text: string): boolean {
  const [word = '', next = ''] = words.slice(end - 1, end + 1);
  if (reach !== 'means' || meaning === null || !DESCRIBES.has(meaning)) return false;
  if (next === '' || isCjk(next) || /^\d+$|ed$/.test(next) || SAYS_HOW.has(next)) return false;
  return new RegExp(`(?<!\\p{L})${word}\\s+${next}(?!\\p{L})`, 'iu').test(text);
}

/** Named by one word that may stand before another. */
const DESCRIBES = new Set<Meaning>([
  'email',
  'phone',
  'current_company',
  'school',
  'degree',
  'gender',
  'race',
  'skills',
  'portfolio_url',
  'resume_file',
  'salary_expectation',
]);
/** In what form it is wanted, or where. */
const SAYS_HOW = new Set(
  'url link links range id address number numbers here below only above field box text file upload document home work mobile'.split(
    ' ',
  ),
);
