import type { Control } from './control.ts';
import { AMERICAN, customOf, DAY_FIRST } from './formats/dateCustoms.ts';
import { dateFormIn } from './formats/dateForm.ts';
import { inSameForm } from './inSameForm.ts';
import type { DatePart } from './meanings.ts';
import { roomOf } from './room.ts';
import { saysSomething } from './saysSomething.ts';
import { WRITTEN } from './written.ts';

export interface PartBox {
  control: Control;
  part: DatePart;
}

/**
 * Dates in three boxes without a word of their own. Which is which is told by how much each holds, by how the label says that
 * dates are written, by what stands between them, and by the custom of its language; where that leaves the day and the month
 * unclear, the date is left out.
 */
export function silentDates(controls: readonly Control[]): PartBox[][] {
  return [...controls.keys()].flatMap((at) => {
    const run = controls.slice(at, at + 3);
    const [first] = run;
    if (first === undefined || run.length < 3 || !run.every(isWritten)) return [];
    if (!DATE.test(labelOf(first))) return [];
    const isOne = (box: Control | undefined) => box !== undefined && isBehind(box, first);
    if (!run.every(isOne) || isOne(controls[at - 1]) || isOne(controls[at + 3])) return [];
    const boxes = orderOf(run, first).flatMap((part, place) => {
      const control = run[place];
      return control === undefined ? [] : [{ control, part }];
    });
    return boxes.length === 3 ? [boxes] : [];
  });
}

export const DATE =
  /\bdate|\bbirth|(?<![a-z])dob(?![a-z])|\bavailable (from|on)|datum|geburt|eintritt|naissance|fecha|nacimiento|\bdata\b|nascimento|nascita|geboorte|urodzenia|дата|рождени|生年|誕生|日付|生日|출생|생년/iu;

function labelOf({ evidence }: Control): string {
  return [evidence.label, evidence.legend, evidence.nearby, evidence.hint].filter(Boolean).join(' ');
}

function isWritten({ visible, kind }: Control): boolean {
  return visible && WRITTEN.has(kind);
}

/** It stands in the same form, takes figures, and says nothing that the first does not say. */
function isBehind(box: Control, first: Control): boolean {
  if (!isWritten(box)) return false;
  if (!inSameForm(box, first) || box.evidence.placeholder !== '') return false;
  const { label, nearby } = box.evidence;
  return [label, nearby].every((text) => !saysSomething(text) || labelOf(first).includes(text));
}

function orderOf(run: Control[], first: Control): DatePart[] {
  const lengths = run.map(roomOf).join();
  if (lengths === '4,2,2') return YEAR_FIRST;
  const label = labelOf(first);
  const said = dateFormIn(label)?.parts ?? [];
  if (said.length === 3) return said;
  if (lengths !== '2,2,4') return [];
  if (run.slice(1).every(({ evidence }) => evidence.nearby === '.')) return DAY_FIRST;
  if (customOf(first.language) !== undefined || NEVER_ENGLISH.test(label)) return DAY_FIRST;
  return /^en-us$/i.test(first.language) ? AMERICAN.parts : [];
}

const YEAR_FIRST: DatePart[] = ['year', 'month', 'day'];
/** Words of languages that put the day first, wherever they are spoken. */
const NEVER_ENGLISH =
  /datum|geburt|eintritt|naissance|fecha|nacimiento|\bdata (de|di)\b|nascimento|nascita|geboorte|urodzenia|дата|рождени/iu;
