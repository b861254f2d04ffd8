import { labelBook } from '../lexicon/books.ts';
import type { Meaning } from '../meanings.ts';
import { readText } from '../readText.ts';
import { topicOf } from './topics.ts';
import {
  asWords,
  questionKey,
  tellingWords,
  type WayOfAsking,
  wayOfAsking,
  withoutUnit,
} from './questionWords.ts';

/** A question, read once for all that it is compared with. */
export interface ReadQuestion {
  key: string;
  /** null where words cannot be told apart. */
  words: ReadonlySet<string> | null;
  /** The same without the unit that stands behind it in brackets; null where there is none. */
  bare: ReadonlySet<string> | null;
  way: WayOfAsking | null;
  /** As `topicOf` has it. */
  topic: string | null;
  /** What it asks for, by its words alone; null unless they say so clearly. */
  meaning: Meaning | null;
}

export function readQuestion(asked: string): ReadQuestion {
  const text = asWords(asked);
  const reading = readText(text, labelBook, 'label');
  const key = questionKey(text);
  return {
    key,
    words: tellingWords(text),
    bare: bareWords(text),
    way: wayOfAsking(text),
    topic: topicOf(key),
    meaning: reading !== null && reading.strength >= CLEAR ? reading.meaning : null,
  };
}

function bareWords(text: string): ReadonlySet<string> | null {
  const bare = withoutUnit(text);
  return bare === null ? null : tellingWords(bare);
}

const CLEAR = 0.8;
