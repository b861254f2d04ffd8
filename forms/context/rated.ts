import type { Draft } from '../draft.ts';
import { ratings } from '../ratings.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** Of `Salary` that is ranked among other things, nobody wants to know how much. */
export function rated({ drafts }: FormGroup): Draft[] {
  const among = ratings(drafts.map(({ control }) => control));
  return drafts.map((draft) => {
    const question = among.get(draft.control);
    return question === undefined ? draft : retaken(draft, 'question', `one of several below "${question}"`);
  });
}
