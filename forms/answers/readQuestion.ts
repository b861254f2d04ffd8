import { labelBook } from '../lexicon/books.ts';
import type { Meaning } from '../meanings.ts';
import { readText } from '../readText.ts';
import { questionKey, tellingWords, type WayOfAsking, wayOfAsking } from './questionWords.ts';

/** A question, read once for all that it is compared with. */
export interface ReadQuestion {
  key: string;
  /** null where words cannot be told apart. */
  words: ReadonlySet<string> | null;
  way: WayOfAsking | null;
  /** What it asks for, by its words alone; null unless they say so clearly. */
  meaning: Meaning | null;
}

export function readQuestion(text: string): ReadQuestion {
  const reading = readText(text, labelBook, 'label');
  return {
    key: questionKey(text),
    words: tellingWords(text),
    way: wayOfAsking(text),
    meaning: reading !== null && reading.strength >= CLEAR ? reading.meaning : null,
  };
}

const CLEAR = 0.8;
