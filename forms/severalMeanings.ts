import type { Meaning } from './meanings.ts';
import type { Found } from './phraseBook.ts';

/** Never filled with what is known of a person: where they are named at all, they are what is asked for. */
const DECISIVE: Meaning[] = [
  'honeypot',
  'captcha',
  'payment',
  'promo_code',
  'password',
  'one_time_code',
  'search',
  'username',
];

interface Several {
  meaning: Meaning;
  phrase: Found;
  /** 0 to 1: less where the text leaves a choice. */
  certainty: number;
  /** It is about somebody or something else than the applicant, however much of it is understood. */
  pointsAway?: boolean;
  /** Why this of several things. */
  note?: string;
}

/** What a text asks for that may name several things; null when it names nothing, or what is not the applicant's. */
export function meaningOfSeveral(found: Found[], text: string): Several | null {
  const named = withoutBareNames(substance(found));
  const [first] = named;
  if (!first?.meaning) return null;
  const decisive = DECISIVE.find((meaning) =>
    named.some((phrase) => phrase.meaning === meaning && phrase.reach !== 'alone'),
  );
  // It opens what the applicant shows there, and is none of their account's.
  if (
    decisive === 'password' &&
    named.some(({ meaning }) => meaning === 'portfolio_url') &&
    !/\(.*password.*\)/i.test(text)
  )
    return { meaning: 'unknown', phrase: first, certainty: 0.9, pointsAway: true };
  if (named.length > 1 && named.every(({ meaning }) => LINKS.has(meaning)) && IS_CHOICE.test(text))
    return { meaning: first.meaning, phrase: first, certainty: 0.85, note: 'where any will do' };
  const pointsAway = found.some((phrase) => phrase.isOther && phrase.meaning !== first.meaning);
  if (pointsAway && decisive === undefined && !BESIDE_OTHERS.has(first.meaning))
    return { meaning: 'unknown', phrase: first, certainty: 0.9, pointsAway };
  const meanings = new Set(named.map((phrase) => phrase.meaning));
  // Of how many figures it is made is said beside it.
  const postal = named.find(({ meaning }) => meaning === 'postal_code');
  if (postal && meanings.size === 2 && meanings.has('one_time_code') && COUNTS_FIGURES.test(text))
    return { meaning: 'postal_code', phrase: postal, certainty: 0.95 };
  if (CALLED.test(text) && [...meanings].every((meaning) => NAMES.has(meaning)))
    return { meaning: 'preferred_name', phrase: first, certainty: 0.95 };
  if (first.meaning === 'house_number' && [...meanings].every(isOfStreet) && NUMBER_AND_STREET.test(text))
    return { meaning: 'address_line1', phrase: first, certainty: 0.95, note: 'with the number in one box' };
  if (meanings.size === 1) return { meaning: first.meaning, phrase: best(named), certainty: 1 };
  const deciding = named.find((phrase) => phrase.meaning === decisive && phrase.reach !== 'alone');
  if (decisive && deciding) return { meaning: decisive, phrase: deciding, certainty: 0.9 };
  return together(named, meanings, text);
}

/** And none that was sent. */
const COUNTS_FIGURES =
  /^(?!.*(?<!\p{L})(verif|confirm|secur|sicherheit|sicurezza|bestätig|sent|sms)).*(digit|stellig|cifr|cijfer|chiffres|dígitos|cyfr)/isu;

function isOfStreet(meaning: Meaning | null): boolean {
  return meaning === 'house_number' || meaning === 'address_line1';
}

/** `N° et rue`, not `N° de rue`. */
const NUMBER_AND_STREET =
  /(?<!\p{L})(n|nr|no|num|n[úu]m\p{L}*|h(aus|uis)n\p{L}*)[.°º]*(\s*[,&+]|\s+(und|u\.|and|et|y|e|en|i)(?!\p{L})).*(?<!\p{L})(str\p{L}*|street|rue|voie|calle|via|rua|ulica)(?!\p{L})/isu;

const LINKS = new Set<Meaning | null>(['linkedin_url', 'github_url', 'portfolio_url']);
const IS_CHOICE = /\/|(?<!\p{L})(or|oder|ou|o|of|lub)(?!\p{L})/iu;

/** `Preferred/chosen first name` */
const CALLED = /\b(preferred|chosen|nick ?names?)\b/i;
const NAMES = new Set<Meaning | null>(['first_name', 'full_name', 'preferred_name']);

