import type { Control } from '../control.ts';
import type { DatePart, Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import { wordsOf } from '../words.ts';
import { type BlockKind, kindOfBlock } from './blockKinds.ts';
import { datePartOf } from './dateParts.ts';
import { endpointOf } from './endpoints.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/**
 * Schools and jobs are asked for one after the other, in blocks that look alike: what each control of one asks for, and
 * which school or job it is about. A block ends where a control of the same sort and label comes again, or where the
 * heading or the number in the name changes.
 */
export function blocks({ drafts }: FormGroup): Draft[] {
  const kinds = kindOfBlock(drafts);
  const open = new Map<BlockKind, Block>();
  const shared = sharedNumbers(drafts);
  return drafts.map((draft, at) => {
    const kind = kinds[at];
    // Where the school is, no profile says.
    if (kind === 'school' && draft.recognition.meaning === 'location')
      return retaken(draft, 'unknown', 'the place of a school');
    const slot = kind && slotOf(draft, kind);
    if (!kind || !slot) return draft.recognition.meaning === 'period' ? ofNothing(draft) : draft;
    const block = blockFor(draft, slot, { current: open.get(kind), shared });
    open.set(kind, block);
    const what = `${kind} ${block.index + 1}`;
    const taken = retaken(draft, slot.meaning, slot.part ? `the ${slot.part} in ${what}` : what);
    const place = slot.part === undefined ? { index: block.index } : { index: block.index, part: slot.part };
    return { ...taken, recognition: { ...taken.recognition, ...place } };
  });
}

function ofNothing(draft: Draft): Draft {
  return retaken(draft, 'unknown', 'a period of nothing that is listed');
}

interface Slot {
  meaning: Meaning;
  part?: DatePart;
}

interface Block {
  index: number;
  /** The number in its heading and in its names; '' where there is none. */
  number: string;
  seen: Set<string>;
}

function blockFor(
  { control }: Draft,
  { meaning, part }: Slot,
  { current, shared }: { current: Block | undefined; shared: ReadonlySet<string> },
): Block {
  const { label, legend, section } = control.evidence;
  const heading = [legend, section].map(numberOfHeading).find((number) => number !== '') ?? '';
  const number = heading || (numbersOf(control).find((named) => shared.has(named)) ?? '');
  const slot = [meaning, part, wordsOf(label.replaceAll(/\d+/g, '')).join(' ')].join(' ');
  const isNext =
    current === undefined ||
    current.seen.has(slot) ||
    (number !== '' && current.number !== '' && current.number !== number);
  if (!isNext) {
    current.seen.add(slot);
    current.number ||= number;
    return current;
  }
  const next = current === undefined ? 0 : current.index + 1;
  return { index: heading === '' ? next : Number(heading) - 1, number, seen: new Set([slot]) };
}

/** Numbers that several controls have in their names: where each has one of its own, it counts controls, not blocks. */
function sharedNumbers(drafts: Draft[]): ReadonlySet<string> {
  const all = drafts.flatMap(({ control }) => [...new Set(numbersOf(control))]);
  return new Set(all.filter((number, at) => all.indexOf(number) !== at));
}

function numbersOf({ evidence }: Control): string[] {
  return [numberOfName(evidence.name), numberOfName(evidence.id)].filter((number) => number !== '');
}

/** `Education 2`, `Employer #3` */
function numberOfHeading(heading: string): string {
  return /^\D{3,40}\s#?([1-9]|1\d|20)\b\D{0,3}$/.exec(heading.trim())?.[1] ?? '';
}

/** `education[1].school`, `school--0`, `company_2`; an id of many digits counts nothing. */
function numberOfName(name: string): string {
  return /^[a-z][a-z_.[-]*?[-_.[a-z](\d{1,2})(?!\d)/i.exec(name)?.[1] ?? '';
}

const IN_SCHOOL: Partial<Record<Meaning, Meaning>> = {
  school: 'school',
  degree: 'degree',
  field_of_study: 'field_of_study',
  graduation_year: 'graduation_year',
  gpa: 'gpa',
  currently_here: 'education_current',
  period_start: 'education_start',
  start_date: 'education_start',
  period_end: 'education_end',
  period: 'education_period',
};
const IN_JOB: Partial<Record<Meaning, Meaning>> = {
  current_company: 'employer',
  current_title: 'job_title',
  location: 'job_location',
  job_description: 'job_description',
  currently_here: 'job_current',
  period_start: 'job_start',
  start_date: 'job_start',
  period_end: 'job_end',
  period: 'job_period',
};

/** What a control asks for as one of a block; null when it is of no concern to it. */
function slotOf(draft: Draft, kind: BlockKind): Slot | null {
  const { meaning } = draft.recognition;
  // `Available period` says of its own start and end what they are of.
  if (DATED.has(meaning) && OF_ANOTHER.test(draft.control.evidence.legend)) return null;
  const endpoint = endpointOf(draft);
  const part = DATED.has(meaning) ? datePartOf(draft.control) : null;
  if (part !== null && endpoint !== null) return { meaning: whole(endpoint, kind), part };
  const { label, placeholder, nearby } = draft.control.evidence;
  if (/^title$/i.test(label || nearby || placeholder) && kind === 'job') return { meaning: 'job_title' };
  const isOpen = meaning === 'unknown' && kind === 'school';
  const called = isOpen ? BARE_OF_SCHOOLS[label.trim().toLowerCase()] : undefined;
  if (called !== undefined) return { meaning: called };
  if (meaning === 'unknown' && endpoint !== null && SAYS_ONLY_WHEN.test(withoutFormat(label || nearby))) {
    return { meaning: whole(endpoint, kind) };
  }
  const taken = (kind === 'school' ? IN_SCHOOL : IN_JOB)[meaning];
  if (taken === undefined) return null;
  return part !== null && taken !== 'graduation_year' && DATED.has(meaning)
    ? { meaning: taken, part }
    : { meaning: taken };
}

/** Words that ask for nothing known elsewhere. */
const BARE_OF_SCHOOLS: Partial<Record<string, Meaning>> = {
  'year completed': 'graduation_year',
  subject: 'field_of_study',
  program: 'field_of_study',
  programme: 'field_of_study',
};

const DATED = new Set<Meaning>(['unknown', 'start_date', 'period_start', 'period_end']);
const OF_ANOTHER =
  /\b(availab\w*|visa|permits?|passport|licen[cs]es?|leave|vacations?|holidays?|travel|notice|verfügbar\w*|disponib\w*)\b/i;
const SAYS_ONLY_WHEN =
  /^\W*(start|end|from|to|until|till|since|von|seit|bis|beginn|ende|du|au|de|à|début|fin|desde|hasta|inicio|até|início|fim|término|dal?|al?|inizio|fine|van|tot|begin|einde|od|do|początek|koniec)\W*$/iu;

/** `From (MM/YYYY)` */
function withoutFormat(label: string): string {
  return label.replaceAll(/\(.*?\)/g, '');
}

function whole(endpoint: 'start' | 'end', kind: BlockKind): Meaning {
  if (kind === 'school') return endpoint === 'start' ? 'education_start' : 'education_end';
  return endpoint === 'start' ? 'job_start' : 'job_end';
}
