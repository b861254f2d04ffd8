import type { PageLook } from './control.ts';
import { type Confirmation, findConfirmation } from './receipt.ts';

/** In a dialog that was not there: the form waits behind it, as nobody is to fill it any more. */
export function thanksInFront(before: PageLook | undefined, look: PageLook): Confirmation | null {
  const known = new Set(before?.layers.map(({ text }) => text));
  const fresh = look.layers.filter(({ isDialog, text }) => isDialog && !known.has(text));
  const said = fresh.map(({ text }) => findConfirmation({ ...look, signals: { ...look.signals, text } }));
  return said.find((confirmation) => confirmation !== null) ?? null;
}
