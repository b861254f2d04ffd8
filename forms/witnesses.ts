import { meaningOfAnswers } from './answersSay.ts';
import { readAutocomplete } from './autocomplete.ts';
import type { Control, ControlKind, Evidence } from './control.ts';
import { fits } from './fits.ts';
import { labelBook, nameBook } from './lexicon/books.ts';
import type { Meaning } from './meanings.ts';
import { contradicts, meaningOfShape, optionShape } from './optionShapes.ts';
import { invitesOnly } from './placeholders.ts';
import { goesOn, readText, type TextReading } from './readText.ts';
import { wordsOf } from './words.ts';

/** How far each source is trusted, best first. */
const TRUST = {
  autocomplete: 0.97,
  label: 0.92,
  legend: 0.85,
  placeholder: 0.8,
  options: 0.75,
  name: 0.72,
  id: 0.7,
  nearby: 0.68,
  section: 0.6,
  type: 0.6,
  hint: 0.5,
};
type Source = keyof typeof TRUST;

/** One thing that speaks for a meaning. */
export interface Witness extends TextReading {
  source: Source;
  trust: number;
}

/** Everything about a control that says what it asks for, the most trusted first. */
export function witnessesOf(control: Control): Witness[] {
  const shape = optionShape(control);
  const heard: [Source, TextReading | null][] = [
    ['autocomplete', fromAutocomplete(control)],
    ['label', fromLabel(control)],
    ['legend', fromLegend(control)],
    ['placeholder', fromPlaceholder(control)],
    ['options', shape === null ? meaningOfAnswers(control) : meaningOfShape(shape)],
    ['name', fromName(control)],
    ['id', fromId(control)],
    ['nearby', fromNearby(control)],
    ['section', fromSection(control)],
    ['type', fromType(control.kind)],
    ['hint', clear(readText(control.evidence.hint, labelBook, 'label'))],
  ];
  const witnesses = heard.flatMap(([source, reading]) => {
    if (!reading) return [];
    if (reading.meaning === 'search' && WRITTEN_BELOW.has(source) && isAbout(control)) return [];
    // Nobody demands a search.
    if (reading.meaning === 'search' && control.required && control.kind !== 'search') return [];
    // Nobody must fill a trap, and it is no list.
    if (
      reading.meaning === 'honeypot' &&
      (control.required || control.kind === 'select') &&
      source !== 'label'
    )
      return [];
    if (reading.phrase === 'q' && !isBareQ(control.evidence[source === 'id' ? 'id' : 'name'])) return [];
    const meaning = forKind(reading.meaning, control.kind);
    if (!fits(meaning, control.kind)) return [];
    if (shape && source !== 'autocomplete' && contradicts(meaning, shape)) return [];
    return [{ ...reading, meaning, source, trust: TRUST[source] }];
  });
  return witnesses.filter(
    (witness) =>
      !isNumbered(witness, witnesses) &&
      !isCutShort(witness, witnesses) &&
      !isTold(witness, witnesses) &&
      (!isBareName(witness) ||
        (!isNameOfThing(witness, control) &&
          witnesses.every(({ meaning }) => meaning === witness.meaning || meaning === 'unknown'))),
  );
}

/** `section_1_question_2` only counts the questions: a text beside it that names what is wanted, and nothing else, says which it is. */
function isNumbered({ source, phrase }: Witness, witnesses: readonly Witness[]): boolean {
  if (phrase !== 'question' || (source !== 'name' && source !== 'id')) return false;
  return witnesses.some((other) => other.source === 'nearby' && other.strength >= 0.95);
}

/** `fname` is a first name, unless the page says that it is a full one. */
function isCutShort({ source, phrase }: Witness, witnesses: readonly Witness[]): boolean {
  if (phrase !== 'fname' || (source !== 'name' && source !== 'id')) return false;
  return witnesses.some((other) => other.meaning === 'full_name' && /full|whole|complete/.test(other.phrase));
}

/** `Where do you live?`, with `City` inside the box. */
function isTold({ source, meaning }: Witness, witnesses: readonly Witness[]): boolean {
  if (source !== 'label' || meaning !== 'location') return false;
  return witnesses.some(
    (other) => other.source === 'placeholder' && other.meaning === 'city' && other.strength >= 0.95,
  );
}

/** Anything has a name, and a place: `name` and `location` of a programmer's say nothing against what is written beside the box. */
function isBareName({ source, meaning, strength }: Witness): boolean {
  return (source === 'name' || source === 'id') && BARE.has(meaning) && strength < 0.8;
}

