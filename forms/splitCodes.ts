import type { Control } from './control.ts';
import { inSameForm } from './inSameForm.ts';
import type { Meaning, Recognition } from './meanings.ts';
import { questionText } from './questionText.ts';
import { DATE } from './silentDates.ts';
import { WRITTEN } from './written.ts';

/** Of a number that is asked for in several boxes, which of its groups a control takes. */
export interface CodePart {
  question: string;
  /** The control that stands for all of its parts. */
  first: Control;
  /** How many characters each of the boxes holds, and which of them this is. */
  lengths: readonly number[];
  at: number;
}

/** `Social security number [   ]-[  ]-[    ]`: short boxes behind one label, of which none says more. It is one question. */
export function splitCodes(
  controls: readonly Control[],
  recognitions: readonly (Recognition | undefined)[],
): Map<Control, CodePart> {
  const found = new Map<Control, CodePart>();
  const isPart = (control: Control, at: number) => isShort(control) && OPEN.has(recognitions[at]?.meaning);
  for (const [at, first] of controls.entries()) {
    const question = questionText(first);
    // Of a date, nobody knows which of its parts comes first.
    if (found.has(first) || question === '' || DATE.test(question) || !isPart(first, at)) continue;
    const rest = controls.slice(at + 1);
    const end = rest.findIndex((other) => !isBehind(other, first, question));
    const run = [first, ...(end < 0 ? rest : rest.slice(0, end))];
    if (run.length < 2 || run.length > MOST || !run.every((box, place) => isPart(box, at + place))) continue;
    const lengths = run.map(({ maxLength }) => maxLength ?? 0);
    for (const [place, box] of run.entries()) found.set(box, { question, first, lengths, at: place });
  }
  return found;
}

/** `45` of `123-45-6789` or `123456789`, the second of boxes for three, two and four; null where it is not made so. */
export function partOfCode(value: string, { lengths, at }: CodePart): string | null {
  const groups = value.trim().split(/[^\p{L}\d]+/u);
  const isGrouped =
    groups.length === lengths.length && groups.every((group, place) => group.length === lengths[place]);
  if (isGrouped) return groups[at] ?? null;
  const [whole = ''] = groups;
  if (groups.length > 1 || whole.length !== sumOf(lengths)) return null;
  const start = sumOf(lengths.slice(0, at));
  return whole.slice(start, start + (lengths[at] ?? 0));
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

function isShort({ kind, visible, maxLength }: Control): boolean {
  return visible && WRITTEN.has(kind) && maxLength !== null && maxLength > 1 && maxLength <= LONGEST;
}

function isBehind(other: Control, first: Control, question: string): boolean {
  const asks = questionText(other);
  return inSameForm(first, other) && (asks === '' || asks === question);
}

const OPEN: ReadonlySet<Meaning | undefined> = new Set<Meaning | undefined>(['unknown', 'question']);
const LONGEST = 8;
const MOST = 6;
