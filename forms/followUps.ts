import { chooseOption } from './chooseOption.ts';
import type { Control, Option } from './control.ts';
import { inSameForm } from './inSameForm.ts';
import { questionText } from './questionText.ts';

/**
 * Boxes that ask for more about the answer before them, by what they follow: `Please specify`, `If other, which?`. Alone their
 * words say nothing.
 */
export function followUps(controls: readonly Control[]): Map<Control, Control> {
  const found = new Map<Control, Control>();
  for (const [at, control] of controls.entries()) {
    if (!TYPED.has(control.kind) || !FOLLOWS.test(questionText(control))) continue;
    const before = controls
      .slice(0, at)
      .filter((other) => other.visible && isBeside(other, control) && !found.has(other));
    const last = before.at(-1);
    const asked = NAMES_OTHER.test(questionText(control)) ? before.findLast(hasOther) : last;
    if (asked !== undefined && CHOSEN.has(asked.kind)) found.set(control, asked);
  }
  return found;
}

/** Under the same headings. */
function isBeside(one: Control, other: Control): boolean {
  const [{ section, legend }, { evidence }] = [one.evidence, other];
  const isBelow = evidence.legend === '' || evidence.legend === legend;
  return inSameForm(one, other) && section === evidence.section && isBelow;
}

function hasOther({ options }: Control): boolean {
  return options.some(({ label }) => OTHER.test(label.trim()));
}

/** `Other` for what is not listed of an answer, and the options for the rest of it; null where there is no `Other`. */
export function withOther(
  { kind, options }: Control,
  value: string,
): { options: Option[]; rest: string } | null {
  const others = options.filter(({ label }) => OTHER.test(label.trim()));
  const [other] = others;
  if (other === undefined || others.length > 1) return null;
  const isSeveral = kind === 'multiselect' || (kind === 'checkbox' && options.length > 1);
  const pieces = isSeveral ? value.split(value.includes('\n') ? '\n' : /[,;]/) : [value];
  const listed = pieces.map((piece) => chooseOption(piece, options));
  const rest = pieces.filter((_, at) => listed[at] === null).map((piece) => piece.trim());
  return { options: [...listed.filter((option) => option !== null), other], rest: rest.join(', ') };
}

const TYPED: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['text', 'textarea', 'richtext']);
const CHOSEN: ReadonlySet<Control['kind']> = new Set<Control['kind']>([
  'select',
  'radio',
  'checkbox',
  'multiselect',
  'combobox',
]);

const OTHER_WORD =
  'others?|something else|andere[rs]?|sonstiges?|autres?|otr[oa]s?|outr[oa]s?|altr[oi]|anders|overige?|inn[eya]|その他|其他|기타';
const OTHER = new RegExp(`^(${OTHER_WORD})( answer| option)?[\\s:.…*-]*([(–—,-].{0,40})?$`, 'iu');
const SPECIFY =
  '(please )?(specify|explain|describe|elaborate|clarify|list|(list|name) (them|it|all|any|each)( of them)?|give (more )?details|provide (more )?details)( (here|below|which|it|other))?|bitte (angeben|erläutern|nennen|spezifizieren)|(veuillez )?préciser?|précisez|(por favor,? )?especifi(que|car|ca)|(si prega di )?specificare|specifica|(gelieve te )?specificeren|(proszę )?(podać|określić|sprecyzować)|具体的に';
const NAMES_OTHER = new RegExp(`(?<!\\p{L})(${OTHER_WORD})(?!\\p{L})`, 'iu');
const FOLLOWS = new RegExp(
  `^\\W*((if )?(yes|no|so|${OTHER_WORD})[\\s,:;–—(-]*((please|bitte|and)\\s)*)?(${SPECIFY}|which( one)?|${OTHER_WORD})[\\s,:)*?.…-]*$`,
  'iu',
);
