import { readDate } from '../../forms/formats/readDate.ts';
import { fold } from './text.ts';
import { closest } from './tree.ts';

/**
 * A button in the place of a box for a date: it says to pick one, or shows the one that was picked, and opens a calendar. Once
 * known it stays known.
 */
export function isDateOpener(element: Element): boolean {
  if (!element.matches(OPENER)) return false;
  if (KNOWN.has(element)) return true;
  const text = fold(element.textContent ?? '');
  const labels = element instanceof HTMLButtonElement ? [...element.labels] : [];
  const isLabelled = labels.some((label) => NAMES_DATE.test(fold(label.textContent ?? '')));
  const saysDate = SAYS_DATE.test(text) || readDate(text)?.day !== undefined || (text === '' && isLabelled);
  if (!saysDate || closest(element, ELSEWHERE) !== null || standsBesideBox(element)) return false;
  KNOWN.add(element);
  return true;
}

const KNOWN = new WeakSet<Element>();
const OPENER =
  'button[aria-haspopup="dialog"], button[aria-haspopup="grid"], [role="button"][aria-haspopup="dialog"]';
const SAYS_DATE =
  /^\W*((please )?(pick|select|choose|enter|add)( an?| your| the)?( \p{L}+){0,2} date|datum (aus)?wählen|(choisir|sélectionner) une date|(elija|elegir|seleccione|seleccionar) (una )?fecha|seleciona\p{L}* (uma )?data|seleziona\p{L}* (una )?data|(kies|selecteer) (een )?datum|wybierz datę)\W*$/iu;
/** What else an empty button that opens a dialog is labelled with, might be chosen from anything. */
const NAMES_DATE =
  /\b(date|datum|fecha|data)\W*$|^\W*(date|fecha|data) (of|de|di|do|da)\b|^\W*(from )?when (can|could|will|would|do|did|are|were) you\b|\b(start|end|birth) ?date\b/i;
const ELSEWHERE =
  'nav, header, footer, [role="grid"], [role="dialog"] [role="application"], [role="toolbar"]';

/** The box is what is typed into then. */
function standsBesideBox(button: Element): boolean {
  const place = button.parentElement;
  return place !== null && place.querySelector('input:not([type="hidden"]), [role="spinbutton"]') !== null;
}
