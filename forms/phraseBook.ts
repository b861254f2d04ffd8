import type { Lexicon, Phrases } from './lexicon/lexicon.ts';
import { isMeaning, type Meaning } from './meanings.ts';
import { wordsOf } from './words.ts';

/** What a phrase says. One phrase may say several things: `company` is asked for, or points away from the applicant. */
interface Phrase {
  meaning: Meaning | null;
  /** How much may stand around it: whole questions, a few words, nothing. */
  reach: 'asks' | 'means' | 'alone' | null;
  isAside: boolean;
  isAgain: boolean;
  isOther: boolean;
}

/** A phrase where it was found: words `start` to `end`, the last not included. */
export interface Found extends Phrase {
  start: number;
  end: number;
}

export interface PhraseBook {
  /** The words of a text that are not read over. */
  words(text: string): string[];
  /** The longest phrases from left to right, none overlapping. */
  find(words: string[]): Found[];
}

/** Where two lexicons disagree on a phrase, the earlier one wins. Names hold no fillers: their single letters count. */
export function phraseBookOf(lexicons: Lexicon[], reads: 'labels' | 'names'): PhraseBook {
  const read = reads === 'labels' ? lexicons : [];
  const fillers = new Set(read.flatMap((lexicon) => lexicon.fillers.split(/\s+/).flatMap(wordsOf)));
  const spelled = reads === 'labels' ? spelledOut : (text: string) => text;
  const words = (text: string) => wordsOf(spelled(text)).filter((word) => !fillers.has(word));
  const phrases = new Map<string, Phrase>();
  /** How long the phrases are that begin with a word; most words begin none. */
  const longest = new Map<string, number>();
  const note = (spelling: string[], said: Phrase) => {
    const key = spelling.join(' ');
    const known = phrases.get(key);
    phrases.set(key, known === undefined ? said : both(known, said));
    const [begin = ''] = spelling;
    longest.set(begin, Math.max(longest.get(begin) ?? 0, spelling.length));
  };
  for (const lexicon of lexicons) {
    for (const reach of ['asks', 'means', 'alone'] as const) {
      for (const [meaning, list] of phrasesOf(lexicon[reach] ?? {})) {
        const said: Phrase = { ...SAYS_NOTHING, meaning, reach };
        for (const phrase of list)
          for (const spelling of spellings(words(phrase), wordsOf(phrase))) note(spelling, said);
      }
    }
    for (const word of listOf(lexicon.asides)) note(word, { ...SAYS_NOTHING, isAside: true });
    for (const word of listOf(lexicon.again)) note(word, { ...SAYS_NOTHING, isAgain: true });
    for (const word of listOf(lexicon.others)) note(word, { ...SAYS_NOTHING, isOther: true });
  }
  for (const [key, phrase] of phrases) {
    if (phrase.reach === 'means' && asksWithin(key, phrase, phrases))
      phrases.set(key, { ...phrase, reach: 'asks' });
    if (phrase.meaning === 'unknown' && namesOthers(key, phrases))
      phrases.set(key, { ...phrase, isOther: true });
  }
  return { words, find: (text) => findPhrases(text, phrases, longest) };
}

/** Single letters are read over in what is written for people: `F. Name`, `LName`. */
function spelledOut(text: string): string {
  return text.replace(/(?<!\p{L})([fl])[.\s]?\s?name(?!\p{L})/giu, (_, letter: string) =>
    /f/i.test(letter) ? ' first name ' : ' last name ',
  );
}

/** What is known from whole questions is so with more words to it, too: `current notice period`. */
function asksWithin(key: string, { meaning }: Phrase, phrases: Map<string, Phrase>): boolean {
  const words = key.split(' ');
  return words.some((_, start) =>
    words.some((_end, end) => {
      if (end <= start || end - start + 1 === words.length) return false;
      const part = phrases.get(words.slice(start, end + 1).join(' '));
      return part?.reach === 'asks' && part.meaning === meaning;
    }),
  );
}

/** Whoever is named in a phrase that no profile holds is somebody else beside another phrase, too: `Name (emergency contact)`. */
function namesOthers(key: string, phrases: Map<string, Phrase>): boolean {
  return key.split(' ').some((word) => phrases.get(word)?.isOther === true);
}

const SAYS_NOTHING: Phrase = { meaning: null, reach: null, isAside: false, isAgain: false, isOther: false };

/** What is asked for, or points away, whichever lexicon says so; what is meant is what the earlier one says. */
function both(earlier: Phrase, later: Phrase): Phrase {
  const { meaning, reach } = earlier.meaning === null ? later : earlier;
  const says = (flag: 'isAside' | 'isAgain' | 'isOther') => earlier[flag] || later[flag];
  return { meaning, reach, isAside: says('isAside'), isAgain: says('isAgain'), isOther: says('isOther') };
}

function phrasesOf(phrases: Phrases): [Meaning, string[]][] {
  return Object.entries(phrases).flatMap(([meaning, list]) =>
    isMeaning(meaning) ? [[meaning, list.split('|').flatMap(variants)] satisfies [Meaning, string[]]] : [],
  );
}

/** `[desired/expected] [base/] salary` stands for the four phrases that it can be read as. */
export function variants(phrase: string): string[] {
  const choice = /\[([^\]]*)\]/.exec(phrase);
  if (choice === null) return [phrase];
  const [whole, words = ''] = choice;
  return words.split('/').flatMap((word) => variants(phrase.replace(whole, word)));
}

function listOf(words: string): string[][] {
  return words
    .split(/\s+/)
    .map(wordsOf)
    .filter((word) => word.length > 0);
}

/** `first name`, and `firstname` as it is often written in names. Digits stay apart. */
function spellings(words: string[], allWords: string[]): string[][] {
  const found = words.length === 0 ? [] : [words];
  for (const together of [joined(words), joined(allWords)]) {
    if (together.length > 0 && !found.some((known) => isSame(known, together))) found.push(together);
  }
  return found;
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

function joined(words: string[]): string[] {
  const letters = words.filter((word) => !DIGITS.test(word)).join('');
  return letters === '' ? [] : [letters, ...words.filter((word) => DIGITS.test(word))];
}

const DIGITS = /^\d+$/;

function findPhrases(words: string[], phrases: Map<string, Phrase>, longest: Map<string, number>): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < words.length;) {
    const end = longestEnd(words, start, phrases, longest.get(words[start] ?? '') ?? 0);
    const phrase = end > start ? phrases.get(words.slice(start, end).join(' ')) : undefined;
    if (phrase) found.push({ ...phrase, start, end });
    start = Math.max(end, start + 1);
  }
  return found;
}

function longestEnd(words: string[], start: number, phrases: Map<string, Phrase>, longest: number): number {
  for (let end = Math.min(words.length, start + longest); end > start; end--) {
    if (phrases.has(words.slice(start, end).join(' '))) return end;
  }
  return start;
}
