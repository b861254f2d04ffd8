import { closest } from '../tree.ts';
import { fold } from '../text.ts';
import { deepElements } from './deepElements.ts';

const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const CHOICES = '[role="radio"], [role="checkbox"], label:has(input[type="radio"], input[type="checkbox"])';

/** Boxes in a dialog that has come: what it asks is chosen there, and taken by a button of its own. */
export function dialogChoices(fresh: HTMLElement[]): HTMLElement[] {
  const come = new Set<Element>(fresh);
  return fresh.filter((element) => {
    const dialog = element.matches(CHOICES) ? closest(element, DIALOGS) : null;
    return dialog !== null && come.has(dialog) && answerOf(element, TAKES) !== null;
  });
}

/** The button that takes what was chosen, or the one that leaves it; null in a list without. */
export function takingButton(option: Element | undefined): HTMLElement | null {
  return option?.matches(CHOICES) === true ? answerOf(option, TAKES) : null;
}

export function leavingButton(option: Element | undefined): HTMLElement | null {
  return option?.matches(CHOICES) === true ? answerOf(option, LEAVES) : null;
}

function answerOf(option: Element, words: RegExp): HTMLElement | null {
  const dialog = closest(option, DIALOGS);
  const buttons = dialog
    ? deepElements(dialog).filter((element) => element.matches('button, [role="button"]'))
    : [];
  const found = buttons.filter((button) => words.test(fold(button.textContent ?? '')));
  return found.length === 1 && found[0] instanceof HTMLElement ? found[0] : null;
}

const TAKES =
  /^(ok|okay|done|confirm|apply|select|choose|save|fertig|bestätigen|übernehmen|auswählen|speichern|valider|confirmer|terminer|aceptar|confirmar|listo|guardar|concluir|conferma|fatto|bevestigen|gereed|gotowe|zatwierdź|確定|完了|确定|确认|확인)$/i;
const LEAVES =
  /^(cancel|close|dismiss|back|abbrechen|schließen|zurück|annuler|fermer|cancelar|cerrar|fechar|annulla|chiudi|annuleren|sluiten|anuluj|zamknij|キャンセル|取消|취소)$/i;
