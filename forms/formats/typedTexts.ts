import type { Control } from '../control.ts';
import { behindPrefix } from './behindPrefix.ts';
import type { DatePart, Meaning } from '../meanings.ts';
import { hasRoom } from '../room.ts';
import { yesOrNo } from '../synonyms.ts';
import { codeNamed } from '../places/places.ts';
import { colourIn } from './colourIn.ts';
import { dateTexts } from './dateTexts.ts';
import { numberIn } from './numberIn.ts';
import { phoneTexts } from './phoneTexts.ts';
import { readDate } from './readDate.ts';
import { isWithin, limitOf, shorten } from './shorten.ts';
import { otherTimes } from './timeTexts.ts';

/** What a value means where it goes. */
export interface Asked {
  meaning: Meaning;
  /** The country of a phone number has a control of its own. */
  codeBeside: boolean;
  /** A part of a date, where the control asks for no more. */
  part?: DatePart | undefined;
}

/** The same value in the ways in which a box may want it, best first. `shortened`: cut at the end of a sentence. */
export interface TypedTexts {
  texts: [string, ...string[]];
  shortened: boolean;
}

/** null where the box cannot hold the value. */
export function typedTexts(control: Control, value: string, asked: Asked): TypedTexts | null {
  const texts = textsOf(control, value, asked).filter(
    (text) => matchesPattern(control, text) && hasRoom(control, text),
  );
  const limit = limitOf(control);
  const [first, ...others] = limit === null ? texts : texts.filter((text) => isWithin(text, limit));
  if (first !== undefined) return { texts: [first, ...new Set(others)], shortened: false };
  const [whole] = texts;
  const kept =
    whole !== undefined && limit !== null && mayBeCut(control, asked.meaning) ? shorten(whole, limit) : null;
  return kept === null ? null : { texts: [kept], shortened: true };
}

function textsOf(control: Control, value: string, { meaning, codeBeside, part }: Asked): string[] {
  if (part !== undefined && /^\d+$/.test(value)) return [value];
  if (control.demands.type === 'color') return colourIn(value);
  const behind = behindPrefix(control, value);
  if (behind !== null) return behind;
  if (meaning === 'phone') return phoneFor(control, value, codeBeside);
  if (meaning === 'salary_expectation' && control.kind === 'text' && /^\d+$/.test(value))
    return [value, `${value}.00`];
  if (control.kind === 'email') return value.includes('@') ? [value] : [];
  if (control.kind === 'number') return numberIn(control, value);
  const dates = dateTexts(control, value);
  if (dates !== undefined) return dates ?? [];
  if (/^https?:\/\//i.test(value)) return [value, value.replace(/^https?:\/\/(www\.)?/i, '')];
  if (control.kind === 'url') return value.includes('.') ? [`https://${value}`, value] : [];
  if (meaning === 'state' || meaning === 'country') return placeTexts(control, value, meaning);
  if (meaning === 'postal_code') return postalCodes(value);
  return [
    ...letterOf(control, value),
    value,
    ...withoutSeparators(value),
    ...otherTimes(value),
    ...(control.demands.pattern === '' ? [] : numberIn(control, value)),
  ];
}

/** `Y` for yes, where a box says `(Y/N)`. */
function letterOf({ evidence }: Control, value: string): string[] {
  const said = `${evidence.label} ${evidence.nearby} ${evidence.hint} ${evidence.placeholder}`;
  const [, yes, no] = /(?<!\p{L})([YJOST]) ?\/ ?(N)(?!\p{L})/u.exec(said) ?? [];
  const letter = yesOrNo(value) === 'yes' ? yes : yesOrNo(value) === 'no' ? no : undefined;
  return letter === undefined ? [] : [letter];
}

/** `123-45-6789` in digits alone. One point, or one dash, may be that of `3.85` or `5-7`. */
function withoutSeparators(value: string): string[] {
  return /^\d+(?: \d+|(?:[-. ]\d+){2,5})$/.test(value) &&
    !/^\d{1,3}(?:[. ]\d{3})*$/.test(value) &&
    readDate(value) === null
    ? [value.replaceAll(/\D/g, '')]
    : [];
}

function phoneFor(control: Control, value: string, codeBeside: boolean): string[] {
  const texts = phoneTexts(control, value, { codeBeside });
  return control.kind === 'number' ? texts.filter((text) => /^\d+$/.test(text)) : texts;
}

/** By its code where the box asks for that, or holds no more. */
function placeTexts({ evidence }: Control, value: string, sort: 'state' | 'country'): string[] {
  const code = codeNamed(value, sort);
  const wantsCode = /\b(2|two)[- ](letters?|characters?|digits?)\b|\babbreviat|\biso\b|\balpha-?2\b/i.test(
    `${evidence.label} ${evidence.placeholder} ${evidence.hint}`,
  );
  if (code === null) return [value];
  return wantsCode ? [code, value] : [value, code];
}

/** The last four digits of an American one only narrow it down. */
function postalCodes(value: string): string[] {
  const short = /^(\d{5})-\d{4}$/.exec(value)?.[1];
  return [
    value,
    value.toUpperCase(),
    value.replaceAll(/[\s-]/g, '').toUpperCase(),
    ...(short === undefined ? [] : [short]),
  ];
}

function matchesPattern({ demands }: Control, text: string): boolean {
  if (demands.pattern === '') return true;
  try {
    return new RegExp(`^(?:${asMeant(demands.pattern)})$`, 'v').test(text);
  } catch {
    // What is no pattern to a browser binds nobody.
    return true;
  }
}

/** `$[0-9]*`, which nothing fits: an end with more behind it was meant for the sign of dollars. */
function asMeant(pattern: string): string {
  return pattern.replace(/^\^?\$(?=[[\\(\d])/, '\\$?');
}

/** Letters and answers in words. A name or an address that is cut is a wrong one. */
function mayBeCut({ kind }: Control, meaning: Meaning): boolean {
  if (meaning === 'cover_letter') return true;
  return (kind === 'textarea' || kind === 'richtext') && (meaning === 'question' || meaning === 'unknown');
}
