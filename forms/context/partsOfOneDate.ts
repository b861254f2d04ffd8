import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { labelBook } from '../lexicon/books.ts';
import { readText } from '../readText.ts';
import { splitDates } from '../splitDates.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** Of a date in parts, those that say no more than `Year` ask for what the first of them asks for. */
export function partsOfOneDate({ drafts }: FormGroup): Draft[] {
  const dates = splitDates(drafts.map(({ control }) => control));
  const meaningOf = new Map(drafts.map(({ control, recognition }) => [control, recognition.meaning]));
  return drafts.map((draft) => {
    const date = dates.get(draft.control);
    const [first, own] = [date?.first, date && saidOf(date.question)];
    const meaning = own ?? (first && first !== draft.control ? meaningOf.get(first) : undefined);
    const isOpen = draft.recognition.meaning === 'unknown' || draft.recognition.meaning === 'question';
    return meaning !== undefined && isOpen && DATES.has(meaning)
      ? retaken(draft, meaning, 'a part of a date')
      : draft;
  });
}

/** Where the parts say no more than what they are, the words around them say what for. */
function saidOf(question: string): Meaning | undefined {
  const reading = readText(question, labelBook, 'label');
  return reading?.meaning === 'start_date' && reading.strength >= CLEAR ? reading.meaning : undefined;
}

const CLEAR = 0.9;
const DATES: ReadonlySet<Meaning> = new Set<Meaning>([
  'start_date',
  'education_start',
  'education_end',
  'job_start',
  'job_end',
  'graduation_year',
]);
