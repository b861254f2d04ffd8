import type { Concealment } from '../../forms/control.ts';
import { isPlaceholderText } from '../../forms/placeholders.ts';
import { saysSomething } from '../../forms/saysSomething.ts';
import { asksForDrop } from './dropZone.ts';
import { labelsOf, type Labels } from './labels.ts';
import { shadowRootOf } from './shadows.ts';
import { fold, textOf } from './text.ts';
import { closest, firstOutwards, outwards } from './tree.ts';
import { hiddenBy, isVisible } from './visibility.ts';

/**
 * As `hiddenBy`, but radios, checkboxes and uploads are mostly hidden on purpose, and drawn by something else:
 * their label, or for an upload the button or the invitation beside it.
 */
export function hiddenWithStandIn(element: HTMLElement, labels: Labels): '' | Concealment {
  const hidden = hiddenBy(element);
  if (hidden !== '' && element instanceof HTMLSelectElement) return isDrawnBeside(element) ? '' : hidden;
  if (hidden !== '' && element.matches(LISTS)) return isDrawnAround(element) ? '' : hidden;
  if (hidden === 'transparent' && element.matches(TYPED) && isNamedOver(element, labels)) return '';
  if (hidden === '' || !(element instanceof HTMLInputElement)) return hidden;
  if (element.type === 'range') return isDrawnAsSlider(element) ? '' : hidden;
  if (!['radio', 'checkbox', 'file'].includes(element.type)) return hidden;
  if (labelsOf(element, labels).some(isVisible)) return '';
  if (isDrawnOver(element)) return '';
  return element.type === 'file' && isInvitedBeside(element) ? '' : hidden;
}

const LISTS =
  '[role="combobox"], [role="combobox"] input, [aria-autocomplete="list"], input[aria-haspopup="listbox"], button[aria-haspopup="listbox"], button[aria-haspopup="dialog"]';

const TYPED = 'textarea, input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"])';

/** Its label lies in its place until something is typed, and is seen by everybody: no trap. */
function isNamedOver(box: HTMLElement, labels: Labels): boolean {
  if (box.matches('[tabindex="-1"]') || closest(box, '[aria-hidden="true"]') !== null) return false;
  const { top, bottom, left, right } = box.getBoundingClientRect();
  return labelsOf(box, labels).some((label) => {
    const over = label.getBoundingClientRect();
    const isOver = over.top < bottom && over.bottom > top && over.left < right && over.right > left;
    return isOver && isVisible(label) && showsWords(label);
  });
}

/** Some of its words, not only the place where they would be. */
function showsWords(label: Element): boolean {
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement !== null && saysSomething(textContent ?? '') && isVisible(parentElement)) return true;
  }
  return false;
}

/** A native list under or beside a drawn one, which shows what is chosen in it, or that nothing is. */
export function isDrawnBeside(list: HTMLSelectElement): boolean {
  if (list.options.length < 2) return false;
  if (DRAWN.has(list)) return true;
  const shown = fold(list.selectedOptions[0]?.label ?? '');
  if (hiddenBy(list) === 'not displayed') return isReplaced(list, shown);
  const around = [...outwards(list)]
    .slice(1, 3)
    .filter((place) => place.querySelectorAll('input, select').length === 1);
  const beside = [list, ...around].flatMap(({ nextElementSibling, previousElementSibling }) => [
    nextElementSibling,
    previousElementSibling,
  ]);
  const places = [...around.flatMap((place) => [...place.querySelectorAll('*')]), ...beside];
  const isDrawn = places.some(
    (one) => one && !one.contains(list) && standsFor(textOf(one), shown) && isVisible(one),
  );
  if (isDrawn) DRAWN.add(list);
  return isDrawn;
}

/** One that is not displayed has given its place to what stands right beside it, and that is no list of its own. */
function isReplaced(list: HTMLSelectElement, shown: string): boolean {
  const isReplacement = [list.previousElementSibling, list.nextElementSibling].some(
    (one) =>
      one !== null &&
      !one.matches('label, option') &&
      standsFor(textOf(one), shown) &&
      isVisible(one) &&
      ![one, ...one.querySelectorAll(OWN_LIST)].some((part) => part.matches(OWN_LIST) && isVisible(part)),
  );
  if (isReplacement) DRAWN.add(list);
  return isReplacement;
}

/** What such a stand-in keeps for the keyboard and for searching, out of sight: no question of its own. */
export function isPartOfReplacement(input: Element): boolean {
  if (!(input instanceof HTMLInputElement) || isVisible(input)) return false;
  const places = firstOutwards(input, 5).slice(1);
  const beside = places.flatMap(({ previousElementSibling, nextElementSibling }) => [
    previousElementSibling,
    nextElementSibling,
  ]);
  return beside.some(
    (one) => one instanceof HTMLSelectElement && hiddenBy(one) === 'not displayed' && isDrawnBeside(one),
  );
}

const OWN_LIST =
  'button, input, select, [tabindex="0"], [role="combobox"], [role="listbox"], [role="button"], [aria-haspopup]';

/** Once known they stay so: what stands for them may not follow. */
const DRAWN = new WeakSet<Element>();

function standsFor(text: string, shown: string): boolean {
  return text !== '' && (text === shown || (isPlaceholderText(text) && isPlaceholderText(shown)));
}

function isInvitedBeside(input: HTMLInputElement): boolean {
  const around = firstOutwards(input, 4).slice(1);
  // A component shows what is put into it and what it draws itself.
  const within = (element: Element, selector: string) =>
    [element, shadowRootOf(element) ?? []].flat().flatMap((place) => [...place.querySelectorAll(selector)]);
  const isOwn = (element: Element) => within(element, 'input[type="file"]').length === 1;
  const own = around.filter((element) => element.querySelectorAll('input[type="file"]').length === 1);
  const isShown = around
    .filter(isOwn)
    .some((element) => within(element, 'button, [role="button"], a').some(isVisible));
  return isShown || own.some((element) => asksForDrop(textOf(element)) && isVisible(element));
}

/** What the keyboard opens a list by, out of sight where that is drawn. */
export function isListDrawnAround(input: Element): boolean {
  return (
    input instanceof HTMLInputElement && input.matches('[aria-haspopup="listbox"]') && isDrawnAround(input)
  );
}

/** Lists keep a box to type into that is next to nothing while it is empty. */
function isDrawnAround(input: HTMLElement): boolean {
  if (!['no size', 'transparent'].includes(hiddenBy(input))) return false;
  return firstOutwards(input, 4)
    .slice(1)
    .some((around) => isVisible(around) && around.clientWidth >= 40);
}

/** A transparent box whose surroundings show: custom boxes are painted behind or beside the real one. */
function isDrawnOver(input: HTMLInputElement): boolean {
  const parent = input.parentElement;
  return hiddenBy(input) === 'transparent' && parent !== null && isVisible(parent);
}

/** A track and a thumb are painted around the native slider, or around what clips it, which keeps the number and the keyboard. */
function isDrawnAsSlider(input: HTMLInputElement): boolean {
  if (!['transparent', 'no size'].includes(hiddenBy(input))) return false;
  const parent = input.parentElement;
  const drawn = parent && hiddenBy(parent) === 'no size' ? parent.parentElement : parent;
  return drawn !== null && !drawn.matches('form, fieldset, body') && isVisible(drawn);
}
