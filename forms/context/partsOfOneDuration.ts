import type { Draft } from '../draft.ts';
import { labelBook } from '../lexicon/books.ts';
import type { Meaning } from '../meanings.ts';
import { readText } from '../readText.ts';
import { splitDurations } from '../splitDurations.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** What asks for a length of time asks for it in all of its parts; `Work experience` that is counted asks for its years. */
export function partsOfOneDuration({ drafts }: FormGroup): Draft[] {
  const durations = splitDurations(drafts.map(({ control }) => control));
  return drafts.map((draft) => {
    const question = durations.get(draft.control)?.question;
    if (question === undefined) return draft;
    const meaning = readText(`${question} (years)`, labelBook, 'label')?.meaning ?? 'unknown';
    return retaken(draft, LENGTHS.has(meaning) ? meaning : 'question', 'a part of a length of time');
  });
}

const LENGTHS: ReadonlySet<Meaning> = new Set<Meaning>(['notice_period', 'years_of_experience']);