const NAMED = new Set<Meaning | null>(['current_company', 'school']);

/** `Name of university` asks for the university. */
function withoutBareNames(named: Found[]): Found[] {
  if (!named.some((phrase) => NAMED.has(phrase.meaning))) return named;
  return named.filter((phrase) => !(phrase.meaning === 'full_name' && phrase.reach === 'alone'));
}

/**
 * The phrases that name something; words that may stand beside anything only count when nothing else does, and
 * bare words not beside what is known from whole questions.
 */
function substance(found: Found[]): Found[] {
  const named = found.filter((phrase) => phrase.meaning !== null);
  const weighty = named.filter(
    (phrase) => !phrase.isAside && !(phrase.reach === 'alone' && phrase.meaning === 'unknown'),
  );
  const substantial = weighty.length > 0 ? weighty : named;
  const asked = substantial.filter((phrase) => phrase.reach === 'asks');
  if (asked.some((phrase) => OF_OTHERS.has(phrase.meaning))) return asked;
  return asked.length > 0 ? substantial.filter((phrase) => phrase.reach !== 'alone') : substantial;
}

/** The employer is named, and not asked for. */
const BESIDE_OTHERS = new Set<Meaning | null>(['how_heard', 'consent', 'notice_period', 'sponsorship']);
/** Whole questions that speak of the company and its site: `How did you hear about our company?` */
const OF_OTHERS = new Set<Meaning | null>(['how_heard', 'consent']);

/** Of phrases that say the same, the one that stands alone least. */
function best(named: Found[]): Found {
  const [first, ...others] = named;
  if (!first) throw new Error('at least one phrase was found');
  return others.find((phrase) => first.reach === 'alone' && phrase.reach !== 'alone') ?? first;
}

const PLACES: (Meaning | null)[] = ['city', 'state', 'country', 'location', 'postal_code'];

/** Things that belong together, and what a person types when one box asks for them all. */
function together(named: Found[], meanings: Set<Meaning | null>, text: string): Several | null {
  const [first] = named;
  if (!first?.meaning) return null;
  const only = (...allowed: (Meaning | null)[]) =>
    [...meanings].every((meaning) => allowed.includes(meaning));
  const email = named.find((phrase) => phrase.meaning === 'email');
  if (only('email', 'phone') && email) {
    return { meaning: 'email', phrase: email, certainty: 0.85, note: 'where either will do' };
  }
  const part = named.find((phrase) => PARTS_OF_NAMES.has(phrase.meaning));
  if (meanings.size === 2 && part?.meaning && only('full_name', part.meaning)) {
    return { meaning: part.meaning, phrase: part, certainty: 0.95, note: 'a part of the name' };
  }
  if (only('first_name', 'last_name', 'middle_name'))
    return { ...ALL, meaning: meanings.has('last_name') ? 'full_name' : 'first_name', phrase: first };
  const street = named.find((phrase) => phrase.meaning === 'address_line1');
  if (street && first === street && LISTS.test(text) && only('address_line1', 'address_line2', ...PLACES))
    return { ...ALL, meaning: 'address_line1', phrase: street };
  if (only('resume_file', 'cover_letter')) return { ...ALL, meaning: 'resume_file', phrase: first };
  return only(...PLACES) ? placeOf(first, meanings, text) : null;
}

/** `Address, city and state`; a name of two words, as `address_city`, says whose city it is. */
const LISTS = /[,/&+(]|(?<!\p{L})(and|incl\p{L}*|und|et|y|e|en|i)(?!\p{L})/iu;

/** `Name (last)` asks for no more than that. */
const PARTS_OF_NAMES = new Set<Meaning | null>(['first_name', 'last_name', 'middle_name']);
const ALL = { certainty: 0.82, note: 'among others in one box' };

/** `City/Province` wants the first-named; `City, State` wants both. */
function placeOf(first: Found, meanings: Set<Meaning | null>, text: string): Several | null {
  if (!first.meaning) return null;
  // Nobody has a choice of towns and codes.
  if (meanings.has('postal_code'))
    return meanings.has('city') || meanings.has('location')
      ? { ...ALL, meaning: 'location', phrase: first }
      : null;
  const isChoice = /\p{L}\s*\/\s*\p{L}/u.test(text);
  if (!isChoice) return { ...ALL, meaning: 'location', phrase: first };
  return { meaning: first.meaning, phrase: first, certainty: 0.85, note: 'named first of several' };
}
