import type { Control } from './control.ts';
import { words } from './wordPatterns.ts';

/**
 * Things that are rated or ranked one by one below one question: by each, the question with the thing. `Salary` is no salary there,
 * and `Excel` alone is no question.
 */
export function ratings(controls: readonly Control[]): Map<Control, string> {
  const heads = controls.map(headOf);
  return new Map(
    controls.flatMap((control, at) => {
      const head = heads[at];
      const isAlone = head === undefined || (heads[at - 1] !== head && heads[at + 1] !== head);
      return isAlone ? [] : [[control, `${head}: ${thingOf(control)}`]];
    }),
  );
}

function headOf(control: Control): string | undefined {
  const { kind, visible, evidence } = control;
  const { caption, legend, section } = evidence;
  const thing = thingOf(control);
  if (!visible || !RATED_BY.has(kind) || thing === '' || /[?？]/.test(thing)) return undefined;
  const says = kind === 'text' ? RANKS : RATES;
  const head = [caption, legend, section].find((text) => text !== thing && says.test(text));
  return head?.replace(/[\s*:✱]+$/, '');
}

function thingOf({ evidence }: Control): string {
  return evidence.label || evidence.legend;
}

const RATED_BY: ReadonlySet<Control['kind']> = new Set<Control['kind']>([
  'select',
  'radio',
  'number',
  'text',
  'combobox',
]);
/** Words may be typed below many a heading, numbers below these. */
const RANKS = /^\W*(please )?(rate|rank|score|prioriti[sz]e)\b/i;
const RATES = words(
  'rate|rank|score|evaluate|prioriti[sz]e|proficiency|rating|ranking|(dis)?agree(ment)?',
  'in order of|how (familiar|important|often|well|proficient|skilled|experienced|comfortable|satisfied|interested|confident)',
  'bewerten|einschätz\\p{L}*|ordnen sie|évalu\\p{L}*|notez|classez|valor[ae]\\p{L}*|califi\\p{L}*|avali[ae]\\p{L}*|valut[ai]\\p{L}*|beoordeel|oceń',
);
