import { isPlaceholderText } from '../../forms/placeholders.ts';
import { isArrowOfList } from './arrow.ts';
import { isDrawnBeside, isListDrawnAround } from './standIn.ts';
import { optionText } from './text.ts';
import { firstOutwards } from './tree.ts';
import { isVisible } from './visibility.ts';

/**
 * The native list out of sight that a drawn one stands for. It keeps what is chosen: from what, how many, and what is sent.
 */
export function keeperOf(control: Element): HTMLSelectElement | null {
  for (const around of firstOutwards(control, MOST_AROUND)) {
    if (around.matches(ENDS)) return null;
    const [list, another] = around.getElementsByTagName('select');
    if (list !== undefined) return another === undefined && drawnFor(list) === control ? list : null;
  }
  return null;
}

/** Whether an element belongs to the inside of a drawn list that such a native one stands behind. */
export function isInsideOfDrawn(element: Element): boolean {
  if (!hasKeepers) return false;
  return firstOutwards(element, MOST_AROUND)
    .slice(1)
    .some((around) => WITH_KEEPER.has(around));
}

const MOST_AROUND = 8;
const ENDS = 'form, fieldset, body, [role="dialog"]';

/** What stands for a native list that nobody sees: the only control of its place. Once known it stays known. */
export function drawnFor(list: HTMLSelectElement): Element | null {
  const known = DRAWN_FOR.get(list);
  if (known?.isConnected === true) return known;
  if (list.disabled || isVisible(list) || (!list.matches(OUT_OF_REACH) && isDrawnBeside(list))) return null;
  for (const around of firstOutwards(list, MOST_AROUND).slice(1)) {
    if (around.matches(ENDS) || around.getElementsByTagName('select').length > 1) return null;
    const [drawn, another] = drawnIn(around);
    if (another !== undefined) return null;
    if (drawn === undefined) continue;
    if (!isDrawnList(drawn, list)) return null;
    DRAWN_FOR.set(list, drawn);
    WITH_KEEPER.add(drawn);
    hasKeepers = true;
    return drawn;
  }
  return null;
}

const DRAWN_FOR = new WeakMap<Element, Element>();
const OUT_OF_REACH = '[tabindex="-1"], [aria-hidden="true"]';
const WITH_KEEPER = new WeakSet<Element>();
/** Most pages have none: every element would be asked for nothing. */
let hasKeepers = false;

/** Boxes may stand in what calls itself the list; what nothing but the keyboard tells counts where nothing else does. */
function drawnIn(place: Element): Element[] {
  const named = [...place.querySelectorAll(CONTROLS)].filter(
    (one) => (isVisible(one) && !isArrowOfList(one)) || isListDrawnAround(one),
  );
  if (named.length > 0)
    return named.filter((one) => !named.some((inner) => inner !== one && one.contains(inner)));
  const reached = [...place.querySelectorAll(REACHED)].filter(isVisible);
  return reached.filter((one) => !reached.some((outer) => outer !== one && outer.contains(one)));
}

const CONTROLS =
  '[role="combobox"], [aria-haspopup="listbox"], input:not([type="hidden"]), textarea, [contenteditable="true"]';
const REACHED = 'div[tabindex="0"], span[tabindex="0"]';

/** A box with a name, or with a label of its own, is sent and asked itself: it is no picture of something else. */
function isDrawnList(element: Element, list: HTMLSelectElement): boolean {
  if (!(element instanceof HTMLInputElement)) return !element.matches('textarea, [contenteditable="true"]');
  if (!/^(text|search)$/.test(element.type) || element.name !== '') return false;
  if (!element.matches(CHOOSES) && !keepsBrowserOut(element)) return false;
  const isNamedAfter = list.id !== '' && element.id.startsWith(list.id);
  return element.matches(LISTS) || isNamedAfter || (element.labels ?? []).length === 0;
}

const LISTS = '[role="combobox"], [role="combobox"] *, [aria-haspopup="listbox"], [aria-autocomplete="list"]';
/** What is typed there is looked for, or nothing can be. */
const CHOOSES = `${LISTS}, [type="search"], :read-only`;

/** By `off`, or by what browsers have no answer to: `nope`, `new-password`. */
function keepsBrowserOut(box: HTMLInputElement): boolean {
  const wanted = box.getAttribute('autocomplete')?.trim().toLowerCase() ?? '';
  return wanted !== '' && !KNOWN.test(wanted);
}

const KNOWN =
  /^on$|(^| )((honorific-(prefix|suffix)|(given|additional|family)-)?name|nickname|username|current-password|one-time-code|organization(-title)?|street-address|address-(line|level)\d|country(-name)?|postal-code|(cc|transaction)-\S+|language|bday(-\S+)?|sex|url|photo|tel(-\S+)?|email|impp)$/;

/** null where it does not tell: nothing calls it anything, so nobody reads it. */
export function keptChoices(control: Element): string[] | null {
  const keeper = keeperOf(control);
  if (keeper === null || (keeper.name === '' && keeper.id === '')) return null;
  return [...keeper.selectedOptions]
    .filter((option) => option.value !== '' && !option.disabled)
    .map(optionText)
    .filter((label) => !isPlaceholderText(label));
}

/** A native list without an empty option begins with its first, which nobody has chosen. */
export function isAtItsStart(list: HTMLSelectElement): boolean {
  return !list.multiple && list.selectedIndex === 0 && list.querySelector('option[selected]') === null;
}
