import { closest, outwards } from '../tree.ts';
import { fold } from '../text.ts';
import { deepElements } from './deepElements.ts';

const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const BOXES = '[role="radio"], [role="checkbox"], label:has(input[type="radio"], input[type="checkbox"])';
const CHOICES = `${BOXES}, [role="option"]:has(input[type="radio"], input[type="checkbox"])`;

/** Boxes in what has come and hangs over the page: what it asks is chosen there, and taken by a button of its own. */
export function dialogChoices(fresh: HTMLElement[], control: Element): HTMLElement[] {
  const come = new Set<Element>(fresh);
  const choices = fresh.filter((element) => {
    const place = element.matches(BOXES) ? placeOf(element, control, TAKES) : null;
    return place !== null && come.has(place);
  });
  const isDialog = choices[0] !== undefined && closest(choices[0], DIALOGS) !== null;
  return isDialog || choices.length > 1 ? choices : [];
}

/** Boxes that have come by themselves, several of them: they are taken at once. */
export function looseChoices(fresh: HTMLElement[]): HTMLElement[] {
  const choices = fresh.filter((element) => element.matches(BOXES));
  return choices.length > 1 ? choices : [];
}

/** The button that takes what was chosen, or the one that leaves it; null in a list without. */
export function takingButton(option: Element | undefined, control: Element): HTMLElement | null {
  return option?.matches(CHOICES) === true ? answerOf(placeOf(option, control, TAKES), TAKES) : null;
}

export function leavingButton(option: Element | undefined, control: Element): HTMLElement | null {
  return option?.matches(CHOICES) === true ? answerOf(placeOf(option, control, LEAVES), LEAVES) : null;
}

/** A dialog, or what has such a button and not the control itself: that stands in the form. */
function placeOf(option: Element, control: Element, words: RegExp): Element | null {
  const dialog = closest(option, DIALOGS);
  if (dialog !== null && !holds(dialog, control)) return answerOf(dialog, words) === null ? null : dialog;
  for (const around of outwards(option)) {
    if (around.matches('body, main, form') || holds(around, control)) return null;
    if (answerOf(around, words) !== null) return around;
  }
  return null;
}

function holds(around: Element, control: Element): boolean {
  return [...outwards(control)].includes(around);
}

function answerOf(place: Element | null, words: RegExp): HTMLElement | null {
  const buttons = place
    ? deepElements(place).filter((element) => element.matches('button, [role="button"]'))
    : [];
  const found = buttons.filter((button) => words.test(fold(button.textContent ?? '')));
  return found.length === 1 && found[0] instanceof HTMLElement ? found[0] : null;
}

const TAKES =
  /^(ok|okay|done|confirm|apply|select|choose|save|fertig|bestätigen|übernehmen|auswählen|speichern|valider|confirmer|terminer|aceptar|confirmar|listo|guardar|concluir|conferma|fatto|bevestigen|gereed|gotowe|zatwierdź|確定|完了|确定|确认|확인)$/i;
const LEAVES =
  /^(cancel|close|dismiss|back|abbrechen|schließen|zurück|annuler|fermer|cancelar|cerrar|fechar|annulla|chiudi|annuleren|sluiten|anuluj|zamknij|キャンセル|取消|취소)$/i;
