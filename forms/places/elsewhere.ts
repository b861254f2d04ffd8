import { wordsOf } from '../words.ts';
import { COUNTRY_NAMES, countryCode, placesNamed } from './places.ts';

/** Whether a text names countries, and that of the applicant is none of them. false where nobody knows theirs. */
export function isElsewhere(text: string, home: string | null): boolean {
  const own = home === null ? null : countryCode(home);
  if (own === null) return false;
  const named = countriesIn(text);
  if (UNION.test(text)) return !MEMBERS.has(own) && !named.has(own);
  return named.size > 0 && !named.has(own);
}

function countriesIn(text: string): Set<string> {
  const acronyms = text.match(ACRONYMS) ?? [];
  const words = wordsOf(text);
  const runs = words.flatMap((_, at) => LENGTHS.map((length) => words.slice(at, at + length).join(' ')));
  const names = runs.filter((run) => COUNTRY_NAMES.has(run) && !/^[a-z]{1,3}$/.test(run));
  const inflected = INFLECTED.flatMap(([code, forms]) => (forms.test(text) ? code : []));
  return new Set([...[...acronyms, ...names].flatMap((name) => onlyCountry(name) ?? []), ...inflected]);
}

/** Of what is the name of a state, too, nobody can tell which is meant. */
function onlyCountry(name: string): string | null {
  const [place, ...others] = placesNamed(name);
  return place !== undefined && others.length === 0 ? countryCode(name) : null;
}

/** As sentences bend them, `w Polsce`, `in den Vereinigten Staaten`. */
const INFLECTED: [code: string, forms: RegExp][] = Object.entries({
  US: 'Vereinigten Staaten|Stanach Zjednoczonych|Stanów Zjednoczonych',
  GB: 'Vereinigten Königreich|Wielkiej Brytanii|Zjednoczonym Królestwie',
  NL: 'Niederlanden|Holandii|Niderlandach',
  PL: 'Polsce|Polski',
  DE: 'Niemczech|Niemiec|Bundesrepublik',
  FR: 'Francji',
  ES: 'Hiszpanii',
  IT: 'Włoszech|Włoch',
  PT: 'Portugalii',
  BE: 'Belgii',
  AT: 'Austrii',
  CH: 'Szwajcarii',
  CZ: 'Czechach|Czech',
  SK: 'Słowacji',
  UA: 'Ukrainie',
  IE: 'Irlandii',
  SE: 'Szwecji',
  NO: 'Norwegii',
  DK: 'Danii',
  CA: 'Kanadzie',
  JP: 'Japonii',
}).map(([code, forms]) => [code, new RegExp(`(?<!\\p{L})(${forms})(?!\\p{L}| [Rr]epubli)`, 'u')]);

/** In words; `Bosnia and Herzegovina`. */
const LENGTHS = [1, 2, 3, 4];
/** `us` and `in` are words. */
const ACRONYMS = /\b(US|USA|UK|UAE)\b|\bU\.[SK]\./g;
const UNION =
  /\b(EU|EEA|E\.U\.|EWR|UE|EER|EOG)\b|\b([Ee]uropean|[Ee]uropäische[nr]?|[Ee]uropese) [Uu]ni(on|e)\b|\b[Uu]ni(on|ón|ão|one|[ia]) [Ee]urop\p{L}+/u;
const MEMBERS = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI'.split(' '),
);
