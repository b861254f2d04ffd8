import type { Profile } from '../contracts/profile.ts';
import type { AskedHere } from './answers/asked.ts';
import { findAnswer } from './findAnswer.ts';
import type { Meaning } from './meanings.ts';
import type { Known } from './planPage.ts';
import { profileValue } from './profileValue.ts';

/**
 * Where a number was given for the one phone that a page asks for, its country and its parts, which have controls of their own,
 * are those of that number, not of the profile's.
 */
export function withGivenPhone(known: Known, questions: readonly (AskedHere | null)[]): Known {
  const asked = questions.filter((one) => one !== null);
  if (asked.filter(({ meaning }) => meaning === 'phone').length > 1) return known;
  if (!asked.some(({ meaning }) => PARTS.has(meaning))) return known;
  const given = asked
    .filter(({ meaning }) => meaning === 'phone' || PARTS.has(meaning))
    .map((one) => findAnswer(one, known.human) ?? findAnswer(one, known.given))
    .find((answer) => answer !== null && WHOLE.test(answer));
  return given === undefined || given === null
    ? known
    : { ...known, profile: { ...known.profile, phone: given } };
}

/** What of a number that was given goes into a box for a part of it; other answers as they are. */
export function partOfPhone(meaning: Meaning, answer: string, profile: Profile): string | null {
  const isWhole = PARTS.has(meaning) && WHOLE.test(answer);
  return isWhole ? profileValue(meaning, { ...profile, phone: answer }) : answer;
}

const PARTS: ReadonlySet<Meaning> = new Set<Meaning>([
  'phone_country_code',
  'phone_area',
  'phone_exchange',
  'phone_line',
  'phone_local',
]);
/** With its country: without one, nothing tells which it is. */
const WHOLE = /^\s*\+(\W*\d){7,15}\s*$/;
