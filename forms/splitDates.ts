import { datePartOf } from './context/dateParts.ts';
import type { Control } from './control.ts';
import { inSameForm } from './inSameForm.ts';
import type { DatePart } from './meanings.ts';
import { questionText } from './questionText.ts';
import { DATE, type PartBox, silentDates } from './silentDates.ts';
import { questionOfDate } from './wholeDate.ts';

/**
 * Dates that are asked for in parts of their own which say no more than `Month` and `Year`: by each part, the question around
 * them all. It is one question: nobody answers it part by part.
 */
export function splitDates(controls: readonly Control[]): Map<Control, SplitDate> {
  const found = new Map<Control, SplitDate>();
  for (const run of runsOf(controls)) {
    const question = run.map(({ control }) => questionOfDate(control)).find((text) => text !== '');
    addDate(found, run, question ?? headingOf(run, controls));
  }
  for (const run of silentDates(controls)) addDate(found, run, run[0] && questionText(run[0].control));
  return found;
}

/** `Date available`, in a heading of their own: they are the first below it. */
function headingOf(run: PartBox[], controls: readonly Control[]): string {
  const [first] = run;
  if (first === undefined) return '';
  const { section } = first.control.evidence;
  const before = controls[controls.indexOf(first.control) - 1];
  const isFirst = before === undefined || before.evidence.section !== section;
  const areBelow = run.every(({ control }) => control.evidence.section === section);
  return isFirst && areBelow && DATE.test(section) ? section : '';
}

function addDate(found: Map<Control, SplitDate>, run: PartBox[], question = ''): void {
  const [first] = run;
  if (first === undefined || question === '') return;
  for (const { control, part } of run) found.set(control, { question, first: first.control, part });
}

interface SplitDate {
  question: string;
  /** The control that stands for all of its parts. */
  first: Control;
  /** Which part this one is. */
  part: DatePart;
}

/** Two or three side by side, each for another part. */
function runsOf(controls: readonly Control[]): PartBox[][] {
  const runs: PartBox[][] = [];
  for (const control of controls) {
    const part = isBarePart(control) ? datePartOf(control) : null;
    const run = runs.at(-1);
    if (part === null) runs.push([]);
    else if (run && isBeside(run.at(-1)?.control, control) && run.every((other) => other.part !== part))
      run.push({ control, part });
    else runs.push([{ control, part }]);
  }
  return runs.filter((run) => run.length > 1);
}

function isBeside(before: Control | undefined, control: Control): boolean {
  return before === undefined || inSameForm(before, control);
}

/** What it says of itself is the part, or nothing. */
function isBarePart({ kind, visible, evidence }: Control): boolean {
  if (!visible || !KINDS.has(kind)) return false;
  return [evidence.label, evidence.placeholder].every((text) => text === '' || BARE.test(text));
}

const KINDS: ReadonlySet<Control['kind']> = new Set<Control['kind']>([
  'select',
  'combobox',
  'text',
  'tel',
  'number',
]);
const BARE =
  /^(select |choose |-+ ?)?(day( of (the )?month)?|month|year|dd?|mm?|yy(yy)?|tag|monat|jahr|jour|mois|ann[ée]e|d[ií]a|mes|a[ñn]o|m[êe]s|giorno|mese|anno|dag|maand|jaar|dzie[ńn]|miesi[ąa]c|rok|[年月日])\W*$/i;
