import type { Control } from './control.ts';

/**
 * Things that are rated or ranked one by one below one question: by each, the question with the thing. `Salary` is no salary there,
 * and `Excel` alone is no question.
 */
export function ratings(controls: readonly Control[]): Map<Control, string> {
  const heads = controls.map(headOf);
  return new Map(
    controls.flatMap((control, at) => {
      const head = heads[at];
      const isLike = (other: number) => {
        const beside = controls[other];
        return beside !== undefined && heads[other] === head && scaleOf(beside) === scaleOf(control);
      };
      const isAlone = head === undefined || !(isLike(at - 1) || isLike(at + 1));
      return isAlone ? [] : [[control, `${head}: ${thingOf(control)}`]];
    }),
  );
}

function headOf(control: Control): string | undefined {
  const { kind, visible, evidence } = control;
  const { caption, legend, section } = evidence;
  const thing = thingOf(control);
  if (!visible || !RATED_BY.has(kind) || thing === '' || /[?？]/.test(thing)) return undefined;
  const head = [caption, legend, section].find((text) => text !== thing && RATES.test(text));
  return head?.replace(/[\s*:✱]+$/, '');
}

/** All are rated by the same. */
function scaleOf({ kind, options }: Control): string {
  return `${kind} ${options.map(({ label }) => label).join('\n')}`;
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
/** One is told to, or asked how well one knows each. */
const RATES =
  /^\W*(please )?(rate|rank|score|evaluate|prioriti[sz]e)(?! (and|or|of|expectations?|history)\b)\s+\p{L}|^\W*how (familiar|important|often|proficient|skilled|experienced|comfortable|satisfied|interested|confident) (are|is|do)\b|^\W*(please )?put .{0,20}\bin order\b|^\W*(bitte )?(bewerten sie|ordnen sie|évaluez|notez (?!que\b)|classez|valore|califique|avalie|valuti|beoordeel|oceń)(?!\p{L})/iu;
