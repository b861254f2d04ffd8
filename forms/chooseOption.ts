import { amountOf, covers } from './choices/amounts.ts';
import { currencyIn } from './choices/currencies.ts';
import { withoutCounting, withoutCountry } from './choices/enumerated.ts';
import { isSameDegree, isVeryDegree } from './choices/degrees.ts';
import type { Option } from './control.ts';
import { optionsDialled } from './dialCodes.ts';
import { readTime } from './formats/timeTexts.ts';
import { normalise } from './normalise.ts';
import { isPlaceholderText } from './placeholders.ts';
import { type Place, placesNamed } from './places/places.ts';
import { beginsWith, saysFirst, sensesOf, yesOrNo } from './synonyms.ts';

/**
 * The option that says `wanted`: the same text, else a synonym, else the only one that holds it in whole words. Where
 * none or several would do: null. Never the first, never a guess.
 */
export function chooseOption(wanted: string, options: readonly Option[]): Option | null {
  if (normalise(wanted) === '') return null;
  const real = options.filter((option) => !isPlaceholder(option));
  const said = chooseAmong(wanted, real);
  const bare = said === null ? (withoutCounting(real) ?? withoutCountry(real)) : null;
  if (bare === null) return said;
  const counted = chooseAmong(wanted, bare);
  return counted && (real[bare.indexOf(counted)] ?? null);
}

function chooseAmong(wanted: string, options: readonly Option[]): Option | null {
  for (const way of WAYS) {
    const fitting = way(wanted, options);
    if (fitting.length > 0) return onlyOne(fitting);
  }
  return null;
}

/** The same text, or another word for the same. */
export function saysSame(wanted: string, label: string): boolean {
  const option = { selector: '', value: '', label, chosen: false, attributes: {} };
  return SAME.some((way) => way(wanted, [option]).length > 0);
}

/** `Select…` and its like are no answers. */
export function isPlaceholder({ value, label }: Option): boolean {
  return value === '' || (isPlaceholderText(label) && !NAMES_THING.test(label));
}

/** An empty box says it, too; a list that can be chosen from has a thing of that name. */
const NAMES_THING = /^\s*search\s*$/i;

/** The best first; the first way that finds an option decides, and finds nothing when it finds two. */
const SAME: Way[] = [
  sameLabel,
  (wanted, options) => optionsDialled(wanted, options) ?? [],
  samePlace,
  sameCurrency,
  sameValue,
  sameSense,
  sameTime,
  sameAmount,
  sameRating,
  (wanted, options) => options.filter(({ label }) => isVeryDegree(label, wanted)),
  (wanted, options) => options.filter(({ label }) => isSameDegree(label, wanted)),
];
const WAYS: Way[] = [...SAME, beginningWithIt, holdingIt, answeredFirst, heldInIt];
type Way = (wanted: string, options: readonly Option[]) => readonly Option[];

/** `€`, `EUR` and `Euro`. */
function sameCurrency(wanted: string, options: readonly Option[]): Option[] {
  const code = /^[A-Z]{3}$/.test(wanted) ? currencyIn(wanted) : null;
  return code === null ? [] : options.filter(({ label }) => currencyIn(label) === code);
}

function onlyOne(fitting: readonly Option[]): Option | null {
  const labels = new Set(fitting.map((option) => normalise(option.label)));
  return labels.size === 1 ? (fitting[0] ?? null) : null;
}

function sameLabel(wanted: string, options: readonly Option[]): Option[] {
  const target = normalise(wanted);
  return options.filter(({ label }) => normalise(label) === target);
}

/** Values are written for programs: a mere number is mostly the option's place in the list. */
function sameValue(wanted: string, options: readonly Option[]): Option[] {
  const target = normalise(wanted);
  if (/^\d+$/.test(target)) return [];
  return options.filter((option) => normalise(option.value) === target && !isElsewhere(option, wanted));
}

/** By its name in any language, its codes, or what its citizens are called; codes are those of the list's own sort. */
function samePlace(wanted: string, options: readonly Option[]): Option[] {
  // `No` is the code of Norway, too.
  if (yesOrNo(wanted) !== null) return [];
  const sort = sortOfPlaces(options);
  const places = new Set(placesNamed(wanted).filter((place) => sort === null || place.startsWith(sort)));
  return options.filter(({ label }) => placesNamed(label).some((place) => places.has(place)));
}

/** `CA` is Canada among countries, California among states. */
function sortOfPlaces(options: readonly Option[]): 'country' | 'state' | null {
  const named = options.map(({ label }) => placesNamed(label)).filter((places) => places.length > 0);
  const areAll = (sort: string) => named.every((places) => places.some((place) => place.startsWith(sort)));
  if (areAll('country') === areAll('state')) return null;
  return areAll('state') ? 'state' : 'country';
}

/** An option that names another place than the one that is wanted, whatever else it holds: `Guinea-Bissau`. */
function isElsewhere({ label }: Option, wanted: string): boolean {
  const there = placesNamed(label);
  const here: readonly Place[] = yesOrNo(wanted) === null ? placesNamed(wanted) : [];
  return there.length > 0 && !there.some((place) => here.includes(place));
}

