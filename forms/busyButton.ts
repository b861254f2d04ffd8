import { findWayForward } from './buttons.ts';
import type { PageLook } from './control.ts';
import { isFormGone } from './formGone.ts';

/** It shows that the press was heard: the button that was pressed says something else now, or cannot be pressed again. */
export function hasGoneBusy(before: PageLook, after: PageLook): boolean {
  const pressed = findWayForward(before)?.button;
  const now = after.buttons.find(
    ({ selector, frame }) => selector === pressed?.selector && frame === pressed.frame,
  );
  if (pressed === undefined || now === undefined || isFormGone(before, after)) return false;
  return (now.disabled && !pressed.disabled) || (now.label !== pressed.label && SAYS_BUSY.test(now.label));
}

const SAYS_BUSY =
  /^$|…|\.\.\.|\b(please wait|submitting|sending|processing|loading|uploading|saving|wird (gesendet|übermittelt)|bitte warten|envoi en cours|patientez|enviando|procesando|invio in corso|bezig|verzenden|wysyłanie)\b|送信中|処理中/i;
