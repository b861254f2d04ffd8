import type { Draft } from '../draft.ts';
import { questionText } from '../questionText.ts';
import { retaken } from './formGroup.ts';

/** `Dates [ ] to [ ]`, `Dates employed [ ] to [ ]`: the first box is the beginning of what ends in the second. */
export function startsOfPeriods(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    const isStart =
      next !== undefined && OPEN.has(draft.recognition.meaning) && isDated(draft) && isEnd(next);
    return isStart ? retaken(draft, 'period_start', 'stands before the end of a period') : draft;
  });
}

function isDated({ control }: Draft): boolean {
  return control.visible && DATES.test(questionText(control));
}

function isEnd({ control }: Draft): boolean {
  return control.visible && END.test(questionText(control));
}

const OPEN: ReadonlySet<string> = new Set(['unknown', 'question', 'start_date']);
const DATES =
  /^\W*(dates?( (employed|worked|attended|of (employment|attendance|service)))?|(employment|employed) dates?|zeitraum|période|periodo|período|periode|okres)\W*$/iu;
const END = /^\W*(to|until|till|through|thru|bis|à|au|al?|até|hasta|tot|do)\W*$/iu;
