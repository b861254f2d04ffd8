import { isOfAnother, namesAnother } from './asksForAnother.ts';
import type { Meaning } from './meanings.ts';
import { isFirstOfTwo, isMeasured, isMeasuredName, isOtherCompany } from './headWords.ts';
import { isConditional, isOwnQuestion } from './ownQuestions.ts';
import type { Found, PhraseBook } from './phraseBook.ts';
import { isQuestion } from './questions.ts';
import { meaningOfSeveral } from './severalMeanings.ts';
import { unframed } from './unframed.ts';
import { isCjk, wordsOf } from './words.ts';

/** What a text says that a control asks for. `strength` is 0 to 1: how much of the text was understood. */
export interface TextReading {
  meaning: Meaning;
  strength: number;
  phrase: string;
}

/** Where a text comes from: labels are written for people, names and ids by programmers. */
export type TextSource = 'label' | 'name';

/** Never read from a part of a text only: what qualifies them may stand anywhere. */
const WHOLE = new Set<Meaning>([
  'work_authorization',
  'sponsorship',
  'years_of_experience',
  'consent',
  'question',
]);

/** Null when the text says nothing that is known. */
export function readText(text: string, book: PhraseBook, source: TextSource): TextReading | null {
  if (text === '') return null;
  const known = READ[source].get(book) ?? new Map<string, TextReading | null>();
  const read = known.get(text);
  if (read !== undefined) return read;
  const reading = readAnew(text, book, source);
  if (known.size >= MOST_READ) known.clear();
  if (text.length <= LONGEST_READ) known.set(text, reading);
  READ[source].set(book, known);
  return reading;
}

/** What a machine has made up says nothing, though letters in it may: `a7f5c3cc-aa7e-4766`. */
const MADE_UP = /(?<![a-z0-9])(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f]{6,}(-[0-9a-f]{4,})*(?![a-z0-9])/gi;

/** `What is 3 + 4?` is for people, whatever its box is called. */
const SUM = /(^|[\s:=])\d{1,2}\s*[+×x*]\s*\d{1,2}(?=[\s=?*.]|$)|\b\d{1,2} (plus|minus|times) \d{1,2}\b/i;

/** Several rules read the same label, and every look shows it again; what is longer is mostly somebody's answer. */
const READ = { label: readings(), name: readings() };
const MOST_READ = 2_000;
const LONGEST_READ = 150;

function readings() {
  return new WeakMap<PhraseBook, Map<string, TextReading | null>>();
}

function readAnew(written: string, book: PhraseBook, source: TextSource): TextReading | null {
  const text =
    source === 'name' ? written.replaceAll(MADE_UP, ' ') : withoutExample(written).replace(GOES_ON, ' ');
  if (!/[\p{L}\p{N}]/u.test(text)) return EMAIL_EXAMPLE.test(written) ? EMAIL : null;
  if (source === 'label' && SUM.test(text)) return OWN_QUESTION;
  const read = readWithoutFrame(text, book, source);
  if (read !== null && source === 'name' && namesAnother(read.meaning, wordsOf(lastSegment(text)).join(' ')))
    return null;
  return read !== null && source === 'label' && isConditional(read.meaning, text) ? OWN_QUESTION : read;
}

/** What a line narrows stands above it: `Address`, and below it `of your last employer`. */
const MORE =
  '(?:of|for|where|from|that|(?:in |to )?which|at|what|whose?|you (?:want|would|wish|prefer)|your (?:preferred|desired))\\b';
const GOES_ON = new RegExp(`\\n(?=${MORE})`, 'gi');
const BEGINS_SO = new RegExp(`^${MORE}`, 'i');

export function goesOn(line: string): boolean {
  return BEGINS_SO.test(line);
}

/** `Your e-mail address. Example: john@agency.gov`: nobody is asked about an agency. */
function withoutExample(label: string): string {
  return label.replace(EXAMPLE, '');
}

const EXAMPLE =
  /[[(]?(?<!\p{L})(?:e\.\s?g\.?|eg\.|examples?:|for example[,:]?|z\. ?b\.|beispiel:|par exemple|p\. ?ej\.|ejemplo:|exemplo:|es\.:|bijv\.|np\.)\s.*$/isu;
const EMAIL_EXAMPLE = /\S+@\S+\.\p{L}/u;
const EMAIL: TextReading = { meaning: 'email', strength: 0.9, phrase: 'an example of an e-mail address' };

function readWithoutFrame(text: string, book: PhraseBook, source: TextSource): TextReading | null {
  const bare = source === 'label' ? unframed(text) : text;
  const unasked = bare === text ? null : readWhole(bare, book, source);
  const isClear = unasked && unasked.strength >= 0.9 && !['question', 'unknown'].includes(unasked.meaning);
  if (isClear) return unasked;
  return readAsked(text, book, source);
}

function readAsked(text: string, book: PhraseBook, source: TextSource): TextReading | null {
  const whole = readWhole(text, book, source);
  if (whole && whole.strength >= 0.9 && whole.meaning !== 'question') return whole;
  const main = source === 'name' ? lastSegment(text) : unframed(mainPart(text));
  const part = main === text ? null : readWhole(main, book, source);
  if (!part || WHOLE.has(part.meaning)) return whole;
  if (source === 'label' && isOfAnother(part.meaning, `${main} ${inBrackets(text)}`)) return OWN_QUESTION;
  const isClearer =
    part.strength >= 0.9 || (whole?.meaning !== 'question' && part.strength > (whole?.strength ?? 0));
  return isClearer ? { ...part, strength: part.strength * 0.95 } : whole;
}

/** What explains a label stands in brackets, or in lines and sentences behind it. */
function mainPart(text: string): string {
  const main = text
    .replace(/[([（【][^)\]）】]*[)\]）】]?/g, ' ')
    .replace(/\S+@\S+\.\S+/g, ' ')
    .split(/\n|[.!:;。]\s|\s[–—-]\s|\be\.?g\.|\bexample\b/i)[0];
  return main?.trim() || text;
}

