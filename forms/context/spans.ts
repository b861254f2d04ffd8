import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/**
 * `Dates employed: [ ] to [ ]` names what is asked for once: the first box takes the beginning and the second the end. Where
 * there is one box only, it takes both.
 */
export function spans({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    if (isSpan(draft)) {
      if (isFarEnd(drafts[at + 1], draft)) return retaken(draft, 'period_start', 'the first box of a period');
      return isEnglishSpan(draft) ? retaken(draft, 'period', 'from when to when, in one box') : draft;
    }
    const before = drafts[at - 1];
    return before !== undefined && isSpan(before) && isFarEnd(draft, before)
      ? retaken(draft, 'period_end', 'the second box of a period')
      : draft;
  });
}

function isSpan(draft: Draft): boolean {
  const { control, recognition } = draft;
  if (!OPEN.has(recognition.meaning) || !DATED.has(control.kind)) return false;
  return isEnglishSpan(draft) || SPAN_ABROAD.test(wordsBefore(draft));
}

function isEnglishSpan(draft: Draft): boolean {
  return draft.control.kind === 'text' && SPAN.test(wordsBefore(draft));
}

const OPEN: ReadonlySet<string> = new Set(['unknown', 'question', 'start_date', 'period_start']);
const DATED: ReadonlySet<string> = new Set(['text', 'date']);

/** Said of the other end alone, or nothing at all. */
function isFarEnd(draft: Draft | undefined, first: Draft): boolean {
  if (draft === undefined || draft.control.kind !== first.control.kind || !draft.control.visible)
    return false;
  if (draft.control.evidence.section !== first.control.evidence.section) return false;
  return FAR_END.test(wordsBefore(draft));
}

/** How it is to be written does not tell what is asked for. */
function wordsBefore({ control }: Draft): string {
  const { label, nearby } = control.evidence;
  return (label || nearby).replaceAll(FORMAT, ' ').trim();
}

const FORMAT = /[([]\s*(?:(?:m{1,2}|d{1,2}|y{2,4}|month|year|from|to|and|start|end)[\s/.,–-]*)+[)\]]/gi;
const OF = '(?: (?:of|you)? ?(?:employ(?:ed|ment)|work(?:ed)?|attend(?:ed|ance)|service|study))';
const SPAN = new RegExp(
  `^\\W*(?:(?:dates|period|time ?period)${OF}?|(?:employment|work|attendance) (?:dates?|period)|(?:dates?:? )?from\\s*(?:[-–/]|and|\\.\\.\\.)?\\s*to)\\W*$`,
  'i',
);
const SPAN_ABROAD =
  /^\W*(?:dates|(?:beschäftigungs|ausbildungs)?zeitraum|période(?: d['’]emploi)?|periodo|período|periode|okres(?: zatrudnienia)?|(?:在籍|在学|勤務)?期間)\W*$/iu;
const FAR_END = /^\W*(?:to|until|till|thru|through|bis|au|à|al?|hasta|até|tot|do)?\W*$/iu;
