import type { Control } from './control.ts';

/** The question as a person reads it: the group's for a choice, the label for a field, else the best there is. */
export function questionOf({ kind, evidence, options }: Control): string {
  const isChoice = kind === 'radio' || (kind === 'checkbox' && options.length > 1);
  const texts = isChoice
    ? [evidence.legend, evidence.nearby, evidence.label]
    : [evidence.label, evidence.legend, evidence.nearby];
  const own = new Set(options.map((option) => option.label));
  const asked = [...texts, evidence.placeholder, evidence.name].find((text) => text !== '' && !own.has(text));
  return (asked ?? '')
    .replace(/\s*[*✱]+\s*$/u, '')
    .replace(/^\s*[*✱]+\s*/u, '')
    .replace(/\s*:$/, '')
    .trim();
}
