import { buttonRole } from './buttonLabels.ts';
import { isConsent } from './consent.ts';
import type { Button, Control, PageLook } from './control.ts';
import { isIntrusive } from './intrusions.ts';
import { recogniseControls } from './recognise.ts';

/** A dialog that wants a word ticked (`I declare that all of it is true`) before its button sends the form. */
export interface Declaration {
  layer: PageLook['layers'][number];
  /** Without these it does not go on. */
  demanded: Control[];
  yes: Button;
}

/** Null for a dialog that asks for anything else, leaves a choice, or warns of something. */
export function findDeclaration(look: PageLook): Declaration | null {
  for (const layer of look.layers) {
    if (!layer.isDialog || isIntrusive(layer.text) || WARNS.test(layer.text)) continue;
    const isInside = (part: Control | Button) =>
      part.visible && part.frame === layer.frame && part.layer === layer.selector;
    const boxes = look.controls.filter(isInside);
    const [yes, ...others] = look.buttons.filter(
      (button) => isInside(button) && (YES.test(button.label.trim()) || SENDS.has(buttonRole(button.label))),
    );
    if (yes === undefined || others.length > 0 || boxes.length === 0 || !boxes.every(isLoneBox)) continue;
    const demanded = yes.disabled ? boxes : boxes.filter((box) => box.required || isAgreedBy(box, look));
    // What was ticked has opened the way.
    if (demanded.length > 0 || boxes.some(isTicked)) return { layer, demanded, yes };
  }
  return null;
}

/** Nothing was entered behind it yet: it is the gate to the form, and what it sends is no application. */
export function isGate(look: PageLook): boolean {
  const layer = findDeclaration(look)?.layer;
  return (
    layer !== undefined &&
    !look.controls.some((control) => control.layer !== layer.selector && isEntered(control))
  );
}

function isEntered({ kind, value }: Control): boolean {
  return kind !== 'checkbox' && kind !== 'radio' && kind !== 'select' && value !== '';
}

function isLoneBox({ kind, options }: Control): boolean {
  return kind === 'checkbox' && options.length <= 1;
}

function isTicked({ options }: Control): boolean {
  return options.some(({ chosen }) => chosen);
}

function isAgreedBy(box: Control, look: PageLook): boolean {
  return isConsent(box, recogniseControls(look)[look.controls.indexOf(box)]?.meaning ?? 'unknown');
}

const SENDS: ReadonlySet<string> = new Set(['submit application', 'submit', 'apply', 'next']);
const YES =
  /^((i|we) )?(yes|ok|okay|agree|accept|confirm|declare|ja|bestätigen|zustimmen|akzeptieren|oui|confirmer|accepter|j['’]accepte|sí|si|confirmar|aceptar|acepto|sim|aceitar|sì|conferma|accetta|accetto|bevestigen|akkoord|tak|potwierdź|akceptuję|zgadzam się|はい|同意)(?!\p{L})/iu;
/** What is not as it should be is not waved through. */
const WARNS =
  /(?<!\p{L})(already|incomplete|without|missing|reject\p{L}*|are you sure|replace|duplicate|not attached|no (resume|cv)|unvollständig|fehlt|ohne|incomplet\p{L}*|manqu\p{L}*|falta\p{L}*|sin|sem|senza|ontbreekt|brak|discard|unsaved|unanswered|cancel your|anyway|trotzdem|quand même|de todos modos|mesmo assim|comunque|toch (verzenden|versturen)|mimo to)(?!\p{L})/iu;
