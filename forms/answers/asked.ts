import type { Control } from '../control.ts';
import type { Asked } from '../findAnswer.ts';
import { followUps } from '../followUps.ts';
import type { DatePart, Recognition } from '../meanings.ts';
import { headOfOnlyItem } from '../onlyItem.ts';
import { questionText } from '../questionText.ts';
import { ratings } from '../ratings.ts';
import { type CodePart, splitCodes } from '../splitCodes.ts';
import { splitDates } from '../splitDates.ts';
import { signedBeside } from '../signing.ts';
import { type DurationPart, splitDurations } from '../splitDurations.ts';
import { type SplitTime, splitTimes } from '../splitTimes.ts';
import { questionKey } from './questionWords.ts';

/** What a control asks, among all that its page asks. */
export interface AskedHere extends Asked {
  /** What a person is shown: the question, told from others of the same text by its section or its number. */
  text: string;
  /** Of the date that is asked for, what the control takes. */
  part?: DatePart;
  /** The same of a time of the day, and of a length of time. */
  time?: SplitTime;
  duration?: DurationPart;
  /** And of a number. */
  code?: CodePart;
  /** It stands behind a signature, and is the date of that. */
  isSigning?: boolean;
}

/** In the order of the controls; of one that asks nothing that anybody sees, null. */
export function askedOnPage(
  controls: readonly Control[],
  recognitions: readonly Recognition[],
  home: string | null,
): (AskedHere | null)[] {
  const parts = {
    dates: splitDates(controls),
    times: splitTimes(controls),
    durations: splitDurations(controls),
    codes: splitCodes(controls, recognitions),
    followed: followUps(controls),
    rated: ratings(controls),
    controls,
  };
  const plain = controls.map((control, index) => plainly(control, recognitions[index], parts));
  const signed = signedBeside(controls);
  const told = plain.map((asked) => (asked && isCodeOfNumber(asked, plain) ? asCode(asked) : asked));
  return told.map((asked) => asked && { ...among(asked, told), home, isSigning: signed.has(asked.control) });
}

/** The country of a phone number, where it and the number stand behind the same words: those ask for the number. */
function isCodeOfNumber({ recognition, key, control }: Plain, all: readonly (Plain | null)[]): boolean {
  const isNumber = (other: Plain | null) =>
    other?.recognition.meaning === 'phone' && other.key === key && other.control.form === control.form;
  return recognition.meaning === 'phone_country_code' && all.some(isNumber);
}

function asCode(asked: Plain): Plain {
  return { ...asked, key: `${asked.key} +`, isCode: true };
}

interface Plain {
  control: Control;
  question: string;
  follows: Control | undefined;
  /** Without what it follows. */
  own: string;
  key: string;
  /** What is rated or chosen of a few, as one of several below one question. */
  thing: string | undefined;
  /** Which control stands for the question: the first part of a date that is asked in parts, else its own. */
  of: Control;
  part: DatePart | undefined;
  time: SplitTime | undefined;
  duration: DurationPart | undefined;
  code: CodePart | undefined;
  recognition: Recognition;
  /** It has no words of its own: only by its id can it be answered. */
  isCode?: true;
}

function plainly(
  control: Control,
  recognition: Recognition | undefined,
  { dates, times, durations, codes, followed, rated, controls }: Parts,
): Plain | null {
  if (recognition === undefined || !control.visible) return null;
  const date = dates.get(control);
  const time = date === undefined ? times.get(control) : undefined;
  const duration = date === undefined && time === undefined ? durations.get(control) : undefined;
  const other = date ?? time ?? duration;
  const code = other === undefined ? codes.get(control) : undefined;
  const whole = other ?? code;
  const head = rated.get(control) ?? headOfOnlyItem(control, controls);
  const own = head ?? (questionText(control) || control.evidence.name);
  const follows = followed.get(control);
  const question = whole?.question ?? (follows === undefined ? own : `${questionText(follows)} ${own}`);
  return {
    control,
    question,
    follows,
    own,
    key: questionKey(question),
    thing: rated.has(control) && control.options.length > 0 ? questionText(control) : undefined,
    of: whole?.first ?? control,
    part: date?.part,
    time,
    duration,
    code,
    recognition,
  };
}

