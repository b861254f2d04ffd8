import { textOf } from './text.ts';
import { childElements, closest, parentOf } from './tree.ts';

const YES = /^(yes|ja|oui|sí|si|sim|tak|да|はい|예|네|是)$/i;
const NO = /^(no|nein|non|não|nee|nie|нет|いいえ|아니요|아니오|否)$/i;

/** A `Yes` and a `No` side by side are one question, answered by pressing. In a dialog they are its buttons. */
export function answerButtons(button: Element): HTMLElement[] {
  const parent = parentOf(button);
  if (!parent || closest(button, 'dialog, [role="dialog"], [role="alertdialog"]')) return [];
  const siblings = childElements(parent).filter(isPressable);
  const [first, second] = siblings;
  if (siblings.length !== 2 || !first || !second) return [];
  const texts = [textOf(first), textOf(second)];
  const isPair = texts.some((text) => YES.test(text)) && texts.some((text) => NO.test(text));
  return isPair ? siblings : [];
}

/** The box in which the page keeps such an answer; pressing the buttons sets it. */
export function keepsAnswer(element: Element): boolean {
  if (!element.matches('input[type="checkbox"], input[type="radio"]')) return false;
  const beside = parentOf(element)?.querySelector('button, [role="button"]');
  return beside ? answerButtons(beside).length > 0 : false;
}

function isPressable(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement)) return false;
  return element.matches('button, [role="button"]') || isDrawnAnswer(element);
}

/** A word that is only drawn like a button. */
export function isDrawnAnswer(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element.childElementCount > 0 || !element.matches('div, span, li'))
    return false;
  const text = (element.textContent ?? '').trim();
  return (YES.test(text) || NO.test(text)) && getComputedStyle(element).cursor === 'pointer';
}
