import type { Control } from '../control.ts';
import type { DatePart } from '../meanings.ts';
import { dateFormIn } from '../formats/dateForm.ts';
import { optionShape } from '../optionShapes.ts';
import { wordsOf } from '../words.ts';

const WORDS: Record<DatePart, Set<string>> = {
  day: new Set(wordsOf('day dd tt gg jj tag jour día dia giorno dag dzień день число 日 일')),
  month: new Set(wordsOf('month mm monat mois mes mês mese maand miesiąc месяц 月 월')),
  year: new Set(wordsOf('year yyyy yy jjjj aaaa rrrr jahr année año ano anno jaar rok год 年 년')),
};

/** Which part of a date a control asks for, by its choices or by its words; null when it is none, or the whole. */
export function datePartOf(control: Control): DatePart | null {
  const shape = optionShape(control);
  if (shape === 'days') return 'day';
  if (shape === 'months') return 'month';
  if (shape === 'years' || shape === 'past years') return 'year';
  const { placeholder, name, id, nearby } = control.evidence;
  const label = control.evidence.label || nearby;
  const first = control.options[0]?.label ?? '';
  // `MM/DD/YYYY` says how the whole is written.
  if ([placeholder, label].some((text) => dateFormIn(text) !== null)) return null;
  const named = [placeholder, label, first, name, id].map((text) => partsIn(text));
  return named.find((parts) => parts.length === 1)?.[0] ?? null;
}

/** The one part that a text speaks of. */
export function datePartIn(text: string): DatePart | null {
  const [part, ...others] = partsIn(text);
  return others.length === 0 ? (part ?? null) : null;
}

function partsIn(text: string): DatePart[] {
  const words = wordsOf(text);
  return (['day', 'month', 'year'] as const).filter((part) => words.some((word) => WORDS[part].has(word)));
}
