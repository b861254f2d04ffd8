import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';

/** Beside the present employer the previous one is another; alone it is mostly the last there was. */
export function formerWork({ drafts }: FormGroup): Draft[] {
  const isOfNow = ({ control, recognition }: Draft) =>
    control.visible && OF_NOW.has(recognition.meaning) && NOW.test(control.evidence.label);
  if (!drafts.some(isOfNow)) return drafts;
  return drafts.map((draft) => {
    const { label } = draft.control.evidence;
    const isFormer = OF_NOW.has(draft.recognition.meaning) && FORMER.test(label) && !NOW.test(label);
    return isFormer ? retakenFor(draft, label, 'beside the present one') : draft;
  });
}

const OF_NOW: ReadonlySet<Meaning> = new Set<Meaning>(['current_company', 'current_title']);
const NOW = /\b(current|present|most recent|latest|last)\b/i;
const FORMER = /\b(previous|former|prior|past)\b/i;
