import { closest } from '../tree.ts';
import { deepElements } from './deepElements.ts';
import { isSeen } from './isSeen.ts';

/** Where one types to shorten a list: the control itself, or a box that came with the list. */
export function searchBoxOf(control: HTMLElement, before: Set<Element>): HTMLElement | null {
  if (takesText(control) || isWrittenOn(control)) return control;
  const inside = control.querySelector('input');
  if (inside && takesText(inside) && inside.checkVisibility()) return inside;
  const fresh = deepElements(document).filter((element) => !before.has(element) && takesText(element));
  const shown = fresh.filter(isSeen);
  const found = shown.find((element) => isSearch(element)) ?? shown[0];
  return found instanceof HTMLElement ? found : null;
}

/** Brings what stands in it, marked to be typed over. */
export function readyToType(box: HTMLElement | null): string {
  goTo(box);
  const text = typedInto(box);
  if (box === null || text === '') return text;
  if (isTextBox(box)) box.select();
  else getSelection()?.selectAllChildren(box);
  return text;
}

export function typedInto(box: HTMLElement | null): string {
  return isTextBox(box) ? box.value : (box?.textContent ?? '');
}

function isTextBox(box: HTMLElement | null): box is HTMLInputElement | HTMLTextAreaElement {
  return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement;
}

export function goTo(box: HTMLElement | null): void {
  const root = box?.getRootNode();
  const isHere = (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === box;
  if (!isHere) box?.focus();
}

/**
 * For one that says `Search`, and looks when Enter tells it to. Told to the page's own script only: the browser would take a
 * real one for the sending of the form. false where it says nothing of the kind.
 */
export function searchByEnter(box: HTMLElement | null): boolean {
  return isTextBox(box) && SAYS_SEARCH.test(`${box.type} ${box.placeholder}`) && tellEnter(box);
}

/** To the page's own script only. */
export function tellEnter(box: HTMLElement | null): boolean {
  if (!isTextBox(box)) return false;
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
  for (const type of ['keydown', 'keypress', 'keyup']) box.dispatchEvent(new KeyboardEvent(type, enter));
  return true;
}

const SAYS_SEARCH = /(^|\s)search(?!\p{L})/iu;

function takesText(element: Element): boolean {
  if (!(element instanceof HTMLInputElement)) return false;
  return /^(text|search|)$/.test(element.type) && !element.readOnly && !element.disabled;
}

/** A box of several lines, or a place that can be written on, that is a list all the same. */
function isWrittenOn(control: HTMLElement): boolean {
  if (control instanceof HTMLTextAreaElement) return !control.readOnly && !control.disabled;
  return control.isContentEditable && control.matches('[role="combobox"]');
}

function isSearch(element: Element): boolean {
  return (
    element.matches('[type="search"], [role="combobox"], [role="searchbox"], [aria-autocomplete]') ||
    closest(element, '[role="listbox"], [role="dialog"]') !== null
  );
}
