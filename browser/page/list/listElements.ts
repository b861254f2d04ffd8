import { canBeTakenAway } from '../takenAway.ts';
import { fold, isPicture, saysError, textOf } from '../text.ts';
import { withoutCross } from '../chips.ts';
import { takenIn } from '../value.ts';
import { closest, closestShown, isBefore, namedBy, firstOutwards, outwards, parentOf } from '../tree.ts';
import { isVisible } from '../visibility.ts';
import { deepElements } from './deepElements.ts';
import { dialogChoices, looseChoices } from './dialogChoices.ts';
import { ARROW_BEHIND, leadsOn } from './leadsOn.ts';

const OPTION =
  '[role="option"], [role="menuitem"], [role="menuitemradio"], [role="menuitemcheckbox"], [role="treeitem"]';
const LIST = '[role="listbox"], [role="menu"], [role="tree"], [role="grid"]';

/**
 * The list that belongs to a control, and its options: the one that the control names, else what has appeared since
 * `before` was seen. Other lists may be on the page all the time.
 */
export function listElements(
  control: HTMLElement,
  before: Set<Element>,
): { list: Element | null; options: HTMLElement[] } {
  for (const list of [...(control.matches(LIST) ? [control] : []), ...namedLists(control)]) {
    const options = optionsIn(list);
    if (options.length > 0) return { list, options };
  }
  const taken = new Set(takenIn(control));
  const fresh = deepElements(document).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      !before.has(element) &&
      isShown(element) &&
      !isPicture(element) &&
      !isChosenHere(element, control, taken) &&
      !isChoiceMade(element) &&
      !(taken.size > 0 && isTaken(element, control, taken)),
  );
  const options = bestOf(
    [
      fresh.filter((element) => element.matches(OPTION)),
      dialogChoices(fresh, control),
      rowsAmong(fresh),
      looseChoices(fresh),
    ],
    control,
  );
  const list = options[0] ? listOf(options[0]) : (fresh.find((element) => element.matches(LIST)) ?? null);
  return { list, options };
}

/** What was chosen may stand beside the control as options of a list of its own. */
function isChosenHere(element: Element, control: HTMLElement, taken: Set<string>): boolean {
  const place = control.parentElement;
  if (place === null || place.matches('form, body') || !place.contains(element)) return false;
  const list = element.matches(LIST) ? element : closest(element, LIST);
  const options = [...(list?.querySelectorAll(OPTION) ?? [])];
  const isChosen = (option: Element) => {
    const says = option.getAttribute('aria-selected');
    return says === null ? taken.has(withoutCross(textOf(option))) : says === 'true';
  };
  return options.length > 0 && options.every(isChosen);
}

/** What was chosen in another list may be drawn only while this one is opened. */
function isChoiceMade(element: Element): boolean {
  const option = closest(element, OPTION) ?? element.querySelector(OPTION);
  return option !== null && canBeTakenAway(option);
}

/** A choice that is shown as a thing of its own stands before what one goes on typing into, or can be taken away. */
function isTaken(element: Element, control: HTMLElement, taken: Set<string>): boolean {
  const [own, around] = [element, parentOf(element) ?? element].map((one) => fold(one.textContent ?? ''));
  const choice = [own, around].find((text) => text !== undefined && taken.has(withoutCross(text)));
  if (choice === undefined) return false;
  return choice !== withoutCross(choice) || (isBefore(element, control) && !element.contains(control));
}

function namedLists(control: HTMLElement): Element[] {
  const owner = closest(control, '[role="combobox"]');
  const holders = owner && owner !== control ? [control, owner] : [control];
  const named = holders.flatMap((holder) => [
    ...namedBy(holder, 'aria-controls'),
    ...namedBy(holder, 'aria-owns'),
  ]);
  const active = namedBy(control, 'aria-activedescendant').flatMap((option) => closest(option, LIST) ?? []);
  return [...named, ...active].filter(isShown);
}

function optionsIn(list: Element): HTMLElement[] {
  const inside = deepElements(list).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && isShown(element),
  );
  const told = inside.filter((element) => element.matches(OPTION));
  if (told.length > 0) return told;
  const lines = list.matches('[role="grid"]') ? inside.filter(isLineOfGrid) : [];
  return lines.length > 0 ? lines : rowsAmong(inside);
}

/** A week of a calendar has more. */
function isLineOfGrid(element: HTMLElement): boolean {
  const cells = element.querySelectorAll('[role="gridcell"]').length;
  return element.matches('[role="row"]') && cells > 0 && cells < 4;
}

