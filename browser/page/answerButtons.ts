import { answersAbove, answersQuestion, isCard, isPill, linesBefore } from './pills.ts';
import { textOf } from './text.ts';
import { childElements, closest, namedBy, parentOf } from './tree.ts';

const YES = /^(yes|ja|oui|sí|si|sim|tak|да|はい|예|네|是)$/i;
const NO = /^(no|nein|non|não|nee|nie|нет|いいえ|아니요|아니오|否)$/i;
const NEITHER =
  /^(maybe|unsure|not sure|n\/?a|other|prefer not\b.*|decline\b.*|(i\W*d )?rather not\b.*|not applicable|(i )?(don.t|do not) (know|wish)\b.*|keine angabe|sin respuesta)$/i;

/**
 * A `Yes` and a `No` side by side are one question, answered by pressing, and so are buttons of one group that stay pressed, and
 * those that only a question leads to. In a dialog they are its buttons.
 */
export function answerButtons(button: Element): HTMLElement[] {
  const parent = parentOf(button);
  if (!parent || closest(button, 'dialog, [role="dialog"], [role="alertdialog"], [role="toolbar"]'))
    return [];
  const siblings = childElements(parent).filter(isPressable);
  if (siblings.length < 2) return inPlacesOfTheirOwn(button, parent);
  if (siblings.length <= MOST) {
    const isOne = answersYesOrNo(siblings) || stayPressed(siblings) || answersQuestion(parent, siblings);
    if (isOne) return siblings;
  }
  const run = runAround(button, siblings);
  return run.length > 1 && run.length <= MOST && answersAbove(parent, run) ? run : [];
}

/** Each alone in a line of a list, or in a box. */
function inPlacesOfTheirOwn(button: Element, place: Element): HTMLElement[] {
  const around = parentOf(place);
  if (around === null || !button.matches('button, [role="button"]') || !place.matches('li, div, span'))
    return [];
  const inside = childElements(around).map((one) =>
    one.childElementCount === 1 ? one.firstElementChild : null,
  );
  const buttons = inside.filter((one): one is HTMLElement => one !== null && isPressable(one));
  if (buttons.length < 2 || buttons.length > MOST || buttons.length < inside.length) return [];
  const isOne = answersYesOrNo(buttons) || stayPressed(buttons) || answersQuestion(around, buttons);
  return isOne ? buttons : [];
}

/** Those that nothing parts from it: several questions may stand one below the other. */
function runAround(button: Element, siblings: HTMLElement[]): HTMLElement[] {
  const own = siblings.findIndex((other) => other === button);
  if (own < 0) return [];
  const isNext = (at: number) => {
    const [one, other] = [siblings[at], siblings[at + 1]];
    return one !== undefined && other !== undefined && one.nextElementSibling === other;
  };
  let [start, end] = [own, own];
  while (start > 0 && isNext(start - 1)) start -= 1;
  while (isNext(end)) end += 1;
  return siblings.slice(start, end + 1);
}

/** From 0 to 10. */
const MOST = 11;

function answersYesOrNo(buttons: HTMLElement[]): boolean {
  const texts = buttons.map(textOf);
  const [yes, no] = [YES, NO].map((word) => texts.filter((text) => word.test(text)).length);
  return (
    yes === 1 && no === 1 && texts.every((text) => YES.test(text) || NO.test(text) || NEITHER.test(text))
  );
}

/** Each says whether it is pressed, and the group has a name. */
function stayPressed(buttons: HTMLElement[]): boolean {
  const group = buttons[0] && closest(buttons[0], 'fieldset, [role="group"], [role="radiogroup"]');
  const isNamed = group?.matches('fieldset, [aria-label], [aria-labelledby]');
  return (
    isNamed === true &&
    buttons.every((button) => button.hasAttribute('aria-pressed') && textOf(button).length > 1)
  );
}

/** Each stays pressed by itself, and what is asked says that several may. */
export function mayPressSeveral(buttons: HTMLElement[]): boolean {
  const [first] = buttons;
  if (first === undefined || !buttons.every((button) => button.hasAttribute('aria-pressed'))) return false;
  const group = closest(first, 'fieldset, [role="group"]');
  const names = group ? namedBy(group, 'aria-labelledby').map(textOf) : [];
  const legend = group?.querySelector(':scope > legend');
  const place = parentOf(first);
  const before = place ? linesBefore(first, parentOf(place) ?? place) : [];
  const said = [...names, group?.getAttribute('aria-label'), legend && textOf(legend), ...before];
  return SEVERAL.test(said.filter(Boolean).join('\n'));
}

const SEVERAL =
  /(?<!\p{L})((select|choose|tick|check|pick|mark) (all|any|as many|multiple|several)|all that apply|one or more|multiple (choice|answers|selections?)|up to (\d|two|three|four|five)|mehrfach\p{L}*|mehrere|alle(s)? zutreffende\p{L}*|plusieurs|toutes les réponses|tous ceux|varias|múltiples?|todas las que|todos los que|várias|todas as que|più (risposte|opzioni)|tutte quelle|meerdere|alle die|kilka|wszystkie)(?!\p{L})|複数/iu;

/** `Yes`, and nothing else: what stands before it is what it says yes to. */
export function isYes(text: string): boolean {
  return YES.test(text);
}

/** The box in which the page keeps such an answer; pressing the buttons sets it. */
export function keepsAnswer(element: Element): boolean {
  if (!element.matches('input[type="checkbox"], input[type="radio"]')) return false;
  const parent = parentOf(element);
  if (parent === null || parent.matches('form, fieldset')) return false;
  const beside = parent.querySelector('button, [role="button"]');
  return beside ? answerButtons(beside).length > 0 : false;
}

export function isPressable(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement)) return false;
  return (
    element.matches('button, [role="button"]') || isDrawnAnswer(element) || isPill(element) || isCard(element)
  );
}

/** A word that answers, and that is only drawn like a button. */
function isDrawnAnswer(element: HTMLElement): boolean {
  if (element.childElementCount > 0 || !element.matches('div, span, li, a:not([href])')) return false;
  const text = (element.textContent ?? '').trim();
  if (text.length > 10 || !(YES.test(text) || NO.test(text))) return false;
  const isOwn = element.matches('[onclick], [tabindex]') || getComputedStyle(element).cursor === 'pointer';
  return isOwn && closest(element, 'label, button, a[href], select, [role]') === null;
}
