import type { Control } from './control.ts';
import type { Asked } from './findAnswer.ts';
import { normalise } from './normalise.ts';
import { whole } from './wordPatterns.ts';

/**
 * Whether the applicant is as old as is asked, `Yes` or `No`, by their date of birth and today's, both `2027-01-31`. null where
 * something else is asked, and where it turns on the very birthday: nobody agrees whether that is over 18.
 */
export function ofAge(
  control: Control,
  asked: Asked,
  { birth, today }: { birth: string | undefined; today: string | undefined },
): 'Yes' | 'No' | null {
  if (birth === undefined || today === undefined || !ANSWERED.has(control.kind)) return null;
  if (!UNTAKEN.has(asked.meaning)) return null;
  const question = normalise(asked.question);
  const under = number(BELOW.exec(question));
  const wanted = under ?? number(REACHED.exec(question)) ?? (GROWN_UP.test(question) ? 18 : null);
  if (wanted === null) return null;
  const age = ageAt(today, birth);
  if (age === wanted && today.slice(5) === birth.slice(5)) return null;
  return age >= wanted === (under === null) ? 'Yes' : 'No';
}

const ANSWERED: ReadonlySet<Control['kind']> = new Set<Control['kind']>([
  'radio',
  'select',
  'combobox',
  'checkbox',
]);
const UNTAKEN: ReadonlySet<Asked['meaning']> = new Set<Asked['meaning']>(['unknown', 'question', 'consent']);

function number(found: RegExpExecArray | null): number | null {
  const said = found?.slice(1).find((text) => text !== undefined);
  return said === undefined ? null : Number(said);
}

/** In whole years. */
function ageAt(today: string, birth: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

const YEARS = String.raw`(?: ?years?(?: old| of age)?)?`;
const OPENING = String.raw`(?:please )?(?:(?:confirm|certify|state|indicate) )?(?:(?:that|if|whether) )?(?:are you|you are|i am|i confirm i am|i confirm that i am|i certify that i am)(?: currently| now| legally)?`;
const ENDING = String.raw`(?: as of today| at (?:the )?time of (?:application|hire))?`;

const REACHED = whole(
  String.raw`${OPENING} (?:at least|over|above|older than)(?: the age of| age)? (\d\d)${YEARS}(?: (?:or|and) (?:older|over|above))?${ENDING}`,
  String.raw`${OPENING} (?:aged? |of age )?(\d\d)${YEARS} (?:or|and) (?:older|over|above)${ENDING}`,
  String.raw`(?:sind sie|bist du) (?:mindestens|uber|alter als) (\d\d)(?: jahre)?(?: alt)?(?: oder alter)?`,
  String.raw`(?:avez vous|as tu) (?:plus de|au moins) (\d\d) ans(?: ou plus)?`,
  String.raw`(?:eres|es usted|es) mayor de (\d\d)(?: anos)?|(?:tienes|tiene)(?: usted)? (?:al menos|mas de) (\d\d) anos`,
  String.raw`(?:voce )?(?:e maior de|tem (?:mais de|pelo menos)) (\d\d) anos|(?:hai|ha) (?:almeno|piu di|compiuto) (\d\d) anni`,
  String.raw`(?:ben je|bent u) (?:(?:minimaal|ten minste|minstens|ouder dan) (\d\d)(?: jaar)?|(\d\d)(?: jaar)? of ouder)|czy (?:masz|ma pan pani) ukonczone (\d\d) lat|czy ukonczyles as (\d\d) lat`,
  // Normalised, でs are てs.
  String.raw`(\d\d)歳以上(?:て(?:すか|す|ある))?`,
);
const BELOW = whole(
  String.raw`${OPENING} (?:under|below|younger than)(?: the age of| age)? (\d\d)${YEARS}${ENDING}`,
  String.raw`(?:sind sie|bist du) (?:unter|junger als) (\d\d)(?: jahre)?(?: alt)?`,
);
const GROWN_UP = whole(
  String.raw`(?:sind sie|bist du) volljahrig`,
  String.raw`(?:etes vous|es tu) majeure?|(?:eres|es usted) mayor de edad|(?:voce )?e maior de idade`,
  String.raw`(?:sei|e) maggiorenne|(?:ben je|bent u) meerderjarig|czy jestes pelnoletni a|czy jestes pelnoletni`,
);