const BARE = new Set<Meaning>(['full_name', 'location']);

/** `Property name`: what is written there, and is not understood, says whose name it is. */
function isNameOfThing({ meaning }: Witness, { evidence }: Control): boolean {
  const written = evidence.label || evidence.nearby;
  if (meaning !== 'full_name' || !/^\W*\p{L}+ name\W*$/iu.test(written)) return false;
  return readText(written, labelBook, 'label') === null;
}

/** A box with a question of its own is none for searching, though it is called `q1`, or says `Search` where its answers are looked for. */
function isAbout({ evidence, kind }: Control): boolean {
  const label = readText(evidence.label, labelBook, 'label');
  return kind !== 'search' && evidence.label !== '' && label?.meaning !== 'search';
}

/** `q` is what searching is called; `q1` and `q_name` are questions of a form. */
function isBareQ(name: string): boolean {
  return name.toLowerCase() === 'q';
}

const WRITTEN_BELOW = new Set<Source>(['placeholder', 'name', 'id']);

/** In Spanish and Italian one signs at `Firma`, which is a company elsewhere. */
function fromLabel({ evidence, language }: Control): TextReading | null {
  const reading = readText(evidence.label, labelBook, 'label');
  const isSigned = /^(es|it)\b/i.test(language) && reading?.phrase === 'firma';
  return isSigned ? { meaning: 'unknown', strength: 1, phrase: 'a signature' } : reading;
}

/** Where the label takes an e-mail address, for a phone number or as one's name there, it decides. */
function fromAutocomplete({ evidence, kind }: Control): TextReading | null {
  const meaning = readAutocomplete(evidence.autocomplete, kind);
  const label = readText(evidence.label, labelBook, 'label');
  if ((meaning === 'phone' || meaning === 'username') && label?.meaning === 'email') return null;
  if (label !== null && label.meaning !== meaning && isNamedAs(label, evidence)) return null;
  return meaning && { meaning, strength: 1, phrase: evidence.autocomplete };
}

/** Copied from the box before it: what a person reads and what the programmer calls it both say something else. */
function isNamedAs({ meaning, strength }: TextReading, { name, id }: Evidence): boolean {
  if (strength < 0.95 || meaning === 'unknown' || meaning === 'question') return false;
  return [name, id].some((text) => readText(text, nameBook, 'name')?.meaning === meaning);
}

/** The legend of boxes is their question, and that of an upload says what to upload; others are headings. */
function fromLegend({ evidence, kind }: Control): TextReading | null {
  const isQuestion = evidence.label === '' && (kind === 'radio' || kind === 'checkbox');
  return isQuestion || kind === 'file' ? readText(evidence.legend, labelBook, 'label') : null;
}

function fromPlaceholder({ evidence }: Control): TextReading | null {
  if (/^\S+@\S+\.\S+$/.test(evidence.placeholder)) {
    return { meaning: 'email', strength: 0.9, phrase: evidence.placeholder };
  }
  if (PHONE_EXAMPLE.test(evidence.placeholder)) {
    return { meaning: 'phone', strength: 0.9, phrase: evidence.placeholder };
  }
  const [, invited] = INVITED.exec(evidence.placeholder) ?? [];
  const read = readText(invited ?? evidence.placeholder, labelBook, 'label');
  return read?.meaning === 'unknown' && invitesOnly(evidence.placeholder) ? null : read;
}

/** `Add a cover letter or anything else you want to share`: what is named is wanted, the rest is free. */
const INVITED =
  /^(?:please )?(?:add|paste|write|include) (?:a|an|your) (.{3,40}?),? or (?:anything|something) else\b/i;

/** `(555) 555-5555`, `+49 30 1234567`: digits in groups, begun by a plus or a bracket. */
const PHONE_EXAMPLE = /^(?:e\.?g\.?:? )?(?:\+\d{1,3}|\(\d{3}\))[\d\s().-]{7,}$/i;

function fromName({ evidence }: Control): TextReading | null {
  return repeats(evidence.name, evidence.label) ? null : readText(evidence.name, nameBook, 'name');
}

/** `school_mascot` says no more than `School mascot`, which nobody knows. */
function repeats(name: string, label: string): boolean {
  const words = wordsOf(label);
  if (words.length < 2 || words.join(' ') !== wordsOf(name).join(' ')) return false;
  const read = readText(label, labelBook, 'label');
  return read === null || read.meaning === 'unknown' || read.strength < CLEAR;
}

