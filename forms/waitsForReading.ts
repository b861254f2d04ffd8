import { findWayForward } from './buttons.ts';
import type { PageLook } from './control.ts';
import { heldConsents } from './heldTerms.ts';

/** There is no way on, or a box to agree by is shut: mostly the terms are to be scrolled through first. */
export function waitsForReading(look: PageLook): boolean {
  if (findWayForward(look)?.button.disabled !== false) return true;
  return heldConsents(look, ({ disabled }) => disabled).length > 0;
}
