import type { Control } from './control.ts';
import { readTime } from './formats/timeTexts.ts';
import { inSameForm } from './inSameForm.ts';
import { isPlaceholderText } from './placeholders.ts';

type TimePart = 'hour' | 'minute' | 'half';

/** Of a time that is asked for in parts, what a control takes, and whether the halves of the day are chosen beside it. */
export interface SplitTime {
  question: string;
  first: Control;
  part: TimePart;
  isHalved: boolean;
}

/** Hours and minutes side by side, perhaps with the half of the day, that say no more than that: by each, the question around them. */
export function splitTimes(controls: readonly Control[]): Map<Control, SplitTime> {
  const found = new Map<Control, SplitTime>();
  for (const [at, first] of controls.entries()) {
    const [, second, third] = controls.slice(at, at + 3);
    if (found.has(first) || timePartOf(first) !== 'hour' || second === undefined) continue;
    if (timePartOf(second) !== 'minute' || !inSameForm(first, second)) continue;
    const halves = third && timePartOf(third) === 'half' && inSameForm(first, third) ? [third] : [];
    const question = questionAround(first);
    if (question === '') continue;
    const isHalved = halves.length > 0;
    for (const [control, part] of [
      [first, 'hour'],
      [second, 'minute'],
      ...halves.map((half) => [half, 'half'] as const),
    ] as const)
      found.set(control, { question, first, part, isHalved });
  }
  return found;
}

/** The ways to write that part of `14:30` or `2:30 pm`; null for what is no time of a day. */
export function partOfTime(value: string, { part, isHalved }: SplitTime): string[] | null {
  const [hours = '', minutes = ''] = readTime(value)?.split(':') ?? [];
  if (minutes === '') return null;
  const hour = Number(hours);
  if (part === 'half') return hour < 12 ? ['AM', 'a.m.'] : ['PM', 'p.m.'];
  const number = part === 'minute' ? Number(minutes) : isHalved ? hour % 12 || 12 : hour;
  return [String(number).padStart(2, '0'), String(number)];
}

function questionAround({ evidence: { legend, nearby, caption } }: Control): string {
  return [legend, nearby, caption].find((text) => text !== '' && !HOURS.test(text)) ?? '';
}

function timePartOf(control: Control): TimePart | null {
  const { kind, visible, evidence, options } = control;
  if (!visible) return null;
  const labels = options.filter(({ label }) => !isPlaceholderText(label)).map(({ label }) => label.trim());
  if (CHOSEN.has(kind) && labels.length === 2 && labels.every((label) => HALVES.test(label))) return 'half';
  if (!PARTS.has(kind)) return null;
  const said = [evidence.label, evidence.placeholder, options[0]?.label ?? ''].filter((text) => text !== '');
  const isSaid = (words: RegExp) => said.some((text) => words.test(text));
  const numbers = labels.filter((label) => /^\d{1,2}$/.test(label)).map(Number);
  const others = labels.filter(
    (label) => !/^\d{1,2}$/.test(label) && !HOURS.test(label) && !MINUTES.test(label),
  );
  if (
    others.length > 0 ||
    said.some(
      (text) => !/\d/.test(text) && !HOURS.test(text) && !MINUTES.test(text) && !isPlaceholderText(text),
    )
  )
    return null;
  if (isSaid(HOURS) && numbers.every((number) => number < 24)) return 'hour';
  return isSaid(MINUTES) && numbers.every((number) => number < 60) ? 'minute' : null;
}

const PARTS: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['select', 'text', 'tel', 'number']);
const CHOSEN: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['select', 'radio']);
const HALVES = /^[ap]\.? ?m\.?$/i;
const HOURS = /^\W*(hh?|hours?|hrs?|stunden?|std|heures?|horas?|ore|ora|uren|uur|godziny?)\W*$/i;
const MINUTES = /^\W*(mm|minutes?|mins?|minuten?|minutos?|minuti|minuty?)\W*$/i;
