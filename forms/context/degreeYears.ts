import type { Draft } from '../draft.ts';
import { datePartOf } from './dateParts.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** `Degree completed in (YYYY)` asks when, not which; `Graduation month` for a part of when. */
export function degreeYears({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    const { label, placeholder } = draft.control.evidence;
    if (isMonthOfGraduation(draft)) return retaken(draft, 'period_end', 'the month of a graduation');
    const isYear = YEAR.test(label) || YEAR_ALONE.test(placeholder);
    return draft.recognition.meaning === 'degree' && isYear
      ? retaken(draft, 'graduation_year', 'the year of a degree')
      : draft;
  });
}

function isMonthOfGraduation({ control, recognition }: Draft): boolean {
  return (
    recognition.meaning === 'graduation_year' &&
    GRADUATION.test(control.evidence.label) &&
    datePartOf(control) === 'month'
  );
}

const GRADUATION = /^\W*(graduation month|month of graduation)\W*$/i;
const YEAR = /\b(yyyy|jjjj|aaaa|rrrr|year (of|awarded|received|completed)|completed in|awarded in)\b/i;
const YEAR_ALONE = /^(yyyy|jjjj|aaaa|rrrr)$/i;
