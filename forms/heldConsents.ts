import { findWayForward } from './buttons.ts';
import { isRequiredConsent } from './consent.ts';
import type { PageLook } from './control.ts';
import { recogniseControls } from './recognise.ts';

/** A page whose way forward is shut wants the agreement that sending it means, marked as required or not. */
export function withHeldConsents(look: PageLook): PageLook {
  if (findWayForward(look)?.button.disabled !== true) return look;
  const recognitions = recogniseControls(look);
  const controls = look.controls.map((control, at) => {
    const demanded = { ...control, required: true };
    return isRequiredConsent(demanded, recognitions[at]?.meaning ?? 'unknown') ? demanded : control;
  });
  return { ...look, controls };
}
