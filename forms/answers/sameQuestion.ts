import type { Control } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import { saysFirst, sensesOf } from '../synonyms.ts';
import { tellingWords } from './questionWords.ts';
import type { ReadQuestion } from './readQuestion.ts';

/** The same question in other words: what tells it from others is said in both, in whatever order. */
export function isSameQuestion(asked: ReadQuestion, other: ReadQuestion): boolean {
  const [one, two] = [asked.words, other.words];
  if (one === null || two === null || one.size === 0) return false;
  if (one.size !== two.size || [...one].some((word) => !two.has(word))) return false;
  return asked.way === null || other.way === null || asked.way === other.way;
}

/** In quite other words, of what most employers ask. */
export function isSameTopic(asked: ReadQuestion, other: ReadQuestion): boolean {
  return asked.topic !== null && asked.topic === other.topic;
}

/** `Weight`, where the answer says that it is in pounds, and `Weight (lbs)`. */
export function isSameMeasured(asked: ReadQuestion, other: ReadQuestion, answer: string): boolean {
  return (
    asked.bare !== null && SAYS_UNIT.test(answer) && isSameQuestion({ ...asked, words: asked.bare }, other)
  );
}

const SAYS_UNIT = /^\s*[\d.,\s]*\d\s*(?:[$€£¥%°"']|[a-z][a-z.²\d ]{0,11})\s*$|^\s*(?:[$€£¥]|[A-Z]{3})\s*\d/iu;

/** `Employer` and `Employer name`: a name is all that such a label can ask for, unless it was answered by yes or no. */
export function isSameName(asked: ReadQuestion, other: ReadQuestion, answer: string): boolean {
  const [one, two] = [asked.words, other.words];
  if (one === null || two === null || asked.way !== null || other.way !== null) return false;
  const [named, bare] = one.size > two.size ? [one, two] : [two, one];
  const isMore = named.size === bare.size + 1 && [...bare].every((word) => named.has(word));
  return (
    isMore &&
    bare.size > 0 &&
    ['name', 'handle'].some((word) => named.has(word) && !bare.has(word)) &&
    !/\d/.test(answer) &&
    !sensesOf(answer).some((sense) => NO_NAMES.has(sense)) &&
    saysFirst(answer) === null
  );
}

const NO_NAMES = new Set(['yes', 'no', 'none', 'declined']);

/**
 * Labels of which one says a little more, and no more than goes without saying: that the present one is meant, of what one
 * chooses the type, and of what takes a date that it is one. What is paid is mostly asked for as it is wished.
 */
export function isSameInShort(
  { words: one, way }: ReadQuestion,
  { words: two, way: otherWay }: ReadQuestion,
  kind: Control['kind'] | undefined,
): boolean {
  if (one === null || two === null || way !== null || otherWay !== null) return false;
  const [long, short] = one.size > two.size ? [one, two] : [two, one];
  const unsaid = [...long].filter((word) => !short.has(word));
  if (short.size === 0 || unsaid.length !== long.size - short.size || short.has('salary')) return false;
  if (unsaid.join(' ') === 'now') return ![...short].some((word) => OTHER_TIME.test(word));
  if (unsaid.join(' ') === 'type') return kind !== undefined && CHOSEN.has(kind);
  return kind === 'date' && unsaid.includes('date') && unsaid.every((word) => DAY_OR_TIME.has(word));
}

const OTHER_TIME = /^(past|previou|former|future|next|last|new|first|prior|old|other|expected)$/;
const CHOSEN: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['select', 'radio', 'combobox']);
const DAY_OR_TIME = new Set(['date', 'time']);

/**
 * Whether an answer to `answered` answers `asked` too, where both are known to ask for the same thing: nothing that
 * narrows one of them may be missing in the other. A question that names no country speaks of the applicant's own.
 */
export function coversQuestion(
  meaning: Meaning,
  { asked, answered, home }: { asked: ReadQuestion; answered: ReadQuestion; home: string | null },
): boolean {
  // Nothing narrows where somebody heard of a posting.
  if (meaning === 'how_heard') return true;
  const [one, two] = [asked.words, answered.words];
  if (one === null || two === null) return false;
  const own = home === null ? new Set<string>() : (tellingWords(home) ?? new Set<string>());
  const beside = PROSE[meaning];
  const isNumberOfForm = (word: string) => SELF_IDENTIFIED.has(meaning) && /^\d+$/.test(word);
  const narrows = (word: string) =>
    beside === undefined ? NARROWS.test(word) && !isNumberOfForm(word) : !beside.has(word);
  const missing = [...one].filter((word) => !two.has(word) && narrows(word));
  const dropped = [...two].filter((word) => !one.has(word) && narrows(word));
  return isHarmless(missing, one, own) && dropped.every((word) => own.has(word) || isBothTimes(word, two));
}

/** `now or in the future` narrows nothing; `in the future` alone does. */
function isHarmless(missing: string[], words: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  return missing.every((word) => own.has(word) || word === 'now' || isBothTimes(word, words));
}

function isBothTimes(word: string, words: ReadonlySet<string>): boolean {
  return (word === 'now' || word === 'future') && words.has('now') && words.has('future');
}

/** A number in these is that of an official form: `Form CC-305`. */
const SELF_IDENTIFIED: ReadonlySet<Meaning> = new Set<Meaning>([
  'gender',
  'race',
  'hispanic_ethnicity',
  'veteran_status',
  'disability_status',
]);

/** Words of which one more or less makes another question of most. */
const NARROWS =
  /^(?:not|now|future|past|previou\w*|former\w*|last|next|first|second|other|another|ever|minimum|maximum|least|most|than|before|after|until|hour\w*|day|daily|week\w*|month\w*|bonu\w*|spouse|partner|manager|reference|emergency|relative|parent\w*|billing|school|work|home|\d+)$/;

/** All that is said where a permit to work is asked for in general; any other word makes it a special one. */
const PERMIT = new Set(
  `authorized eligible eligibility entitled permitted allowed right permit work working worker employment employed employee
  employ status visa immigration need sponsorship h 1 b tn opt cpt stem eg e g such type legal country where located location
  based continue extend obtain maintain apply applying application from our us company role country's case example order
  able proof live reside here`.split(/\s+/),
);

const PROSE: Partial<Record<Meaning, ReadonlySet<string>>> = {
  sponsorship: PERMIT,
  work_authorization: PERMIT,
};
