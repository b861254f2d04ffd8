import type { Draft } from '../draft.ts';
import { optionShape } from '../optionShapes.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** A list of currencies right beside the box for the pay that is wished for. */
export function salaryCurrencies({ drafts }: FormGroup): Draft[] {
  const isPay = (at: number) => drafts[at]?.recognition.meaning === 'salary_expectation';
  return drafts.map((draft, at) =>
    optionShape(draft.control) === 'currencies' && (isPay(at - 1) || isPay(at + 1))
      ? retaken(draft, 'salary_currency', 'currencies beside the salary')
      : draft,
  );
}
