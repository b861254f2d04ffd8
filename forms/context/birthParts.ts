import type { Control } from '../control.ts';
import type { DatePart, Meaning } from '../meanings.ts';
import { optionShape } from '../optionShapes.ts';
import { silentDates } from '../silentDates.ts';
import type { Draft } from '../draft.ts';
import { datePartIn, datePartOf } from './dateParts.ts';
import { type FormGroup, retaken, writtenOn } from './formGroup.ts';
import { wordsOf } from '../words.ts';

const BIRTH =
  /birth|\bbday|(?<![a-z])dob(?![a-z])|geburt|geboren|naissance|nacimiento|nascimento|nascita|geboorte|urodzenia|рождени|生年|誕生|생년|생일|出生|生日/i;
const MEANING: Record<DatePart, Meaning> = { day: 'birth_day', month: 'birth_month', year: 'birth_year' };
const KINDS = new Set(['text', 'tel', 'number', 'select', 'combobox', 'search']);

/**
 * A date of birth in two or three boxes. They are known by their words, or by a day, a month and a year side by side
 * whose years reach back to people of retirement age.
 */
export function birthParts({ drafts: all }: FormGroup): Draft[] {
  // What nobody sees stands between nothing; parts that something else is drawn for remain.
  const drafts = all.filter((draft) => draft.control.visible || partOf(draft) !== null);
  const dates = silentDates(drafts.map(({ control }) => control));
  const silent = new Map(dates.flat().map(({ control, part }) => [control, part]));
  const parts = drafts.map((draft) => partOf(draft) ?? silent.get(draft.control) ?? null);
  return all.map((draft) => {
    const at = drafts.indexOf(draft);
    const part = parts[at];
    if (!part) return draft;
    const run = dateAround(at, parts, drafts).map((place) => ({ draft: drafts[place], part: parts[place] }));
    const kinds = new Set(run.map((other) => other.part));
    if (kinds.size < 2 || kinds.size !== run.length) return draft;
    const isBirth = run.some((other) => other.draft && (saysBirth(other.draft) || reachesBack(other.draft)));
    return isBirth ? retaken(draft, MEANING[part], `the ${part} of a date of birth`) : draft;
  });
}

function partOf(draft: Draft): DatePart | null {
  const { meaning } = draft.recognition;
  const isOpen = ['unknown', 'question', 'birth_date', 'birth_day', 'birth_month', 'birth_year'].includes(
    meaning,
  );
  if (!isOpen || !KINDS.has(draft.control.kind)) return null;
  return datePartOf(draft.control) ?? lastLetterOf(draft.control);
}

/** `date_of_birth_d`. */
function lastLetterOf({ evidence }: Control): DatePart | null {
  const last = wordsOf(evidence.name || evidence.id).at(-1);
  return last === 'd' ? 'day' : last === 'm' ? 'month' : last === 'y' ? 'year' : null;
}

/** The places of the parts of the date that this one is a part of: they stand side by side below the same legend. */
function dateAround(at: number, parts: (DatePart | null)[], drafts: Draft[]): number[] {
  const legends = drafts.map(ownLegend);
  const isBeside = (one: number, other: number) => parts[other] && legends[one] === legends[other];
  let start = at;
  while (isBeside(start, start - 1)) start--;
  let end = at;
  while (isBeside(end, end + 1)) end++;
  const run = Array.from({ length: end - start + 1 }, (_, step) => start + step);
  const length = new Set(run.map((place) => parts[place])).size;
  // Of two dates one after the other, in the same order, its own.
  const isRepeated = run.slice(length).every((place) => parts[place] === parts[place - length]);
  if (!isRepeated || run.length % length !== 0) return run;
  const first = Math.floor((at - start) / length) * length;
  return run.slice(first, first + length);
}

/** Of a date; that of a part is a part's own name. */
function ownLegend({ control }: Draft): string {
  const { legend } = control.evidence;
  return datePartIn(legend) === null ? legend : '';
}

function saysBirth(draft: Draft): boolean {
  const { options, evidence } = draft.control;
  // A legend of its own says what the date is; the heading above may be that of the date before.
  const above = ownLegend(draft) === '' ? evidence.section : '';
  return BIRTH.test(`${writtenOn(draft)} ${options[0]?.label ?? ''} ${above}`);
}

function reachesBack({ control }: Draft): boolean {
  return optionShape(control) === 'past years';
}
