import { wordsOf } from '../words.ts';
import { CITIZENS, COUNTRY_ALIASES, COUNTRY_CODES } from './countries.ts';
import { OTHER_REGIONS, STATE_ALIASES, STATES } from './states.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'ja', 'ko', 'zh'];

/** One that a text may name: `country GE`, `state GA`. */
export type Place = `${'country' | 'state' | 'region'} ${string}`;

/** Every place that a text is a name or a code of; what stands in brackets, and a calling code, is no part of it. */
export function placesNamed(text: string): readonly Place[] {
  return PLACES.get(key(text)) ?? PLACES.get(key(text.replace(/[([].*|\+\s?\d.*/g, ''))) ?? [];
}

/** `German` says a language or a people as well as where they live. */
export function namesPeople(text: string): boolean {
  return PEOPLE.has(key(text));
}

/** The two letters of a country, by any of its names or codes; null where a text names none, or several. */
export function countryCode(text: string): string | null {
  return codeNamed(text, 'country');
}

/** The same for a state of the USA, or a province of Canada. */
export function codeNamed(text: string, sort: 'country' | 'state'): string | null {
  const places = placesNamed(text).filter((place) => place.startsWith(`${sort} `));
  return places.length === 1 ? (places[0]?.slice(sort.length + 1) ?? null) : null;
}

/** What lists in English call the places that a text names. */
export function englishNames(text: string): string[] {
  return placesNamed(text).flatMap((place) => {
    const [sort, code = ''] = place.split(' ');
    return (sort === 'country' ? NAMERS[0]?.of(code) : STATES[code]) ?? [];
  });
}

function key(text: string): string {
  return wordsOf(text.replaceAll('&', ' and ').replace(/^\s*the\s+/i, '')).join(' ');
}

const NAMERS = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
const countryNames = COUNTRY_CODES.flatMap(({ code }) => [
  ...namesInLanguages(code),
  ...(COUNTRY_ALIASES[code] ?? '').split('|').map((name) => [name, code] as const),
]);
const stateNames = Object.entries(STATES).flatMap(([code, name]) =>
  [name, code, ...(STATE_ALIASES[code] ?? '').split('|')].map((spelling) => [spelling, code] as const),
);

/** In the words that `wordsOf` gives, joined by spaces; without codes, of which many are those of states. */
export const COUNTRY_NAMES = keysOf(countryNames.map(([name]) => name));
export const STATE_NAMES = keysOf([...stateNames.map(([name]) => name), ...OTHER_REGIONS]);
export const ISO_CODES = keysOf(COUNTRY_CODES.flatMap(({ code, alpha3 }) => [code, alpha3]));

const PEOPLE = keysOf(Object.values(CITIZENS).flatMap((names) => names.split('|')));

/** Two countries share it, though some languages call only one of them so. */
const VAGUE = new Set(['congo', 'kongo', 'korea']);
const PLACES = new Map<string, Place[]>();
for (const [name, code] of countryNames) note(name, `country ${code}`);
for (const { code, alpha3 } of COUNTRY_CODES) {
  for (const name of [code, alpha3, ...(CITIZENS[code] ?? '').split('|')]) note(name, `country ${code}`);
}
for (const [name, code] of stateNames) note(name, `state ${code}`);
for (const name of OTHER_REGIONS) note(name, `region ${name}`);

function note(name: string, place: Place): void {
  const words = key(name);
  const known = PLACES.get(words) ?? [];
  const isVague = VAGUE.has(words) || words === '';
  if (!isVague && !known.includes(place)) PLACES.set(words, [...known, place]);
}

function namesInLanguages(code: string): (readonly [string, string])[] {
  return NAMERS.map((namer) => [namer.of(code) ?? code, code] as const);
}

function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(key).filter((name) => name !== ''));
}
