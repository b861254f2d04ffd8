import type { Draft } from '../draft.ts';
import { type FormGroup, isBehind, retaken } from './formGroup.ts';

/** A postal code in two boxes behind one label. */
export function partsOfPostalCodes({ drafts }: FormGroup): Draft[] {
  const isCode = (draft: Draft | undefined) => draft?.recognition.meaning === 'postal_code';
  const isSecond = (at: number) => {
    const [first, draft] = [drafts[at - 1], drafts[at]];
    if (first === undefined || draft === undefined || !isCode(first)) return false;
    return (isCode(draft) || draft.recognition.meaning === 'unknown') && isBehind(draft, first);
  };
  return drafts.map((draft, at) => {
    if (isSecond(at)) return retaken(draft, 'postal_code_end', 'the second box of a postal code');
    return isCode(draft) && isSecond(at + 1)
      ? retaken(draft, 'postal_code_start', 'the first of two boxes for a postal code')
      : draft;
  });
}
