import type { RememberedAnswer } from '../../contracts/rememberedAnswers.ts';
import type { Control } from '../control.ts';
import type { Asked } from '../findAnswer.ts';
import { isMeaning } from '../meanings.ts';
import { normalise } from '../normalise.ts';
import { CONCEPTS } from './concepts.ts';
import { isChoice } from './memorable.ts';
import { type ReadQuestion, readQuestion } from './readQuestion.ts';
import { coversQuestion, isSameQuestion, isSameTopic } from './sameQuestion.ts';

/** What an applicant answered before, and where they are asked now. */
export interface Memory {
  answers: readonly RememberedAnswer[];
  /** As in `RememberedAnswer`. */
  site: string;
}

/**
 * What the applicant answered when they were asked this before: in exactly these words; a choice also in other words,
 * or by what is meant. null where there is nothing, and where two that differ would do.
 */
export function recallAnswer(control: Control, asked: Asked, { answers, site }: Memory): string | null {
  if (answers.length === 0 || asked.isRepeated || isSingleBox(control)) return null;
  const question = readQuestion(asked.question);
  if (question.key === '') return null;
  const usable = readMemory(answers).filter((one) => one.site === site || !one.isOfEmployer);
  const exact = usable.filter((one) => one.question.key === question.key);
  if (exact.length > 0) return onlyAnswer(preferred(exact, site));
  if (isOfEmployer(asked) || control.kind === 'textarea' || control.kind === 'richtext') return null;
  const alike = usable.filter(
    (one) =>
      one.kind !== 'essay' &&
      !one.isOfEmployer &&
      (isSameChoice(control, question, one) || isSameConcept(asked, question, one)),
  );
  return onlyAnswer(alike);
}

/**
 * Whether a question is about the employer or the job that is applied for, without naming them: in the same words it is
 * another question elsewhere.
 */
export function isOfEmployer({ question, meaning }: { question: string; meaning: string }): boolean {
  if (meaning === 'salary_expectation' || meaning === 'how_heard') return true;
  if (isMeaning(meaning) && CONCEPTS.has(meaning)) return OF_ITS_COUNTRY.test(question);
  return OURS.test(question) || APPLYING.test(question);
}

/** `Authorized to work where this job is` has one answer here and another there. */
const OF_ITS_COUNTRY =
  /\b(?:where|located|location|country|region|applying|(?:this|the) (?:job|role|position))\b/i;

const OURS =
  /\b(?:[Uu]s|[Oo]urs?|[Ww]e|[Hh]ere|(?:[Tt]his|[Tt]he) (?:company|employer|organi[sz]ation|firm|role|position|job|team|opportunity|posting|vacancy|hiring))\b/;
const APPLYING =
  /\b(?:why\b.*\b(?:interested|join\w*|apply\w*|appl(?:ied|ication)|fit|candidate|work (?:at|for|with))|motivat\w+|cover letter|previously|(?:ever|before|already)\b.*\b(?:applied|interviewed|employed|worked (?:at|for))|referred|referral|relatives?|know anyone|current(?:ly)? (?:an? )?employee)\b/i;

interface Remembered extends Omit<RememberedAnswer, 'question'> {
  question: ReadQuestion;
  isOfEmployer: boolean;
}

/** Every control of a page looks through the same answers. */
const read = new WeakMap<readonly RememberedAnswer[], Remembered[]>();

function readMemory(answers: readonly RememberedAnswer[]): Remembered[] {
  const known = read.get(answers);
  if (known !== undefined) return known;
  const remembered = answers.map((one) => ({
    ...one,
    question: readQuestion(one.question),
    isOfEmployer: isOfEmployer(one),
  }));
  read.set(answers, remembered);
  return remembered;
}

/** At the same site what was said there comes before what was said elsewhere. */
function preferred(answers: readonly Remembered[], site: string): readonly Remembered[] {
  const there = answers.filter((one) => one.site === site);
  return there.length > 0 ? there : answers;
}

function isSameChoice(control: Control, question: ReadQuestion, one: Remembered): boolean {
  return (
    isChoice(control) &&
    one.kind === 'closed' &&
    (isSameQuestion(question, one.question) || isSameTopic(question, one.question))
  );
}

function isSameConcept({ meaning, isShared, home }: Asked, asked: ReadQuestion, one: Remembered): boolean {
  if (isShared || !CONCEPTS.has(meaning) || one.meaning !== meaning) return false;
  // A control may have been taken for what its words do not say; words alone are compared.
  if (one.question.meaning !== meaning) return false;
  return coversQuestion(meaning, { asked, answered: one.question, home });
}

function onlyAnswer(answers: readonly Remembered[]): string | null {
  const different = new Set(answers.map(({ answer }) => normalise(answer)));
  return different.size === 1 ? (answers[0]?.answer ?? null) : null;
}

function isSingleBox({ kind, options }: Control): boolean {
  return kind === 'checkbox' && options.length < 2;
}
