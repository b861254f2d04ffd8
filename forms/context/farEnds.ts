import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { endpointOf } from './endpoints.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/**
 * Of two boxes of one period the second says in itself only that it is the end; of what, says the label of the first:
 * `Availability`, and no school that stands above. What is not known of the first is not known of the second.
 */
export function farEnds({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    const first = drafts[at - 1];
    if (!ENDS.has(draft.recognition.meaning) || !saysOnlyEnd(draft) || first === undefined) return draft;
    const isOpen = first.recognition.meaning === 'unknown' && namesOtherPeriod(first);
    return isOpen ? retaken(draft, 'unknown', 'the other end of what is asked for before it') : draft;
  });
}

const ENDS: ReadonlySet<Meaning> = new Set(['education_end', 'job_end', 'period_end']);

function saysOnlyEnd(draft: Draft): boolean {
  const { label, legend, nearby } = draft.control.evidence;
  return `${label}${legend}${nearby}` === '' && endpointOf(draft) === 'end';
}

/** By its label; by what stands in it, it is the start. */
function namesOtherPeriod(draft: Draft): boolean {
  const { control } = draft;
  const { label, placeholder } = control.evidence;
  const inside = { ...control, evidence: { ...control.evidence, label: '', legend: '', nearby: '' } };
  const isStart = placeholder !== '' && endpointOf({ ...draft, control: inside }) === 'start';
  return label !== '' && isStart;
}
