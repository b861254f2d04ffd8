import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { wordsOf } from '../words.ts';
import { datePartOf } from './dateParts.ts';
import { endpointOf } from './endpoints.ts';
import { otherThingAbove } from './otherThings.ts';

export type BlockKind = 'school' | 'job';

const SCHOOLS =
  /\b(education(al)?|academic|schools?|university|universities|college|studies|ausbildung|bildung|bildungsweg|studium|hochschule|formations?|études|scolarité|parcours scolaire|educación|formación|estudios|educação|formação|istruzione|formazione|opleiding(en)?|onderwijs|wykształcenie|edukacja)\b|学歴/iu;
const JOBS =
  /\b((work|working|employment|professional|job|career) (experiences?|history|background)|experiences?|employment|(previous|past|recent|current) (employers?|employment|jobs?|positions?)|employers?|positions? held|jobs? held|berufserfahrung|berufspraxis|werdegang|arbeitserfahrung|expériences?|parcours professionnel|experiencia|experiencias|experiência|experiências|esperienz[ae]|werkervaring|loopbaan|doświadczenie|historia zatrudnienia)\b|職歴|職務経歴|経歴/iu;
const NEITHER =
  /[?？]|\b(applications?|apply|authori[sz]ation|eligibility|verification|equal|opportunity|volunteer\w*|voluntary|military|secondary|elementary|high school|agreement|type|status|questions?|preferences?|permission)\b/i;
/** A heading is short. */
const MOST_WORDS = 6;

const OF_SCHOOLS = new Set<Meaning>(['school', 'degree', 'field_of_study', 'graduation_year', 'gpa']);
const OF_JOBS = new Set<Meaning>(['current_company', 'current_title']);
/** What stands only where periods of a life are listed. */
const SIGNS = new Set<Meaning>(['period', 'period_start', 'period_end', 'currently_here', 'job_description']);
/** How far behind an employer's name its dates may stand. */
const REACH = 8;

/** Of each control, whether it belongs to a school or to a job; null where nothing says so. */
export function kindOfBlock(drafts: Draft[]): (BlockKind | null)[] {
  const kinds: (BlockKind | null)[] = [];
  let around: { kind: BlockKind; section: string } | null = null;
  for (const [at, draft] of drafts.entries()) {
    const { section } = draft.control.evidence;
    const own: BlockKind | null = ownKind(drafts, at);
    if (own) around = { kind: own, section };
    else if (around && around.section !== section && headingKind(draft) === null) around = null;
    const follows: BlockKind | null = around && isNeutral(draft) ? around.kind : null;
    const before = around === null && isNeutral(draft) ? kindAhead(drafts, at) : null;
    kinds.push(own ?? (isNeutral(draft) ? headingKind(draft) : null) ?? follows ?? before);
  }
  return kinds;
}

/** From and to may stand before what they are about: in each row of a table, say. */
function kindAhead(drafts: Draft[], at: number): BlockKind | null {
  const ahead = drafts.findIndex((draft, place) => place > at && !isNeutral(draft));
  const before = drafts.slice(0, Math.max(ahead, 0)).findLastIndex((draft) => !isNeutral(draft));
  const ends = new Set(drafts.slice(before + 1, ahead).map(endpointOf));
  const isSameSection = drafts[ahead]?.control.evidence.section === drafts[at]?.control.evidence.section;
  return ends.has('start') && ends.has('end') && isSameSection ? ownKind(drafts, ahead) : null;
}

function ownKind(drafts: Draft[], at: number): BlockKind | null {
  const draft = drafts[at];
  if (!draft || otherThingAbove(draft.control) !== undefined) return null;
  if (OF_SCHOOLS.has(draft.recognition.meaning)) return 'school';
  if (!OF_JOBS.has(draft.recognition.meaning)) return null;
  const heading = headingKind(draft);
  if (heading !== null) return heading === 'job' ? 'job' : null;
  return hasSignsBehind(drafts, at) || isListed(drafts, draft) ? 'job' : null;
}

/** A company alone comes again in a second address, and beside somebody to contact there. */
function isListed(drafts: Draft[], draft: Draft): boolean {
  if (!isRepeated(drafts, draft)) return false;
  if (EMPLOYS.test(draft.control.evidence.label || draft.control.evidence.nearby)) return true;
  const besides = drafts.filter(
    ({ recognition: { meaning } }) => OF_JOBS.has(meaning) && meaning !== draft.recognition.meaning,
  );
  return besides.some((other) => isRepeated(drafts, other));
}

const EMPLOYS = /employ|worked|jobs?\b|arbeitgeber|emple|empreg|datore|werkgever|pracodawc|\d/iu;

/** Dates, or a box `I currently work here`, before the next school and under the same heading. */
function hasSignsBehind(drafts: Draft[], at: number): boolean {
  for (const other of drafts.slice(at + 1, at + 1 + REACH)) {
    if (OF_SCHOOLS.has(other.recognition.meaning)) return false;
    if (other.control.evidence.section !== drafts[at]?.control.evidence.section) return false;
    if (SIGNS.has(other.recognition.meaning)) return true;
    if (datePartOf(other.control) !== null && endpointOf(other) !== null) return true;
  }
  return false;
}

function isRepeated(drafts: Draft[], { control, recognition }: Draft): boolean {
  const alike = drafts.filter(
    (other) =>
      other.control.visible &&
      other.recognition.meaning === recognition.meaning &&
      withoutNumber(other.control) === withoutNumber(control),
  );
  return alike.length > 1;
}

/** `Employer 1` and `Employer 2` are asked for alike. */
function withoutNumber({ evidence }: Draft['control']): string {
  return evidence.label.replaceAll(/\d+/g, '');
}

/** Dates, boxes and descriptions belong to what they stand under or behind. */
function isNeutral(draft: Draft): boolean {
  const { meaning } = draft.recognition;
  const { nearby, placeholder } = draft.control.evidence;
  const label = draft.control.evidence.label || nearby;
  if (SIGNS.has(meaning) || meaning === 'location') return true;
  if (meaning === 'start_date')
    return wordsOf(label.replace(FORMAT, '')).length <= 3 && !OF_THE_FUTURE.test(label);
  return meaning === 'unknown' && (BARE.test((label || placeholder).trim()) || endpointOf(draft) !== null);
}

/** What is asked for is told by the block alone. */
const BARE = /^(title|year completed|subject|program(me)?)$/i;
/** How it is to be written says nothing of what is asked: `Start date (MM/YYYY)`. */
const FORMAT = /\((?:[mdyjta]{1,4}[\s/.-]*)+\)/i;
const OF_THE_FUTURE =
  /availab|earliest|desired|preferred|possible|can you|could you|would you|verfügbar|eintritt|disponib/i;

function headingKind({ control }: Draft): BlockKind | null {
  const { legend, caption, section } = control.evidence;
  return kindSaidIn([legend, caption, section]);
}

/** By the first of these headings that speaks of one of them. */
export function kindSaidIn(headings: string[]): BlockKind | null {
  for (const text of headings) {
    if (text === '' || text.split(/\s+/).length > MOST_WORDS || NEITHER.test(text)) continue;
    const [isSchool, isJob] = [SCHOOLS.test(text), JOBS.test(text)];
    if (isSchool !== isJob) return isSchool ? 'school' : 'job';
  }
  return null;
}