/** A word or three of it: which or whose it is; more explain it. */
function inBrackets(text: string): string {
  const said = [...text.matchAll(/[([（【]([^)\]）】]*)/g)].map(([, inside = '']) => inside.trim());
  return said.filter((inside) => inside.split(/\s+/).length <= 3).join(' ');
}

/** `order.shipping[city]` names a city; what stands before says whose. */
function lastSegment(name: string): string {
  return name.split(/[$.:/[\]]+|--/).findLast((segment) => segment !== '') ?? name;
}

function readWhole(text: string, book: PhraseBook, source: TextSource): TextReading | null {
  const words = book.words(text);
  const found = book.find(words);
  const extra = extraWords(words, found);
  if (source === 'label' && isQuestion(text, extra)) return readQuestion(text, words, { found, extra });
  return readLabel(words, found, { extra, source, text });
}

const OWN_QUESTION: TextReading = { meaning: 'question', strength: 1, phrase: 'a question of its own' };

/** What everybody has of their own: `When was your partner born?` is not about the applicant. */
const OF_ONE = new Set<Meaning>(['full_name', 'preferred_name', 'birth_date', 'nationality', 'location']);

/** In a question only what is known from whole questions counts, and nothing that qualifies it. */
function readQuestion(
  text: string,
  words: string[],
  { found, extra }: { found: Found[]; extra: number },
): TextReading {
  const asked = found.filter(({ meaning, reach }) => meaning !== null && reach === 'asks');
  const meanings = new Set(asked.map((phrase) => phrase.meaning));
  const [only] = asked;
  if (meanings.size !== 1 || !only?.meaning || isOwnQuestion(only.meaning, text, extra)) {
    return OWN_QUESTION;
  }
  const { meaning } = only;
  if (OF_ONE.has(meaning) && found.some((phrase) => phrase.isOther && phrase.meaning !== meaning))
    return OWN_QUESTION;
  return { meaning: only.meaning, strength: 0.95, phrase: spell(words, only) };
}

function readLabel(
  words: string[],
  found: Found[],
  { extra, source, text }: { extra: number; source: TextSource; text: string },
): TextReading | null {
  const several = meaningOfSeveral(found, text);
  if (!several) return null;
  const { meaning, phrase, certainty, pointsAway, note } = several;
  if (isOwnQuestion(meaning, text, extra)) return OWN_QUESTION;
  if (source === 'label' && isMeasured(meaning, text, words.slice(0, phrase.start)))
    return { meaning: 'unknown', strength: 0.9, phrase: spell(words, phrase) };
  if (source === 'name' && isMeasuredName(meaning, words.slice(phrase.end)))
    return { meaning: 'unknown', strength: 0.9, phrase: spell(words, phrase) };
  const isLabel = source === 'label';
  // `Email again` asks for the e-mail address.
  const isRepeated = found.some(({ isAgain, start }) => isAgain && start === phrase.end);
  const isPart = isLabel && !pointsAway && !isRepeated && isFirstOfTwo(phrase, words, text);
  const strength = pointsAway
    ? certainty
    : certainty *
      strengthOf(phrase, extra, source) *
      (isPart || (isLabel && extra > 0 && isOtherCompany(phrase, text)) ? 0.58 : 1);
  if (strength === 0) return null;
  return { meaning, strength, phrase: [spell(words, phrase), note].filter(Boolean).join(', ') };
}

function spell(words: string[], { start, end }: Found): string {
  const spelled = words.slice(start, end);
  return spelled.join(spelled.every(isCjk) ? '' : ' ');
}

/** How sure a phrase is in the company of words that were not understood. */
function strengthOf(phrase: Found, extra: number, source: TextSource): number {
  if (phrase.reach === 'alone') {
    if (extra === 0) return source === 'name' ? 0.78 : 1;
    return source === 'name' && extra <= 1 ? 0.4 : 0;
  }
  if (phrase.reach === 'asks') return extra <= 2 ? 1 - extra * 0.05 : 0.85;
  if (source === 'name') return nameStrength(phrase, extra);
  // A single word is sooner mentioned in passing than a phrase.
  const more = phrase.end - phrase.start === 1 && extra > 1 ? 1 : 0;
  return [1, 0.9, 0.8, 0.58, 0.45][Math.round(extra) + more] ?? 0.3;
}

/** Names carry the names of forms and frameworks with them. */
function nameStrength({ start, end }: Found, extra: number): number {
  if (extra <= 3) return 1 - extra * 0.05;
  return end - start > 1 ? 0.8 : 0.6;
}

/** Words that belong to no phrase; digits say nothing, and a character of a CJK script is half a word. */
function extraWords(words: string[], found: Found[]): number {
  const known = new Set(found.flatMap(({ start, end }) => range(start, end)));
  const unknown = words.filter((word, at) => !known.has(at) && !/^\d+$/.test(word));
  return unknown.reduce((sum, word) => sum + (isCjk(word) ? 0.5 : 1), 0);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}