interface Parts {
  dates: ReturnType<typeof splitDates>;
  times: ReturnType<typeof splitTimes>;
  durations: ReturnType<typeof splitDurations>;
  codes: ReturnType<typeof splitCodes>;
  followed: ReturnType<typeof followUps>;
  rated: ReturnType<typeof ratings>;
  controls: readonly Control[];
}

function among(asked: Plain, all: readonly (Plain | null)[]): Omit<AskedHere, 'home' | 'isSigning'> {
  const others = all.filter((other): other is Plain => other?.control.form === asked.control.form);
  const alike = others.filter((other) => other.key === asked.key && other.of === other.control);
  const at = alike.findIndex((other) => other.control === asked.of);
  return {
    id: idOf(asked.key, at),
    question: asked.question,
    ...(asked.follows === undefined ? {} : { follows: asked.follows }),
    ...aloneIn(asked, others),
    ...wholeIn(asked, others),
    text: alike.length === 1 ? withSubject(asked) : toldApart(asked, alike, at),
    meaning: asked.recognition.meaning,
    place: asked.recognition,
    isRepeated: alike.length > 1 || asked.isCode === true,
    ...(asked.part === undefined ? {} : { part: asked.part }),
    ...(asked.time === undefined ? {} : { time: asked.time }),
    ...(asked.duration === undefined ? {} : { duration: asked.duration }),
    ...(asked.code === undefined ? {} : { code: asked.code }),
    kind: asked.control.kind,
    others: others.filter((other) => other.key !== asked.key).map((other) => other.question),
    isShared: others.some((other) => isSharedWith(other, asked)),
  };
}

/** Where somebody heard of it is one fact, however many lists ask for it; a box beside a list wants more of it. */
function isSharedWith(other: Plain, { recognition: { meaning }, key, control }: Plain): boolean {
  if (other.recognition.meaning !== meaning || other.key === key) return false;
  return meaning !== 'how_heard' || control.options.length === 0;
}

function aloneIn(asked: Plain, others: readonly Plain[]): { alone?: string } {
  if (isOnlyFollowUp(asked, others)) return { alone: asked.own };
  const { thing } = asked;
  if (thing === undefined || others.filter((other) => other.thing === thing).length > 1) return {};
  return { alone: thing };
}

/** Of one heading's boxes the only one that asks it. */
function wholeIn(asked: Plain, others: readonly Plain[]): { whole?: string } {
  const subject = subjectOf(asked);
  const isSame = (other: Plain) => other.key === asked.key && subjectOf(other) === subject;
  if (subject === '' || asked.question.includes(subject) || others.filter(isSame).length > 1) return {};
  return { whole: `${subject} ${asked.question}` };
}

/** Whose or of what the thing is that a box asks for, by the short heading above it: `Vehicle` of `Vehicle information`. */
function subjectOf({ recognition: { about }, control }: Plain): string {
  if (about !== undefined) return about;
  const { legend, section } = control.evidence;
  const heading = control.options.length > 0 ? section : legend || section;
  const subject = heading.replace(/\b(information|details|info|section)\b/gi, ' ').trim();
  return /[?？.:!]/.test(subject) || subject.split(/\s+/).length > 3 ? '' : subject;
}

/** Of those that say the same. */
function isOnlyFollowUp({ follows, own }: Plain, others: readonly Plain[]): boolean {
  const alike = others.filter((other) => other.follows !== undefined && other.own === own);
  return follows !== undefined && alike.length === 1;
}

/** `Name (Emergency contact)`, `Notice period (Weeks / Months)` */
function withSubject({ question, duration, recognition: { about }, isCode }: Plain): string {
  if (isCode) return `${question} (+…)`;
  if (duration !== undefined) return `${question} (${[...duration.units.values()].join(' / ')})`;
  return about === undefined || question.includes(about) ? question : `${question} (${about})`;
}

function toldApart({ question, control }: Plain, alike: readonly Plain[], at: number): string {
  const telling = (['section', 'legend'] as const).find((place) => {
    const said = alike.map((other) => other.control.evidence[place]);
    return !said.includes('') && !said.includes(question) && new Set(said).size === alike.length;
  });
  return `${question} (${telling === undefined ? `${at + 1} of ${alike.length}` : control.evidence[telling]})`;
}

/** Says nothing of the text, which may name the applicant. */
function idOf(key: string, at: number): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(`${at} ${key}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return `q-${hash.toString(36)}`;
}
