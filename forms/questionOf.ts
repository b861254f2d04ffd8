import type { Control } from './control.ts';

/** The question as a person reads it: the group's for a choice, the label for a field or a single box. */
export function questionOf({ kind, evidence, options }: Control): string {
  const isChoice = kind === 'radio' || (kind === 'checkbox' && options.length > 1);
  const isBox = kind === 'checkbox' && !isChoice;
  const texts = isChoice
    ? [evidence.legend, evidence.nearby, evidence.label]
    : [evidence.label, evidence.legend, evidence.nearby];
  const own = new Set(isBox ? [] : options.map((option) => option.label));
  const boxText = isBox ? (options[0]?.label ?? '') : '';
  const asked = [...texts, boxText, evidence.placeholder, evidence.name].find(
    (text) => text !== '' && !own.has(text),
  );
  return (asked ?? '')
    .replace(/\s*[*✱]+\s*$/u, '')
    .replace(/^\s*[*✱]+\s*/u, '')
    .replace(/\s*:$/, '')
    .trim();
}
