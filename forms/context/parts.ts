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
