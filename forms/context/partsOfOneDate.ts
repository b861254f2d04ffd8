import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { splitDates } from '../splitDates.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** Of a date in parts, those that say no more than `Year` ask for what the first of them asks for. */
export function partsOfOneDate({ drafts }: FormGroup): Draft[] {
  const dates = splitDates(drafts.map(({ control }) => control));
  const meaningOf = new Map(drafts.map(({ control, recognition }) => [control, recognition.meaning]));
  return drafts.map((draft) => {
    const first = dates.get(draft.control)?.first;
    const meaning = first && first !== draft.control ? meaningOf.get(first) : undefined;
    const isOpen = draft.recognition.meaning === 'unknown' || draft.recognition.meaning === 'question';
    return meaning !== undefined && isOpen && DATES.has(meaning)
      ? retaken(draft, meaning, 'a part of a date')
      : draft;
  });
}

const DATES: ReadonlySet<Meaning> = new Set<Meaning>([
  'start_date',
  'education_start',
  'education_end',
  'job_start',
  'job_end',
  'graduation_year',
]);
