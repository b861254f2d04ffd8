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
}

/** What a text asks for that may name several things; null when it names nothing, or what is not the applicant's. */
export function meaningOfSeveral(found: Found[], text: string): Several | null {
  const named = substance(found);
  const [first] = named;
  if (!first?.meaning) return null;
  const owner = named.find((phrase) => phrase.isOther && phrase.meaning !== first.meaning);
  if (owner?.meaning && isBareName(first)) return { meaning: owner.meaning, phrase: owner, certainty: 0.9 };
  const pointsAway = found.some((phrase) => phrase.isOther && phrase.meaning !== first.meaning);
  if (pointsAway) return { meaning: 'unknown', phrase: first, certainty: 0.9, pointsAway };
  const meanings = new Set(named.map((phrase) => phrase.meaning));
  if (meanings.size === 1) return { meaning: first.meaning, phrase: best(named), certainty: 1 };
  const decisive = DECISIVE.find((meaning) => meanings.has(meaning));
  const deciding = named.find((phrase) => phrase.meaning === decisive);
  if (decisive && deciding) return { meaning: decisive, phrase: deciding, certainty: 0.9 };
  return together(named, meanings, text);
}

/** `Name of university` asks for the university. */
function isBareName(phrase: Found): boolean {
  return phrase.meaning === 'full_name' && phrase.reach === 'alone';
}

/** The phrases that name something; words that may stand beside anything only count when nothing else does. */
function substance(found: Found[]): Found[] {
  const named = found.filter((phrase) => phrase.meaning !== null);
  const weighty = named.filter(
    (phrase) => !phrase.isAside && !(phrase.reach === 'alone' && phrase.meaning === 'unknown'),
  );
  return weighty.length > 0 ? weighty : named;
}

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
  if (only('email', 'phone') && email) return { meaning: 'email', phrase: email, certainty: 0.85 };
  if (only('first_name', 'last_name', 'middle_name'))
    return { meaning: 'full_name', phrase: first, certainty: 0.8 };
  if (only('resume_file', 'cover_letter')) return { meaning: 'resume_file', phrase: first, certainty: 0.8 };
  if (only(...PLACES)) return placeOf(first, meanings, text);
  return null;
}

/** `City/Province` wants the first-named; `City, State` wants both. */
function placeOf(first: Found, meanings: Set<Meaning | null>, text: string): Several | null {
  if (!first.meaning || meanings.has('postal_code')) return null;
  if (/\p{L}\s*\/\s*\p{L}/u.test(text)) return { meaning: first.meaning, phrase: first, certainty: 0.85 };
  return { meaning: 'location', phrase: first, certainty: 0.8 };
}
