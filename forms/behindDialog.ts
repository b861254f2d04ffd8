import type { Button, Control, PageLook } from './control.ts';

/** What lies behind the dialog that a control is in cannot be pressed, and leads nowhere. */
export function isBehindDialog({ layers }: PageLook, { frame, layer }: Control, button: Button): boolean {
  const isInDialog = layers.some((one) => one.isDialog && one.frame === frame && one.selector === layer);
  return isInDialog && button.layer !== layer;
}
