import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { labelBook } from '../lexicon/books.ts';
import { readText } from '../readText.ts';
import { splitDates } from '../splitDates.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** Of a date in parts, those that say no more than `Year` ask for what the first of them asks for. */
export function partsOfOneDate({ drafts }: FormGroup): Draft[] {
  const dates = splitDates(drafts.map(({ control }) => control));
  const recognitionOf = new Map(drafts.map(({ control, recognition }) => [control, recognition]));
  return drafts.map((draft) => {
    const date = dates.get(draft.control);
    const own = date && saidOf(date.question);
    const first = date && date.first !== draft.control ? recognitionOf.get(date.first) : undefined;
    // `Start date` is that of the job, where its month was taken for one.
    const ofBlock = first?.index === undefined ? undefined : first;
    const meaning = ofBlock?.meaning ?? own ?? first?.meaning;
    const isOpen = draft.recognition.meaning === 'unknown' || draft.recognition.meaning === 'question';
    if (date === undefined || meaning === undefined || !isOpen || !DATES.has(meaning)) return draft;
    const taken = retaken(draft, meaning, 'a part of a date');
    if (ofBlock?.index === undefined) return taken;
    return { ...taken, recognition: { ...taken.recognition, index: ofBlock.index, part: date.part } };
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
