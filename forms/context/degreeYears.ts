import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** `Degree completed in (YYYY)` asks when, not which. */
export function degreeYears({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    const { label, placeholder } = draft.control.evidence;
    const isYear = YEAR.test(label) || YEAR_ALONE.test(placeholder);
    return draft.recognition.meaning === 'degree' && isYear
      ? retaken(draft, 'graduation_year', 'the year of a degree')
      : draft;
  });
}

const YEAR = /\b(yyyy|jjjj|aaaa|rrrr|year (of|awarded|received|completed)|completed in|awarded in)\b/i;
const YEAR_ALONE = /^(yyyy|jjjj|aaaa|rrrr)$/i;
