import type { Control } from './control.ts';

/** Whether a box says that it takes several things one by one, each closed by a key. */
export function takesTags({ kind, evidence, demands }: Control): boolean {
  if (kind !== 'text' && kind !== 'search' && kind !== 'combobox') return false;
  if (demands.takesNext === true) return true;
  const words = `${evidence.placeholder} ${evidence.hint} ${evidence.label} ${evidence.nearby}`;
  return TAKES_TAGS.test(words) || CALLED_SO.test(`${evidence.id} ${evidence.name}`);
}

/** `mat-chip-list-input`, `tags-input`. */
const CALLED_SO = /(^|[-_ ])(chips?|tags?)([-_ ]?(list|grid|set|box|field))?[-_ ]?input(?![a-z])/i;

const TAKES_TAGS =
  /\b(press|hit|use|with|by|then) (the )?(enter|return|comma)\b|\bseparat(e|ed|ing) (\w+ ){0,3}(with|by|using) (a )?commas?\b|\bcomma[- ]separated\b|\benter (to|after) (add|each)|\bcomma (to|after) (add|each)|\badd (a |your |another )?(skills?|tags?|keywords?)\b|\b(new (skill|tag|keyword)|enter (a )?(tag|keyword))\b/i;
