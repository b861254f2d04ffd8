import type { Answers } from '../contracts/profile.ts';
import { questionKey } from './answers/questionWords.ts';
import { coversQuestion, isSameQuestion } from './answers/sameQuestion.ts';
import { labelBook } from './lexicon/books.ts';
import { isMeaning, type Meaning } from './meanings.ts';
import { normalise } from './normalise.ts';
import type { Place } from './profileValue.ts';
import { readText } from './readText.ts';

/** What a control asks, as far as an answer can be found by it. */
export interface Asked {
  /** By which an answer may name it; '' where it has none. */
  id: string;
  question: string;
  meaning: Meaning;
  /** Of several schools or jobs, which one; and which part of a date. */
  place?: Place;
  /** Other controls of the page have the same text: only the id tells which is meant. */
  isRepeated: boolean;
  /** Other controls of the page ask for the same thing in another way. */
  isShared: boolean;
  /** The applicant's country. */
  home: string | null;
}

/**
 * The reply to what is asked: by its id, to exactly this question, to what it means, or to the same question in other
 * words, in this order. null where there is none, and where two that differ would do.
 */
export function findAnswer(asked: Asked, answers: Answers): string | null {
  const all = Object.entries(answers).map(([text, answer]) => ({ text, answer }));
  const named = all.find(({ text }) => text === asked.id);
  if (named !== undefined && asked.id !== '') return named.answer;
  const key = questionKey(asked.question);
  if (key === '' || asked.isRepeated) return null;
  const waysToFit = [
    ({ text }: Given) => questionKey(text) === key,
    ({ text }: Given) => meansSame(asked, text),
    ({ text }: Given) => isSameQuestion(asked.question, text),
  ];
  for (const fits of waysToFit) {
    const fitting = all.filter(fits);
    if (fitting.length > 0) return onlyAnswer(fitting);
  }
  return null;
}

interface Given {
  text: string;
  answer: string;
}

function onlyAnswer(given: readonly Given[]): string | null {
  const different = new Set(given.map(({ answer }) => normalise(answer)));
  return different.size === 1 ? (given[0]?.answer ?? null) : null;
}

/** A text may be a question that asks for the same, or the word for it: `notice_period`. */
function meansSame({ meaning, question, isShared, home }: Asked, text: string): boolean {
  if (isShared || !tellsAll(meaning)) return false;
  const word = text.trim().toLowerCase();
  if (isMeaning(word)) return word === meaning;
  if (meaningOf(text) !== meaning) return false;
  return coversQuestion(meaning, { asked: question, answered: text, home });
}

/** What a question asks for, by its words alone; null unless they say so clearly. */
export function meaningOf(text: string): Meaning | null {
  const reading = readText(text, labelBook, 'label');
  return reading !== null && reading.strength >= CLEAR ? reading.meaning : null;
}

const CLEAR = 0.8;

/** Of the others the meaning says too little, or they are never answered by what they mean. */
function tellsAll(meaning: Meaning): boolean {
  return !VAGUE.has(meaning);
}

const VAGUE: ReadonlySet<Meaning> = new Set<Meaning>([
  'question',
  'unknown',
  'consent',
  'captcha',
  'honeypot',
]);
