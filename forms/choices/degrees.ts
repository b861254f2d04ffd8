import { normalise } from '../normalise.ts';
import { wordsOf } from '../words.ts';

/** A degree as far as lists tell them apart: how high, and of what, where it is said. */
interface Degree {
  level: Level;
  /** `science`, `arts`, … of `Bachelor of Science`; null for a bachelor's degree as such. */
  of: string | null;
}

type Level = 'secondary' | 'associate' | 'bachelor' | 'master' | 'doctorate';

/** Whether an option stands for a degree: the same, or the level of it as such. `Bachelor of Arts` is no `BSc`. */
export function isSameDegree(option: string, wanted: string): boolean {
  const [one, two] = [degreeOf(option), degreeOf(wanted)];
  if (one === null || two === null || one.level !== two.level) return false;
  return one.of === null || one.of === two.of;
}

/** The same of the same subject: `Master of Business Administration` before any other master's degree. */
export function isVeryDegree(option: string, wanted: string): boolean {
  const [one, two] = [degreeOf(option), degreeOf(wanted)];
  return one !== null && two !== null && one.of !== null && one.level === two.level && one.of === two.of;
}

function degreeOf(text: string): Degree | null {
  return oneOfSeveral(text) ?? degreeNamed(text);
}

/** `BA/BS` is any degree of their level. */
function oneOfSeveral(text: string): Degree | null {
  const named = text.split(/\s*(?:[/,]|\bor\b)\s*/).map((part) => SHORT.get(normalise(part)));
  const levels = new Set(named.map((degree) => degree?.level));
  const [level] = levels;
  return named.length > 1 && levels.size === 1 && level !== undefined ? { level, of: null } : null;
}

function degreeNamed(text: string): Degree | null {
  // What is said in brackets are examples of it, or its abbreviation.
  const plain = text.replace(/[([].*?[)\]]/g, ' ').trim();
  const words = normalise(plain).replaceAll(/\b([bm]) (a|s|sc|eng|ed|ba|b a)\b/g, '$1$2');
  const short = SHORT.get(words.split(' ')[0] ?? '');
  const wordCount = wordsOf(plain).length;
  if (short !== undefined && (wordCount <= 2 || / in /.test(` ${words} `))) return short;
  const levels = LEVELS.filter(([name]) => name.test(words)).map(([, level]) => level);
  const [level] = levels;
  if (level === undefined || levels.length > 1) return null;
  const subject = /\b(?:bachelor|master|doctor|associate)s? of (?:applied )?(\w+)/.exec(words)?.[1];
  // A doctor of philosophy is one of anything.
  return { level, of: subject === 'philosophy' && level === 'doctorate' ? null : (subject ?? null) };
}

const LEVELS: [RegExp, Level][] = [
  [
    /\b(high school|secondary school|ged|abitur|a levels?|baccalaureat|bachillerato|ensino medio|diploma di maturita|matura|secondary education)\b|高校/,
    'secondary',
  ],
  [/\bassociates?\b/, 'associate'],
  [
    /\b(bachelors?|undergraduate degree|licence|licenciatura|grado|laurea triennale|licencjat|bacharelado)\b|学士/,
    'bachelor',
  ],
  [/\b(masters?|mba|diplom|laurea magistrale|mestrado|magister|maestria)\b|修士/, 'master'],
  [
    /\b(doctorate|doctoral|promotion|promoviert|doctor of philosophy|ph ?d|doktor|doktorat|doctorat|doctorado|doutorado|dottorato)\b|博士/,
    'doctorate',
  ],
];

const SHORT = new Map<string, Degree>([
  ['bs', { level: 'bachelor', of: 'science' }],
  ['bsc', { level: 'bachelor', of: 'science' }],
  ['ba', { level: 'bachelor', of: 'arts' }],
  ['bba', { level: 'bachelor', of: 'business' }],
  ['beng', { level: 'bachelor', of: 'engineering' }],
  ['ms', { level: 'master', of: 'science' }],
  ['msc', { level: 'master', of: 'science' }],
  ['ma', { level: 'master', of: 'arts' }],
  ['mba', { level: 'master', of: 'business' }],
  ['meng', { level: 'master', of: 'engineering' }],
  // A doctorate as such may be another.
  ['phd', { level: 'doctorate', of: 'philosophy' }],
  ['dphil', { level: 'doctorate', of: 'philosophy' }],
]);
