import type { Draft } from '../draft.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';

/** Asked for below several headings, years of experience are those in what each heading names, and no total. */
export function yearsOfMany({ drafts }: FormGroup): Draft[] {
  const asked = drafts.filter(
    ({ control, recognition }) =>
      control.visible &&
      recognition.meaning === 'years_of_experience' &&
      !/\b(total|overall)\b/i.test(control.evidence.label),
  );
  if (new Set(asked.map(headingOf)).size < 2) return drafts;
  return drafts.map((draft) =>
    asked.includes(draft) && headingOf(draft) !== ''
      ? retakenFor(draft, headingOf(draft), 'asked for below several headings')
      : draft,
  );
}

function headingOf({ control }: Draft): string {
  const { legend, caption, section } = control.evidence;
  return legend || caption || section;
}
