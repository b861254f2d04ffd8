import type { Control } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import { CONCEPTS } from './concepts.ts';
import { readDate } from '../formats/readDate.ts';
import { questionKey, tellingWords, wayOfAsking } from './questionWords.ts';

/** What an answer may be remembered as. */
type Kind = 'essay' | 'line' | 'closed';

/** An answer that was used on a page: what it answered, and in what. */
interface Used {
  control: Control;
  question: string;
  meaning: Meaning;
  answer: string;
  isRepeated: boolean;
}

/**
 * What an answer is remembered as; null where it must not be. Never: what is secret or good for once, what agrees to
 * something, what declines to say, and what belongs to one block of several.
 */
export function memorableAs(used: Used): Kind | null {
  const { control, question, meaning, answer, isRepeated } = used;
  if (isRepeated || isBlockOfSeveral(control) || !isOfItsOwn(meaning, question)) return null;
  if (isSingleBox(control) || SECRET.test(question) || declines(answer) || isDay(control, answer))
    return null;
  if (isChoice(control)) return 'closed';
  return isEssay(control, answer) ? 'essay' : 'line';
}

/** Lists that must be opened tell their options to nobody before. */
export function isChoice({ kind, options }: Control): boolean {
  return options.length > 0 || kind === 'combobox';
}

/** Written at length, it was written for this very question. */
function isEssay({ kind }: Control, answer: string): boolean {
  return kind === 'textarea' || kind === 'richtext' || answer.length > 200 || answer.includes('\n');
}

/** A meaning that is the same on every form, or a question that can be told from others by its words. */
function isOfItsOwn(meaning: Meaning, question: string): boolean {
  if (CONCEPTS.has(meaning) || OF_THE_JOB.has(meaning)) return true;
  if (meaning !== 'question' && meaning !== 'unknown') return false;
  if (questionKey(question) === '') return false;
  return wayOfAsking(question) !== null || (tellingWords(question)?.size ?? 4) > 1;
}

/** They are answered anew for another job. */
const OF_THE_JOB: ReadonlySet<Meaning> = new Set<Meaning>(['salary_expectation', 'how_heard']);

function isSingleBox({ kind, options }: Control): boolean {
  return kind === 'checkbox' && options.length < 2;
}

function isBlockOfSeveral({ evidence }: Control): boolean {
  return BLOCKS.test(evidence.section) || /(?:^|\D)\[?\d+\]?[.[_-]/.test(evidence.name);
}

const BLOCKS =
  /\b(?:(?:work|employment|job|career|professional) (?:experience|history)|experiences?|education|references?|employers?)\b(?! questions?)/i;

const SECRET =
  /\b(?:password|passphrase|passcode|pin|pin code|(?:verification|security|access|one[- ]time|confirmation|invitation) (?:code|number|question|answer)|code (?:we|that|from|sent)|social security|ssn|sin number|national (?:id|insurance|identification)|passport|tax (?:id|number)|iban|bank|account number|card number|signature|initials|today['’]?s date|date signed)\b/i;

/** A day in the calendar is another one for the next application. */
function isDay({ kind }: Control, answer: string): boolean {
  const date = readDate(answer);
  return kind === 'date' || date?.day !== undefined || /^\d{1,2}([-/.])\d{1,2}\1\d{4}$/.test(answer.trim());
}

/** Whoever would rather not say has said so to one form. */
function declines(answer: string): boolean {
  return /\b(?:prefer not|(?:do not|don['’]?t|not) (?:wish|want|care) to|rather not|choose not|decline|not (?:to )?(?:say|answer|disclose|identify|specified))\b/i.test(
    answer,
  );
}
