import type { Control } from './control.ts';
import { questionOfDate } from './wholeDate.ts';

/** What a control asks, in the words of the page; '' when the page does not say. */
export function questionText(control: Control): string {
  const { evidence, kind } = control;
  const grouped = kind === 'radio' || (kind === 'checkbox' && evidence.label === '');
  const texts = grouped
    ? [evidence.legend, evidence.label, evidence.nearby]
    : [evidence.label, evidence.placeholder, evidence.nearby, evidence.legend, evidence.hint];
  const text = (texts.find((one) => one !== '') ?? '').replaceAll('\n', ' ');
  const around = PART_OF_DATE.test(text) ? questionOfDate(control) : '';
  return around === '' ? text : `${around}: ${text}`;
}

/** `Month` alone is no question that a person could answer. */
const PART_OF_DATE = /^(day|month|year)\W*$/i;
