import { type Unit, unitsNamed } from './choices/amounts.ts';
import { speaksOfPay } from './context/salaries.ts';
import type { Control } from './control.ts';
import { isPlaceholder } from './chooseOption.ts';
import { durationIn } from './durationFor.ts';
import { inSameForm } from './inSameForm.ts';
import { normalise } from './normalise.ts';
import { questionText } from './questionText.ts';
import { wordsOf } from './words.ts';
import { WRITTEN } from './written.ts';

/** Of a length of time that several controls ask for, what one of them takes. */
export interface DurationPart {
  question: string;
  /** The control that stands for all of its parts. */
  first: Control;
  /** How many of a unit that is chosen beside it, which unit, or how many of this unit besides others. */
  takes: 'amount' | 'unit' | Unit;
  /** In the page's words. */
  units: ReadonlyMap<Unit, string>;
}

/** `Notice period [4] [weeks]`, and `Experience: Years [1] Months [6]`, or `[1] years [6] months`. It is one question: a number alone answers none. */
export function splitDurations(controls: readonly Control[]): Map<Control, DurationPart> {
  const found = new Map<Control, DurationPart>();
  for (const [at, control] of controls.entries()) {
    addAmount(found, control, controls[at + 1]);
    if (!found.has(control)) addBoxes(found, runFrom(controls, at));
  }
  return found;
}

/** What a part takes of a duration: `4` and `Weeks` of `4 weeks`; null where it does not come out whole. */
export function partOfDuration({ takes, units }: DurationPart, value: string): string | null {
  if (takes !== 'amount' && takes !== 'unit') {
    const amounts = durationIn(value, [...units.keys()]);
    return amounts === null ? null : String(amounts.get(takes) ?? 0);
  }
  const [fitting] = [...units]
    .map(([unit, label]) => ({ label, amount: durationIn(value, [unit])?.get(unit) }))
    .toSorted((a, b) => (a.amount ?? Infinity) - (b.amount ?? Infinity));
  if (fitting?.amount === undefined) return null;
  return takes === 'amount' ? String(fitting.amount) : fitting.label;
}

function addAmount(found: Map<Control, DurationPart>, amount: Control, list: Control | undefined): void {
  if (list === undefined || !isBeside(amount, list) || !WRITTEN.has(amount.kind)) return;
  const question = questionText(amount);
  const units = LENGTH.test(question) ? unitsOf(list) : null;
  if (units === null || unitsNamed(question).length > 0) return;
  // `120000` a `Year` is no length of time.
  if (speaksOfPay(normalise(question)) || asksItself(list, amount, question)) return;
  found.set(amount, { question, first: amount, takes: 'amount', units });
  found.set(list, { question, first: amount, takes: 'unit', units });
}

/** What is counted in units of time. */
const LENGTH =
  /(?<!\p{L})(notice|period|experience|length|duration|how long|tenure|contract|time|stay)(?!\p{L})|erfahrung|frist|dauer|expérience|préavis|durée|experiencia|aviso|duración|duração|experiência|preavviso|esperienza|durata|ervaring|opzegtermijn|duur|wypowiedzeni|doświadczeni/iu;

/** The list has a question of its own. */
function asksItself({ evidence }: Control, { evidence: before }: Control, question: string): boolean {
  const own = [evidence.label, evidence.legend].filter((text) => text !== '' && text !== before.legend);
  return own.some((text) => text !== question && !(BARE_UNIT.test(text) || text.startsWith(question)));
}

const BARE_UNIT =
  /^\W*(time )?(units?|period|type|einheit|zeiteinheit|unité|unidade?s?|unità|eenheid|jednostka)\W*$/iu;

/** With the line that asks for one. */
const MOST_UNITS = 8;

/** A list of nothing but units, two at least. */
function unitsOf({ kind, options }: Control): Map<Unit, string> | null {
  if ((kind !== 'select' && kind !== 'radio' && kind !== 'combobox') || options.length > MOST_UNITS)
    return null;
  const labels = options.filter((option) => !isPlaceholder(option)).map(({ label }) => label);
  const units = labels.map(bareUnit);
  const known = new Map(units.flatMap((unit, at) => (unit === null ? [] : [[unit, labels[at] ?? '']])));
  return units.length > 1 && known.size === units.length ? known : null;
}

function runFrom(controls: readonly Control[], start: number): Control[] {
  const rest = controls.slice(start);
  const goesOn = (before: Control | undefined, control: Control) =>
    before === undefined ||
    (isBeside(before, control) && unitOf(control) !== null && isOfSame(before, control));
  const end = rest.findIndex((control, at) => !goesOn(rest[at - 1], control));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Boxes that say no more than a unit each, below a question. */
function addBoxes(found: Map<Control, DurationPart>, run: Control[]): void {
  const [first] = run;
  const units = run.map(unitOf);
  if (first === undefined || run.length < 2 || units.includes(null) || new Set(units).size < run.length)
    return;
  const question = hasUnitBehind(first) ? ownWords(first) : headOf(first);
  if (question === '') return;
  const named = new Map(
    run.flatMap((control, at) => {
      const unit = units[at];
      return unit ? [[unit, control.evidence[hasUnitBehind(control) ? 'hint' : 'label']]] : [];
    }),
  );
  for (const [at, control] of run.entries()) {
    const takes = units[at];
    if (takes) found.set(control, { question, first, takes, units: named });
  }
}

/** In `Experience [1] years [6] months` nothing but the unit of the first box stands before the second: no question of its own. */
function isOfSame(before: Control, control: Control): boolean {
  const { label, nearby } = control.evidence;
  if (hasUnitBehind(control))
    return label === '' ? nearby === before.evidence.hint : label === before.evidence.label;
  return headOf(before) === headOf(control);
}

function headOf({ evidence: { legend, caption } }: Control): string {
  return legend || caption;
}

function ownWords({ evidence: { label, nearby, legend } }: Control): string {
  return label || nearby || legend;
}

/** In the plural: `Year` alone is one of a date. */
function unitOf({ kind, visible, evidence }: Control): Unit | null {
  const isBox = visible && (WRITTEN.has(kind) || kind === 'select');
  if (!isBox) return null;
  const own = SINGULAR.test(evidence.label) ? null : bareUnit(evidence.label);
  return own ?? bareUnit(evidence.hint);
}

function hasUnitBehind({ evidence }: Control): boolean {
  return bareUnit(evidence.label) === null && bareUnit(evidence.hint) !== null;
}

const SINGULAR =
  /^\W*(year|month|day|jahr|monat|tag|ann[ée]e|an|mois|jour|año|mes|d[ií]a|ano|m[êe]s|anno|mese|giorno|jaar|maand|dag|rok|miesiąc|dzień)\W*$/iu;

function bareUnit(text: string): Unit | null {
  const [unit, ...others] = unitsNamed(text);
  const isBare = others.length === 0 && wordsOf(text).length === 1 && !RATE.test(text);
  return unit !== undefined && unit !== 'hour' && isBare ? unit : null;
}

/** `per month`, `a year` */
const RATE = /^\W*(per|an?|each|pro|par|por|al|all|je|a)\b|\//i;

function isBeside(one: Control, other: Control): boolean {
  return one.visible && other.visible && inSameForm(one, other);
}
