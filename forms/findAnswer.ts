import type { Answers } from '../contracts/profile.ts';
import { questionKey } from './answers/questionWords.ts';
import { type ReadQuestion, readQuestion } from './answers/readQuestion.ts';
import {
  coversQuestion,
  isSameInShort,
  isSameMeasured,
  isSameName,
  isSameQuestion,
  isSameTopic,
} from './answers/sameQuestion.ts';
import type { Control } from './control.ts';
import { isMeaning, type Meaning } from './meanings.ts';
import { normalise } from './normalise.ts';
import type { Place } from './profileValue.ts';
import { saysFirst, yesOrNo } from './synonyms.ts';
import { WRITTEN } from './written.ts';

/** What a control asks, as far as an answer can be found by it. */
export interface Asked {
  /** By which an answer may name it; '' where it has none. */
  id: string;
  question: string;
  /** It asks for more about the answer to this one. */
  follows?: Control;
  /** Its own words then, where no other box of the page says the same: `Please specify`. */
  alone?: string;
  /** With whom or what it is about, where no other box of the page asks the same of them: `Emergency contact Name`. */
  whole?: string;
  meaning: Meaning;
  /** Of several schools or jobs, which one; and which part of a date. */
  place?: Place;
  /** Other controls of the page have the same text: only the id tells which is meant. */
  isRepeated: boolean;
  /** Other controls of the page ask for the same thing in another way. */
  isShared: boolean;
  kind?: Control['kind'];
  /** What else is asked there. */
  others?: readonly string[];
  /** The applicant's country. */
  home: string | null;
}

/**
 * The reply to what is asked: by its id, to exactly this question, to what it means, or to the same question in other
 * words, in this order. null where there is none, and where two that differ would do.
 */
export function findAnswer(asked: Asked, answers: Answers): string | null {
  const named = answers[asked.id];
  if (named !== undefined && asked.id !== '') return named;
  const all = readAnswers(answers);
  if (all.length === 0) return null;
  const whole = asked.whole === undefined ? null : readQuestion(asked.whole);
  const ofThem = whole === null ? [] : all.filter((given) => isAskedOfThem(whole, given));
  if (ofThem.length > 0) return onlyAnswer(ofThem);
  if (asked.isRepeated) return null;
  const question = readQuestion(asked.question);
  if (question.key === '') return null;
  const alone = asked.alone === undefined ? null : questionKey(asked.alone);
  const written = normalise(asked.question);
  const waysToFit = [
    (given: Given) => given.question.key === question.key || given.question.key === written,
    (given: Given) => given.question.key === alone,
    (given: Given) => meansSame(asked, question, given),
    (given: Given) =>
      isSameQuestion(question, given.question) && !saysOnlyThatThereIs(asked, question, given),
    (given: Given) => isSameTopic(question, given.question) && !saysOnlyThatThereIs(asked, question, given),
    (given: Given) => isSameMeasured(question, given.question, given.answer),
    (given: Given) => isSameName(question, given.question, given.answer),
    (given: Given) => isSameUnsaid(asked, question, given),
  ];
  // In other words, it is the question before it.
  const ways =
    asked.follows === undefined
      ? waysToFit
      : [...waysToFit.slice(0, 2), (given: Given) => saysMore(asked.question, question, given)];
  for (const fits of ways) {
    const fitting = all.filter(fits);
    if (fitting.length > 0) return onlyAnswer(fitting);
  }
  return null;
}

/** `Driver's license` beside an empty line wants its number, whoever has one. */
function saysOnlyThatThereIs({ kind }: Asked, { way }: ReadQuestion, { text, answer }: Given): boolean {
  const wantsWords = kind !== undefined && WRITTEN.has(kind) && way === null;
  return wantsWords && yesOrNo(answer) !== null && ASKS_WHETHER_THERE_IS.test(text.trim());
}

const ASKS_WHETHER_THERE_IS =
  /^(do you (currently |presently |already )?(have|hold|own|possess)|haben sie|hast du|besitzen sie|besitzt du|avez[- ]vous|as[- ]tu|possédez[- ]vous|¿?(tiene|tienes|posee|posees)|(você )?(tem|possui)|hai|possiedi|ha|heeft u|heb je|czy (ma|masz|posiada|posiadasz))(?!\p{L})/iu;

/** `List of allergies`, where more is wanted of a yes to `Do you have allergies?` */
function saysMore(text: string, asked: ReadQuestion, { question, answer }: Given): boolean {
  if (asked.way !== 'yes or no' || question.way === 'yes or no' || !IF_YES.test(text)) return false;
  return (
    yesOrNo(answer) === null &&
    saysFirst(answer) === null &&
    isSameQuestion({ ...asked, way: null }, question)
  );
}

const IF_YES = /\bif (yes|so)\b[^?]*$/i;

/** Neither known otherwise, nor asked for by another control, nor below a heading that says more. */
function isSameUnsaid(
  { meaning, kind, others = [], whole }: Asked,
  asked: ReadQuestion,
  given: Given,
): boolean {
  if (!VAGUE.has(meaning) || meaning === 'consent' || whole !== undefined) return false;
  return (
    isSameInShort(asked, given.question, kind) &&
    !others.some((other) => isSameQuestion(readQuestion(other), given.question))
  );
}

function isAskedOfThem(whole: ReadQuestion, { question, answer }: Given): boolean {
  return isSameQuestion(whole, question) || isSameName(whole, question, answer);
}

interface Given {
  text: string;
  answer: string;
  question: ReadQuestion;
}

/** Every control of a page looks through the same answers, and a page is planned several times. */
const read = new WeakMap<Answers, Given[]>();

function readAnswers(answers: Answers): Given[] {
  const known = read.get(answers);
  if (known !== undefined) return known;
  const given = Object.entries(answers).map(([text, answer]) => ({
    text: text.trim().toLowerCase(),
    answer,
    question: readQuestion(text),
  }));
  read.set(answers, given);
  return given;
}

function onlyAnswer(given: readonly Given[]): string | null {
  const different = new Set(given.map(({ answer }) => normalise(answer)));
  return different.size === 1 ? (given[0]?.answer ?? null) : null;
}

/** A text may be a question that asks for the same, or the word for it: `notice_period`. */
function meansSame({ meaning, place, isShared, home }: Asked, asked: ReadQuestion, given: Given): boolean {
  // Of several schools or jobs it is said of the first, which is the latest.
  if (isShared || VAGUE.has(meaning) || (place?.index ?? 0) > 0) return false;
  if (isMeaning(given.text)) return given.text === meaning;
  if (given.question.meaning !== meaning) return false;
  return coversQuestion(meaning, { asked, answered: given.question, home });
}

/** They say too little of what is asked, or are never answered by what they mean. */
const VAGUE: ReadonlySet<Meaning> = new Set<Meaning>([
  'question',
  'unknown',
  'consent',
  'captcha',
  'honeypot',
]);
