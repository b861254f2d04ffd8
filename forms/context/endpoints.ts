import type { Draft } from '../draft.ts';
import { wordsOf } from '../words.ts';

const START = new Set(
  wordsOf(
    `start started from begin began since joined von seit beginn début debut du depuis desde inicio início da dal inizio van vanaf begindatum startdatum od
    początek rozpoczęcia startdate`,
  ).concat(['入社', '入学', '開始'].flatMap(wordsOf)),
);
const END = new Set(
  wordsOf(
    `end ended to until till left leaving finish finished completed graduation bis ende fin fim au hasta até al fine tot einde einddatum enddatum do koniec
    zakończenia enddate`,
  ).concat(['退社', '卒業', '終了'].flatMap(wordsOf)),
);

/** Which end of a period a control asks for, by the first text about it that names just one of the two. */
export function endpointOf({ control }: Draft): 'start' | 'end' | null {
  const { label, legend, placeholder, name, id, nearby } = control.evidence;
  for (const text of [label, legend, nearby, placeholder, name, id]) {
    const words = wordsOf(text);
    // Where a sentence speaks of a beginning, it need not be that of a period.
    if (words.length > 6) continue;
    const isAttended = words.includes('attended');
    const isStart = words.some((word) => START.has(word)) || (isAttended && words.includes('first'));
    const isEnd = words.some((word) => END.has(word)) || (isAttended && words.includes('last'));
    if (isStart !== isEnd) return isStart ? 'start' : 'end';
  }
  return null;
}
