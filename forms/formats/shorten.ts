import type { Control } from '../control.ts';

/** How long a text may be, by the box and by what is written beside it; null without a limit. */
export function limitOf({ maxLength, evidence }: Control): Limit | null {
  const said = [evidence.hint, evidence.label, evidence.nearby, evidence.placeholder, evidence.legend];
  const words = said.map((text) => limitIn(text, WORDS)).find((limit) => limit !== null);
  const characters = said.map((text) => limitIn(text, CHARACTERS)).find((limit) => limit !== null);
  const own = maxLength !== null && maxLength > 0 ? maxLength : Infinity;
  const most = Math.min(own, characters ?? Infinity);
  return most === Infinity && words === undefined ? null : { characters: most, words: words ?? Infinity };
}

interface Limit {
  characters: number;
  words: number;
}

export function isWithin(text: string, limit: Limit): boolean {
  return text.length <= limit.characters && countWords(text) <= limit.words;
}

/** Up to the last sentence that ends within the limit; null where so little would be left that it says something else. */
export function shorten(text: string, limit: Limit): string | null {
  const ends = [...text.matchAll(/[.!?…](?=["'”’)]*\s)|[。！？]|\n\s*\n/g)].map((end) => end.index + 1);
  const kept = ends.map((end) => text.slice(0, end).trim()).findLast((part) => isWithin(part, limit));
  return kept !== undefined && kept.length >= LEAST ? kept : null;
}

const LEAST = 40;

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const MOST = String.raw`max(?:imum|imal|\.)?|up to|at most|no more than|limit(?:ed)?(?: to| of)?|within|under|bis zu|höchstens|jusqu'à|hasta|até|fino a|tot|do`;
const CHARACTERS = waysToSay('characters?|chars?|zeichen|caract[èe]res|caratteri|tekens|znak[óo]w|文字');
const WORDS = waysToSay('words?|wörter|worte|mots|palabras|palavras|parole|woorden|sł[óo]w');

function waysToSay(unit: string): RegExp[] {
  return [
    new RegExp(String.raw`\b(?:${MOST})[\s:]*(\d[\d.,]*)\s*(?:${unit})`, 'iu'),
    new RegExp(String.raw`(\d[\d.,]*)\s*(?:${unit})\s*(?:max|limit|or (?:less|fewer)|left|remaining)`, 'iu'),
    new RegExp(String.raw`\b0\s*/\s*(\d[\d.,]*)\s*(?:${unit})?`, 'iu'),
  ];
}

/** `Maximum 500 characters`, `500 characters max`, `0 / 500 characters`. A minimum is none. */
function limitIn(text: string, said: RegExp[]): number | null {
  if (!/\d/.test(text)) return null;
  const found = said.map((way) => way.exec(text)?.[1]).find((digits) => digits !== undefined);
  if (found === undefined || /\bmin(imum|destens|\.)?\b/i.test(text)) return null;
  const limit = Number(found.replaceAll(/\D/g, ''));
  return limit > 1 ? limit : null;
}
