import { buttonRole } from './buttonLabels.ts';
import type { Button, PageLook } from './control.ts';
import { speaksOfTerms } from './termsWords.ts';

/**
 * The button that says yes to `Are you sure?`, or to the terms of sending, where a dialog asks so after the press that was to
 * send the form. Null where the dialog speaks of faults, asks for something more, or leaves a choice.
 */
export function findAssurance(before: PageLook, after: PageLook): Button | null {
  const dialog = after.layers.find(
    (layer) =>
      layer.isDialog &&
      !before.layers.some(({ frame, selector, text }) => `${frame} ${selector} ${text}` === nameOf(layer)),
  );
  if (dialog === undefined || FAULTS.test(dialog.text)) return null;
  const isOfTerms = speaksOfTerms(dialog.text) && !OFFERS.test(dialog.text);
  if (!isOfTerms && !ASKS.test(dialog.text)) return null;
  const isInside = ({ frame, layer }: { frame: number; layer: string | null }) =>
    frame === dialog.frame && layer === dialog.selector;
  if (after.controls.some((control) => control.visible && isInside(control))) return null;
  const buttons = after.buttons.filter((button) => button.visible && !button.disabled && isInside(button));
  const [yes, ...others] = buttons.filter(
    ({ label }) =>
      YES.test(label.trim()) ||
      SENDS.has(buttonRole(label)) ||
      (isOfTerms && buttons.length > 1 && AGREES.test(label.trim())),
  );
  return yes !== undefined && others.length === 0 ? yes : null;
}

function nameOf({ frame, selector, text }: PageLook['layers'][number]): string {
  return `${frame} ${selector} ${text}`;
}

const SENDS: ReadonlySet<string> = new Set(['submit application', 'submit', 'next']);
const YES =
  /^(yes|ok|okay|confirm|ja|bestätigen|oui|confirmer|sí|si|confirmar|sim|sì|conferma|bevestigen|tak|potwierdź|はい)(?!\p{L})/iu;
const AGREES =
  /^((i|we) )?(agree|accept|consent|zustimmen|(ich )?(stimme zu|akzeptiere)|akzeptieren|accepter|j['’]accepte|aceptar|acepto|aceitar|aceito|accetta|accetto|accepteren|akkoord|akceptuję|zgadzam się|同意)(?!\p{L})/iu;
/** What is agreed to beside the application. */
const OFFERS =
  /\b(newsletters?|marketing|promotion\w*|offers|job alerts?|sms|text messages?|talent (pool|community|network)|future|werbung|cookies?|tracking|we value your privacy|our (\d+ )?(trusted )?partners)\b/i;
const ASKS =
  /(?<!\p{L})(sure|confirm|submit|ready to|(review|check) your (application|answers|details|information)|do you want|sicher|möchten sie|absenden|certain|sûre?|souhaitez|voulez|envoyer|segur[oa]|desea|quiere|enviar|deseja|sicur[oa]|vuoi|inviare|zeker|wilt|weet|versturen|czy|pewn[aoy]|wysłać)(?!\p{L})|よろしいですか|送信しますか/iu;
/** What is still wrong is not waved through. */
const FAULTS =
  /(?<!\p{L})(incomplete|missing|required|errors?|invalid|unanswered|already applied|discard|leave|unsaved|cancel your|fehlen|fehlt|unvollständig|ungültig|manquant|incomplet|obligatoires?|falta|faltan|incomplet[oa]|obbligatori|mancant[ei]|ontbreken|verplicht|brakuje)(?!\p{L})/iu;
