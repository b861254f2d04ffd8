import { findWayForward } from './buttons.ts';
import type { PageLook } from './control.ts';
import { isFormGone } from './formGone.ts';

/**
 * It shows that the press was heard: the button that was pressed says something else now, or cannot be pressed again. Or another page has
 * come that says no more than that one should wait.
 */
export function hasGoneBusy(before: PageLook, after: PageLook): boolean {
  if (isFormGone(before, after)) return asksToWait(after);
  const pressed = findWayForward(before)?.button;
  const now = after.buttons.find(
    ({ selector, frame }) => selector === pressed?.selector && frame === pressed.frame,
  );
  if (pressed === undefined || now === undefined) return false;
  return (now.disabled && !pressed.disabled) || (now.label !== pressed.label && SAYS_BUSY.test(now.label));
}

function asksToWait(look: PageLook): boolean {
  const isAsking = look.controls.some(({ visible }) => visible) || findWayForward(look) !== null;
  return !isAsking && look.signals.text.split('\n').some((line) => WAIT.test(line));
}

const WAIT =
  /^[^.!?]{0,80}(?<!\p{L})((please|just) (wait|hold on|be patient)|(is|are) being (processed|submitted|sent|uploaded)|(submitting|sending|processing|uploading) (your|the) [^.!?]{3,40}$|do not (close|refresh|leave) (this|the|your) (page|window|browser|tab)|bitte (warten|haben sie (einen moment |etwas |noch )?geduld)|wird (gerade |nun )?(gesendet|übermittelt|verarbeitet)|veuillez patienter|espere|aguarde|attendere|even geduld|proszę czekać)(?!\p{L})|(submitting|sending|processing|uploading)[^.!?]{0,40}(…|\.\.\.)$|お待ちください/iu;

const SAYS_BUSY =
  /^$|…|\.\.\.|\b(please wait|submitting|sending|processing|loading|uploading|saving|wird (gesendet|übermittelt)|bitte warten|envoi en cours|patientez|enviando|procesando|invio in corso|bezig|verzenden|wysyłanie)\b|送信中|処理中/i;