/** A label that says little more than the phrase. */
const CLEAR = 0.8;

function fromId({ evidence }: Control): TextReading | null {
  const isRepeated =
    wordsOf(evidence.id).join(' ') === wordsOf(evidence.name).join(' ') ||
    repeats(evidence.id, evidence.label);
  return isRepeated ? null : readText(evidence.id, nameBook, 'name');
}

/** Text that only stands beside a control counts where there is no label, and when it is no sentence. */
function fromNearby({ evidence, kind }: Control): TextReading | null {
  if (evidence.label && kind !== 'file') return null;
  const text = kind === 'file' ? evidence.nearby.replace(OR_BROWSE, '') : evidence.nearby;
  const [, explanation = ''] = text.split('\n');
  const explained = goesOn(explanation) ? null : asNearby(explanation);
  // `Postal code.` below `Address` is a name, and `Emergency contact.` below `E-mail` says whose it is.
  const isName = explained !== null && explained.meaning !== 'question' && explained.strength >= 0.95;
  if (isName && explanation.split(' ').length <= 4) return explained;
  const isToldThere = explained !== null && !['unknown', 'question'].includes(explained.meaning);
  if (isToldThere && ASKS.test(explanation)) return explained;
  return TELL.test(explanation) ? explained : asNearby(text);
}

/** What is to be told of it is asked for, and not what it is: `Current company`, `Describe what you do there.` */
const TELL =
  /^\W*(please )?(also )?(describe|explain|elaborate|rate|justify|summari[sz]e|give (\p{L}+ )?(details|examples?|reasons?)|provide (\p{L}+ )?(details|examples?|reasons?)|(tell|let) us (know )?(about|why|how|more)|beschreib\p{L}*|erläuter\p{L}*|begründe\p{L}*|décri\p{L}*|expli\p{L}+|descri\p{L}+|spiega\p{L}*|opisz)(?!\p{L})/iu;

/** What stands above it is the title of a page or of a part then. */
const ASKS =
  /^\W*(please )?(enter|provide|give|type|write|fill in|state|specify|tell us|let us know|share|add|paste|select|choose|upload|attach)\b/i;

function asNearby(text: string): TextReading | null {
  const reading = readText(text, labelBook, 'label');
  return reading && reading.strength >= 0.75 ? reading : null;
}

/** `Drag and drop your resume here, or click to browse`. */
const OR_BROWSE = /,?\s+or\s+(click\s+(here\s+)?to\s+)?(browse|upload|select|choose)\b.*$/i;

/** Uploads are mostly labelled `Attach`, below a heading, or behind words in a row of their own, that say what. */
function fromSection({ evidence, kind }: Control): TextReading | null {
  if (kind !== 'file') return null;
  const own = evidence.label.trim();
  const isBare = own === '' ? INVITES_FILES.test(`${evidence.nearby} `) : UPLOADS.test(own);
  const caption = isBare ? evidence.caption : '';
  return readText(caption, labelBook, 'label') ?? readText(evidence.section, labelBook, 'label');
}

/** What is written on the button alone: `Certificates` below `Resume` is another upload. */
const UPLOADS =
  /^(\+\s*)?(add|attach|browse|choose|select|upload)( (a |an |your |another )?(files?|documents?|attachments?))?\W*$/i;

/** `Drop your file here or browse`: what names no document leaves that to what stands above it. */
const INVITES_FILES =
  /^\W*(?:(?:drag|drop|click|tap|choose|select|browse|upload|attach|and|or|your|the|an?|files?|documents?|here|to|from|on|this|it|them|into|area|box|computer|device|max|size|pdf|docx?|mb|\d+)(?!\p{L})\W+)+$/iu;

function fromType(kind: ControlKind): TextReading | null {
  if (kind === 'email') return { meaning: 'email', strength: 1, phrase: 'an e-mail box' };
  if (kind === 'password') return { meaning: 'password', strength: 1, phrase: 'a password box' };
  if (kind === 'search') return { meaning: 'search', strength: 1, phrase: 'a search box' };
  if (kind === 'tel') return { meaning: 'phone', strength: 0.6, phrase: 'a box for digits' };
  return null;
}

function clear(reading: TextReading | null): TextReading | null {
  return reading && reading.strength >= 0.9 ? reading : null;
}

function forKind(meaning: Meaning, kind: ControlKind): Meaning {
  return meaning === 'cover_letter' && kind === 'file' ? 'cover_letter_file' : meaning;
}
