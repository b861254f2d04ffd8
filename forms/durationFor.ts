import { type Amount, amountOf, unitsNamed, type Unit } from './choices/amounts.ts';
import type { Control } from './control.ts';

/**
 * A duration as a box that is typed into counts it: 28 of `4 weeks` where it counts days. As it is where the box says of no unit
 * and takes words; null where one unit does not make whole ones of the other, or nobody can tell which it counts.
 */
export function durationFor(control: Control, value: string, unless: Unit | null = null): string | null {
  const own = amountOf(value);
  const wanted = unitOf(control) ?? unless;
  if (own === null || own.unit === null || own.from !== own.to) return value;
  const isCounted = control.kind === 'number' || unitBehind(control) !== null;
  if (wanted === null) return isCounted ? null : value;
  if (wanted === own.unit) return isCounted ? String(own.from) : value;
  const found = durationIn(value, [wanted])?.get(wanted);
  return found === undefined || WORKING_DAYS.test(wordsOn(control)) ? null : String(found);
}

/** How many of each of these units make up `4 weeks` or `1 year and 6 months`; null where they do not make up the whole. */
export function durationIn(value: string, units: readonly Unit[]): Map<Unit, number> | null {
  const pieces = value.split(/\s*[,+&]\s*|\s(?:and|und|et|y|e|en|i)\s|(?<=\p{L})\s(?=\d)/u).map(amountOf);
  for (const lengths of [IN_DAYS, IN_MONTHS]) {
    const wanted = units
      .filter((unit) => unit in lengths)
      .toSorted((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0));
    let left = pieces.reduce((sum, piece) => sum + lengthOf(piece, lengths), 0);
    if (wanted.length === 0 || Number.isNaN(left)) continue;
    const counted = new Map<Unit, number>();
    for (const unit of wanted) {
      const length = lengths[unit] ?? NaN;
      counted.set(unit, Math.floor(left / length));
      left %= length;
    }
    return left === 0 ? counted : null;
  }
  return null;
}

function lengthOf(piece: Amount | null, lengths: Partial<Record<Unit, number>>): number {
  if (piece === null || piece.unit === null || piece.from !== piece.to) return NaN;
  return piece.from * (lengths[piece.unit] ?? NaN);
}

/** Months are of no certain number of days. */
const IN_DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7 };
const IN_MONTHS: Partial<Record<Unit, number>> = { month: 1, year: 12 };
const WORKING_DAYS =
  /\b(business|working|work) ?days\b|werktag|arbeitstag|ouvr(és|ables)|hábiles|úteis|lavorativi|werkdagen|robocz/i;

function unitOf(control: Control): Unit | null {
  const behind = unitBehind(control);
  if (behind !== null) return behind;
  const [unit, ...others] = unitsNamed(wordsOn(control));
  return unit === undefined || others.length > 0 ? null : unit;
}

/** `Years of experience [144] months` */
function unitBehind({ evidence: { hint } }: Control): Unit | null {
  const [unit] = /^\p{L}+[.)]?$/u.test(hint) ? unitsNamed(hint) : [];
  return unit ?? null;
}

/** Without an example: `e.g. 2 weeks` is one way to say it. */
function wordsOn({ evidence, kind }: Control): string {
  const { label, hint, placeholder, nearby, legend } = evidence;
  const texts = kind === 'number' ? [label, hint, placeholder, nearby, legend] : [label, hint, legend];
  return texts
    .map((text) => text.replace(/\b(e\. ?g\.?|ex\.|z\. ?b\.|for example|such as|like)\s.*$/i, ''))
    .join(' ');
}
