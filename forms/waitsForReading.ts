import { findWayForward } from './buttons.ts';
import { isConsent } from './consent.ts';
import type { PageLook } from './control.ts';
import { recogniseControls } from './recognise.ts';

/** There is no way on, or a box to agree by is shut: mostly the terms are to be scrolled through first. */
export function waitsForReading(look: PageLook): boolean {
  if (findWayForward(look)?.button.disabled !== false) return true;
  const recognitions = recogniseControls(look);
  return look.controls.some(
    (control, at) =>
      control.visible && control.disabled && isConsent(control, recognitions[at]?.meaning ?? 'unknown'),
  );
}
