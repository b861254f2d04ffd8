import type { Meaning } from './meanings.ts';
import type { Found } from './phraseBook.ts';
import { isCjk, wordsOf } from './words.ts';

/** `Years at current address`, `Proof of address`: what is asked for is said before the preposition. */
export function isMeasured(meaning: Meaning, text: string, before: string[]): boolean {
  if (!DWELT_IN.has(meaning)) return false;
  if (OWNED.has(meaning) && isOwner(text, before.findLast((word) => !JOINS.has(word)) ?? '')) return true;
  const [, measure = ''] = MEASURES.exec(text) ?? [];
  return before.includes(measure.toLowerCase());
}

/** `address_time`, `city_years`: a programmer's name for how long. */
export function isMeasuredName(meaning: Meaning, after: string[]): boolean {
  return DWELT_IN.has(meaning) && DURATIONS.has(after[0] ?? '');
}

const DURATIONS = new Set('time duration years yrs months length since'.split(' '));

/**
 * `Insurance company`, `Company you admire`: one of which more is said than that one works or has worked there is mostly not
 * the employer.
 */
export function isOtherCompany({ meaning, start, end, reach }: Found, text: string): boolean {
  if (meaning !== 'current_company' || reach !== 'means' || end - start > 1) return false;
  return !OF_WORK.test(text);
}

const OF_WORK =
  /[/&]|(?<!\p{L})(or|oder|ou|lub|last|latest|recent|letzt\p{L}+|derni[eè]re?|[úu]ltim[ao]|ostatni\p{L}*|laatste|present|employment|details|information|main|primary|principal\p{L}*|actuel\p{L}*|aktuell\p{L}*|derzeitig\p{L}*|momentan\p{L}*|gegenwärtig\p{L}*|huidig\p{L}*|obecn\p{L}*|aktualn\p{L}*|bieżąc\p{L}*|appartenenza|provenienza|attuale|actual|atual|contracting|employed|employing|work(s|ing)?|trabaj\p{L}+|trabalh\p{L}+|lavor\p{L}+|travaill\p{L}+|beschäftigt|werk(t|zaam)?|legal)(?!\p{L})/iu;

/** `Taille de l'entreprise`, `Sector de la empresa`, `Antigüedad en la empresa`: what is said of it is asked for. */
function isOwner(text: string, before: string): boolean {
  if (before === '' || CALLED.test(before)) return false;
  const heads = [...text.matchAll(WHAT_OF)].map(([, head = '']) => wordsOf(head).at(-1));
  return heads.includes(before);
}

const OWNED = new Set<Meaning>(['current_company', 'current_title', 'school']);
const WHAT_OF =
  /(\p{L}+)\s+(?:d[’']|de l[’']|dell[’']|dans l[’']|(?:de|du|des|del|della|di|da|do|dos|van|von|der|dem|in|en|em|na|no|nel|nella|dans|bij|w)\s)/giu;
const JOINS = new Set('dans bij in en em na no nel nella w van von de der dem'.split(' '));
/** `Razón social de la empresa` is its name. */
const CALLED =
  /^(nom|nome|nombre|name|naam|nazwa|titre|titulo|titolo|titel|intitule|social|sociale|denomina\p{L}+|bezeichnung|intitule|firmierung)$/u;

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
  if (NUMBERS.has(next) && NUMBERED.has(meaning)) return false;
  return new RegExp(`(?<!\\p{L})${word}\\s+${next}(?!\\p{L})`, 'iu').test(text);
}

/** Named by one word that may stand before another. */
const DESCRIBES = new Set<Meaning>([
  'email',
  'phone',
  'current_company',
  'school',
  'degree',
  'field_of_study',
  'sponsorship',
  'gender',
  'race',
  'skills',
  'portfolio_url',
  'resume_file',
  'salary_expectation',
]);
/** What has a number or an id, where that is all there is of it. */
const NUMBERED = new Set<Meaning>(['email', 'phone', 'portfolio_url', 'resume_file']);
const NUMBERS = new Set(['id', 'number', 'numbers']);
/** In what form it is wanted, or where. */
const SAYS_HOW = new Set(
  'atual actual actuel actuelle attuale obecna legal url link links range address here below only above field box text file upload document home work mobile'.split(
    ' ',
  ),
);
