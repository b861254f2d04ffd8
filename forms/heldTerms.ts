import { isConsent } from './consent.ts';
import type { Button, Control, PageLook } from './control.ts';
import { isIntrusive } from './intrusions.ts';
import { recogniseControls } from './recognise.ts';
import { speaksOfTerms } from './termsWords.ts';

/** Boxes to agree by that cannot be ticked, or were and did not stay so. */
export function heldConsents(look: PageLook, isHeld: (control: Control) => boolean): Control[] {
  return consentsIn(look).filter((control) => control.visible && isHeld(control));
}

export function consentsIn(look: PageLook): Control[] {
  const recognitions = recogniseControls(look);
  return look.controls.filter((control, at) => isConsent(control, recognitions[at]?.meaning ?? 'unknown'));
}

/** The button that agrees to the terms where they stand: in a dialog that asks for nothing else. Of those that were there before, none. */
export function findAgreement(look: PageLook, before: PageLook): Button | null {
  const known = new Set(before.layers.map(markOf));
  for (const layer of look.layers) {
    if (known.has(markOf(layer)) || (isIntrusive(layer.text) && !speaksOfTerms(layer.text))) continue;
    const isInside = (part: Control | Button) =>
      part.visible && part.frame === layer.frame && part.layer === layer.selector;
    if (look.controls.some(isInside)) continue;
    const inside = look.buttons.filter((button) => isInside(button) && !button.disabled);
    for (const way of [AGREES, CLOSES]) {
      const [button, ...others] = inside.filter(({ label }) => way.test(label.trim()));
      if (button !== undefined && (others.length === 0 || way === CLOSES)) return button;
    }
  }
  return null;
}

function markOf({ frame, selector }: PageLook['layers'][number]): string {
  return `${frame} ${selector}`;
}

const AGREES =
  /^((i|we) )?(have read|yes|ok|okay|agree|accept|confirm|understand|ja|bestätigen|zustimmen|akzeptieren|einverstanden|gelesen|ich (stimme|akzeptiere|habe)|oui|confirmer|accepter|j['’](accepte|ai)|sí|si|confirmar|aceptar|acepto|he leído|sim|aceitar|aceito|li e|sì|conferma|accetta|accetto|ho letto|bevestigen|accepteren|akkoord|gelezen|tak|potwierdź|akceptuję|zgadzam się|はい|同意)(?!\p{L})/iu;
const CLOSES =
  /^(x|×|✕|✖|close|done|got it|schließen|verstanden|fermer|cerrar|fechar|chiudi|sluiten|zamknij|閉じる)(?!\p{L})|^[×✕✖]$/iu;