/** A yes or a no may be explained behind it. */
function sameSense(wanted: string, options: readonly Option[]): readonly Option[] {
  const answer = yesOrNo(wanted);
  const senses = new Set(sensesOf(wanted).filter((sense) => answer === null || isOpposed(sense, options)));
  const same = options.filter(({ label }) => sensesOf(label).some((sense) => senses.has(sense)));
  if (same.length > 0 || answer === null) return same;
  return options.filter(({ label }) => beginsWith(answer, label));
}

/** `Yes` says `Hispanic or Latino` where `Not Hispanic or Latino` is the other answer, and not among races. */
function isOpposed(sense: string, options: readonly Option[]): boolean {
  const other = OPPOSED.get(sense);
  return other === undefined || options.some(({ label }) => sensesOf(label).includes(other));
}

const OPPOSED = new Map([
  ['hispanic', 'not hispanic'],
  ['not hispanic', 'hispanic'],
]);

/** `14:30` of `2:00 PM`, `2:30 PM`; of which half of the day `2:30` is, only a list that does not ask lets open. */
function sameTime(wanted: string, options: readonly Option[]): Option[] {
  const time = readTime(wanted);
  if (time === null) return [];
  const isEither = /^\s*([1-9]|1[0-2]):\d\d\s*$/.test(wanted);
  return options.filter(({ label }) => readTime(label) === time && !(isEither && HALF.test(label)));
}

const HALF = /[ap]\.?m\b/i;

function sameAmount(wanted: string, options: readonly Option[]): Option[] {
  const amount = amountOf(wanted);
  if (amount === null) return [];
  return options.filter(({ label }) => {
    const offered = amountOf(label);
    return offered !== null && covers(offered, amount);
  });
}

/** `3` of `1 star`, `2 stars`, `3 stars`, or of `Rating 3 of 5`: all are a number among the same words. */
function sameRating(wanted: string, options: readonly Option[]): Option[] {
  const number = /^\s*(\d{1,2})\s*$/.exec(wanted)?.[1];
  const read = options.map((option) => ({ option, parts: RATING.exec(option.label.trim())?.groups }));
  const words = new Set(
    read.map(({ parts }) => parts && [parts['before'], parts['most'], parts['unit']].join().toLowerCase()),
  );
  const saysWords = words.size === 1 && !words.has(undefined) && !words.has(',,');
  if (number === undefined || !saysWords) return [];
  return read.filter(({ parts }) => Number(parts?.['number']) === Number(number)).map(({ option }) => option);
}

const RATING =
  /^((?<before>grade|rat(e|ing)|score|note|bewertung|stufe|nota|nivel|ocena|waarde)[ :]+(?=\d+( ?\D+ ?\d+)?$))?(?<number>\d{1,2})( ?(of|out of|\/|von|sur|de|di|van|z) ?(?<most>\d{1,2}))?( ?(?<unit>\p{L}+?)s?)?$/iu;

/** `New York, New York, NY`, beside `New York Mills, Oneida, NY`. */
function beginningWithIt(wanted: string, options: readonly Option[]): Option[] {
  if (yesOrNo(wanted) !== null) return [];
  const target = normalise(wanted);
  return options.filter(({ label }) => {
    const [head = '', ...others] = label.split(',');
    return others.length > 0 && normalise(head) === target;
  });
}

/** In whole words. Numbers, and answers of a word, stand in too many texts that say something else. */
function holdingIt(wanted: string, options: readonly Option[]): Option[] {
  const target = normalise(wanted);
  if (/^\d+$/.test(target) || yesOrNo(wanted) !== null) return [];
  return options.filter(
    (option) =>
      holdsWords(normalise(option.label), target) &&
      !isElsewhere(option, wanted) &&
      !denies(option.label, target),
  );
}

/** `Not Hispanic`, `non-binary` and `I am not a veteran` hold the word, and say the contrary. */
function denies(label: string, target: string): boolean {
  const before = normalise(label).split(target)[0] ?? '';
  return (
    /\b(not|non|no|never|neither|nor|without|other than|except)\b[\p{L} ]*$/u.test(before) &&
    !/\b(not|non|no)\b/.test(target)
  );
}

/** `No, we do not` and `Yes, rats only` where no more than yes and no is offered. */
function answeredFirst(wanted: string, options: readonly Option[]): Option[] {
  const answer = saysFirst(wanted);
  return answer === null ? [] : options.filter(({ label }) => yesOrNo(label) === answer);
}

/** `By credit card` out of `Credit card`, `Debit card`: all that is said beside it says nothing more. */
function heldInIt(wanted: string, options: readonly Option[]): Option[] {
  const target = normalise(wanted);
  return options.filter(({ label }) => {
    const held = normalise(label);
    if (!/\p{L}{2}/u.test(held) || !holdsWords(target, held)) return false;
    const [before = '', after = ''] = ` ${target} `.split(` ${held} `);
    return `${before} ${after}`.split(' ').every((word) => SAYS_LITTLE.has(word));
  });
}

const SAYS_LITTLE = new Set([
  '',
  ...`i am i'm m we are my a an the by via with through on in at as for prefer preferred would d like choose pay use please
  plan option level priority package tier size type category yet`.split(/\s+/),
]);

export function holdsWords(label: string, wanted: string): boolean {
  return ` ${label} `.includes(` ${wanted} `);
}
