import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

const FEWEST = 4;
const MOST = 8;

/** Codes are often typed into a row of boxes that take one character each. */
export function codeBoxes({ drafts }: FormGroup): Draft[] {
  const boxes = drafts.filter(({ control }) => control.maxLength === 1 && control.visible);
  if (boxes.length < FEWEST || boxes.length > MOST) return drafts;
  return drafts.map((draft) =>
    boxes.includes(draft)
      ? retaken(draft, 'one_time_code', `one of ${boxes.length} single-character boxes`)
      : draft,
  );
}
