import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

const END =
  /\b(end date|date ended|to date|until|enddatum|bis|date de fin|fecha de fin|data de fim|data fine|einddatum)\b|дата окончания/i;

/** A start date beside an end date is that of something past, such as a job. */
export function periods({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.recognition.meaning !== 'start_date') return draft;
    const next = drafts[at + 1]?.control.evidence;
    const isPeriod = next !== undefined && END.test(next.label || next.placeholder || next.nearby);
    return isPeriod ? retaken(draft, 'unknown', 'stands beside an end date') : draft;
  });
}
