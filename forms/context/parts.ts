import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** No whole phone number is shorter than this. */
const SHORTEST_PHONE = 6;

/** Boxes for a part of a number cannot take the whole. */
export function partsOfNumbers({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    const { maxLength } = draft.control;
    const isPart = maxLength !== null && maxLength > 0 && maxLength < SHORTEST_PHONE;
    return isPart && draft.recognition.meaning === 'phone'
      ? retaken(draft, 'unknown', `takes only ${maxLength} characters of a phone number`)
      : draft;
  });
}

/** Of two boxes behind one label, as for `Street / number`, the second does not take the same once more. */
export function partsOfStreets({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const isSecond =
      isStreet(draft) && before !== undefined && isStreet(before) && labelOf(before) === labelOf(draft);
    return isSecond && labelOf(draft) !== ''
      ? retaken(draft, 'unknown', 'the second box behind one label')
      : draft;
  });
}

function isStreet({ recognition }: Draft): boolean {
  return recognition.meaning === 'address_line1';
}

function labelOf({ control }: Draft): string {
  return control.evidence.label;
}
