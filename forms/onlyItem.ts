import type { Control } from './control.ts';
import { normalise } from './normalise.ts';

/**
 * A list that one adds to shows its first item as `Skills-1` below `Skills`: while it is the only one, it asks what the list asks.
 * null for any other.
 */
export function headOfOnlyItem(control: Control, controls: readonly Control[]): string | null {
  const [, words = '', number] = NUMBERED.exec(control.evidence.label) ?? [];
  const { legend, caption } = control.evidence;
  const head = [legend, caption].find((text) => text !== '' && normalise(text) === normalise(words));
  if (head === undefined || (number !== '0' && number !== '1')) return null;
  const isItem = ({ visible, form, evidence: { label } }: Control) =>
    visible && form === control.form && normalise(NUMBERED.exec(label)?.[1] ?? '') === normalise(words);
  return controls.filter(isItem).length === 1 ? head : null;
}

const NUMBERED = /^(.*\p{L}\S*)\s*[-#]\s?(\d{1,2})\W*$/u;
