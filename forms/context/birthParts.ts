import type { DatePart, Meaning } from '../meanings.ts';
import { optionShape } from '../optionShapes.ts';
import { silentDates } from '../silentDates.ts';
import type { Draft } from '../draft.ts';
import { datePartOf } from './dateParts.ts';
import { type FormGroup, retaken, writtenOn } from './formGroup.ts';

const BIRTH =
  /birth|\bbday|(?<![a-z])dob(?![a-z])|geburt|geboren|naissance|nacimiento|nascimento|nascita|geboorte|urodzenia|рождени|生年|誕生|생년|생일|出生|生日/i;
const MEANING: Record<DatePart, Meaning> = { day: 'birth_day', month: 'birth_month', year: 'birth_year' };
const KINDS = new Set(['text', 'tel', 'number', 'select', 'combobox', 'search']);

/**
 * A date of birth in two or three boxes. They are known by their words, or by a day, a month and a year side by side
 * whose years reach back to people of retirement age.
 */
export function birthParts({ drafts }: FormGroup): Draft[] {
  const dates = silentDates(drafts.map(({ control }) => control));
  const silent = new Map(dates.flat().map(({ control, part }) => [control, part]));
  const parts = drafts.map((draft) => partOf(draft) ?? silent.get(draft.control) ?? null);
  return drafts.map((draft, at) => {
    const part = parts[at];
    if (!part) return draft;
    const run = runAround(at, parts).map((place) => ({ draft: drafts[place], part: parts[place] }));
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
  return isOpen && KINDS.has(draft.control.kind) ? datePartOf(draft.control) : null;
}

/** The places of the date parts that stand side by side with this one. */
function runAround(at: number, parts: (DatePart | null)[]): number[] {
  let start = at;
  while (parts[start - 1]) start--;
  let end = at;
  while (parts[end + 1]) end++;
  return Array.from({ length: end - start + 1 }, (_, step) => start + step);
}

function saysBirth(draft: Draft): boolean {
  const { options, evidence } = draft.control;
  return BIRTH.test(`${writtenOn(draft)} ${options[0]?.label ?? ''} ${evidence.section}`);
}

function reachesBack({ control }: Draft): boolean {
  return optionShape(control) === 'past years';
}
