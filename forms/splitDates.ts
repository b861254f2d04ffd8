import { datePartOf } from './context/dateParts.ts';
import type { Control } from './control.ts';
import { questionOfDate } from './wholeDate.ts';

/**
 * Dates that are asked for in parts of their own which say no more than `Month` and `Year`: by each part, the question around
 * them all. It is one question: nobody answers it part by part.
 */
export function splitDates(controls: readonly Control[]): Map<Control, SplitDate> {
  const found = new Map<Control, SplitDate>();
  for (const run of runsOf(controls)) {
    const question = run.map(questionOfDate).find((text) => text !== '') ?? '';
    const [first] = run;
    if (first === undefined || question === '') continue;
    const date = { question, first };
    for (const control of run) found.set(control, date);
  }
  return found;
}

interface SplitDate {
  question: string;
  /** The control that stands for all of its parts. */
  first: Control;
}

/** Two or three side by side, each for another part. */
function runsOf(controls: readonly Control[]): Control[][] {
  const runs: { control: Control; part: string }[][] = [];
  for (const control of controls) {
    const part = isBarePart(control) ? datePartOf(control) : null;
    const run = runs.at(-1);
    if (part === null) runs.push([]);
    else if (run && isBeside(run.at(-1)?.control, control) && run.every((other) => other.part !== part))
      run.push({ control, part });
    else runs.push([{ control, part }]);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.map(({ control }) => control));
}

function isBeside(before: Control | undefined, control: Control): boolean {
  return before === undefined || (before.frame === control.frame && before.form === control.form);
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