/** Of several kinds of rows the first that there are; of several lists the one next to the control. */
function bestOf(kinds: HTMLElement[][], control: HTMLElement): HTMLElement[] {
  const rows = kinds.find((kind) => kind.length > 0) ?? [];
  const lists = new Map<Element, HTMLElement[]>();
  for (const row of rows) {
    const list = listOf(row);
    lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  const [nearest] = [...lists.keys()].toSorted((a, b) => distance(a, control) - distance(b, control));
  return nearest ? columnsFrom(nearest, lists) : [];
}

/** What an option leads to may stand in a list beside its own. */
function columnsFrom(first: Element, lists: Map<Element, HTMLElement[]>): HTMLElement[] {
  const own = lists.get(first) ?? [];
  if (!own.some(leadsOn)) return own;
  const beside = [...lists].filter(([list]) => list !== first && list.parentElement === first.parentElement);
  return [...own, ...beside.flatMap(([, options]) => options)];
}

function listOf(option: Element): Element {
  // Options may be put into a list that a component draws around them.
  return closestShown(option, LIST) ?? closestShown(option, 'ul, ol, [role="list"]') ?? placeOf(option);
}

/** Around what it stands in by itself. */
function placeOf(option: Element): Element {
  let place = parentOf(option) ?? option;
  while (place.childElementCount === 1 && place.parentElement && !place.parentElement.matches('body'))
    place = place.parentElement;
  return place;
}

/** Rows that no role tells: entries of a list, or like things in a row that can be pressed. */
function rowsAmong(elements: HTMLElement[]): HTMLElement[] {
  const rows = elements.filter(isRow);
  const known = new Set<Element>(rows);
  return rows.filter((row) => ![...outwards(row)].slice(1).some((around) => known.has(around)));
}

function isRow(element: HTMLElement): boolean {
  const text = element.textContent?.trim() ?? '';
  if (
    withoutCross(text) === '' ||
    text.length > 300 ||
    element.matches('label, svg, input, textarea, select')
  )
    return false;
  if (BACK.test(fold(element.getAttribute('aria-label') ?? text))) return false;
  if (saysError(element) || closest(element, '[role="alert"], [role="status"], [aria-live="polite"]'))
    return false;
  if (element.matches('li')) return element.querySelector('li') === null;
  if (element.querySelector('input:not([type="checkbox"], [type="radio"]), li, button') !== null)
    return false;
  // One that says so itself, though the hand is that of the whole place.
  if (element.matches('[aria-selected]:not([role])')) return true;
  if (getComputedStyle(element).cursor === 'pointer') return parentCursor(element) !== 'pointer';
  return element.childElementCount === 0 && isInOverlay(element);
}

/** To the list that this one was come to from. */
const BACK =
  /^([←‹«◀].*|(go )?back( to .+)?|zurück|retour|volver|atrás|voltar|indietro|terug|wstecz|powrót)$/iu;

/** What hangs over the page, or says by its name that it suggests. */
function isInOverlay(element: Element): boolean {
  return firstOutwards(element, 4)
    .slice(1)
    .some((around) => {
      if (around.matches('body, form, fieldset, main')) return false;
      if (/absolute|fixed/.test(getComputedStyle(around).position)) return true;
      return /dropdown|menu|options|results|suggest|autocomplete|popup|popover|listbox/i.test(
        around.getAttribute('class') ?? '',
      );
    });
}

function parentCursor(element: Element): string {
  const parent = parentOf(element);
  return parent ? getComputedStyle(parent).cursor : '';
}

function distance(list: Element, control: Element): number {
  const [one, other] = [list.getBoundingClientRect(), control.getBoundingClientRect()];
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const along = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return across + along;
}

/** Not by `aria-hidden`: a list in a portal may stand in what its dialog has hidden. */
function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return (width > 1 && height > 1) || (element.matches(LIST) && isVisible(element));
}

/** Without the arrow of one that leads on, and the tick of one that is chosen. */
export function optionLabel(option: Element): string {
  const text = textOf(option) || fold(option.getAttribute('aria-label') ?? option.textContent ?? '');
  return text.replace(ARROW_BEHIND, '').replace(TICK, '') || text;
}

const TICK = /^[✓✔☑]\ufe0f?\s*|\s*[✓✔☑]\ufe0f?$/u;

export function isChosenOption(option: Element): boolean {
  const box = option.querySelector('input[type="checkbox"], input[type="radio"]');
  if (box instanceof HTMLInputElement) return box.checked;
  return option.matches('[aria-selected="true"], [aria-checked="true"], [data-state="checked"]');
}

export function isClosedTo(option: Element): boolean {
  return option.matches('[aria-disabled="true"], [disabled], [data-disabled="true"], [data-disabled=""]');
}
