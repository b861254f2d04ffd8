import type { Option } from '../../forms/control.ts';
import { answerButtons } from './answerButtons.ts';
import { cellBehind } from './cellBehind.ts';
import type { PageReading } from './census.ts';
import { controlKind } from './controlKind.ts';
import { type DualList, dualListOf, itemsIn } from './dualList.ts';
import { labelOfItem } from './dualMoves.ts';
import { labelsOf, labelText, type Labels } from './labels.ts';
import { isLastChecked } from './numbered.ts';
import { answerText, isCard, isKept, valueOfPill } from './pills.ts';
import { shadowOf } from './listShadow.ts';
import { fold, optionText, textOf } from './text.ts';
import { saysSomething } from '../../forms/saysSomething.ts';
import { namedBy } from './tree.ts';
import { boxesBeside, textAfter, wordsBeforeBoxes } from './wordsOnBoxes.ts';

/** What can be chosen, in the order of the page. */
export function optionsOf(members: HTMLElement[], labels: Labels, page: PageReading): Option[] {
  const [first] = members;
  const dual = first ? dualListOf(first) : null;
  if (dual !== null) return dualOptions(dual, page);
  if (first instanceof HTMLSelectElement) {
    return [...first.options].map((option) => nativeOption(option, page));
  }
  if (first instanceof HTMLInputElement && first.list) {
    return [...first.list.options].map((option) => nativeOption(option, page));
  }
  if (first && isBox(first)) {
    const before = members.length > 1 ? wordsBeforeBoxes(members)?.words : undefined;
    return withoutLetters(
      members.map((member, at) => boxOption(member, before?.[at] ?? boxLabel(member, labels), page)),
    );
  }
  if (!first) return [];
  const shadow = controlKind(first) === 'combobox' ? shadowOf(first) : null;
  if (shadow instanceof HTMLSelectElement)
    return [...shadow.options].map((option) => nativeOption(option, page));
  return listedOptions(first, page);
}

/** Of both lists: what stands in the second is chosen. */
function dualOptions({ from, to }: DualList, page: PageReading): Option[] {
  const read = (list: HTMLElement, chosen: boolean) =>
    itemsIn(list).map((item) => ({
      selector: page.selectorOf(item),
      value: item instanceof HTMLOptionElement ? item.value : labelOfItem(item),
      label: labelOfItem(item),
      chosen,
      attributes: {},
    }));
  return [...read(from, false), ...read(to, true)];
}

/** `A Red`, `B Blue`: the keys to press for them. */
function withoutLetters(options: Option[]): Option[] {
  const isLettered = ({ label }: Option, at: number) =>
    new RegExp(`^${String.fromCodePoint(65 + at)}[.):\\s]\\s*\\S`).test(label);
  if (options.length < 2 || !options.every(isLettered)) return options;
  return options.map((option) => ({ ...option, label: option.label.replace(/^[A-Z][.):]?\s*/, '') }));
}

const BOXES =
  'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"], [role="switch"]';

export function isBox(element: HTMLElement): boolean {
  return element.matches(BOXES) || answerButtons(element).length > 0;
}

function isChosen(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  if (element.matches('[aria-checked], [aria-pressed]')) {
    return element.matches('[aria-checked="true"], [aria-pressed="true"]') && isLastChecked(element);
  }
  const isPressed = element.matches(MARKED_CHOSEN) || looksChosen(element);
  if (element.matches('[role]')) return isPressed;
  // Of stars all up to the chosen one shine.
  const next = element.nextElementSibling;
  const isLast = saysSomething(textOf(element)) || !(next && looksChosen(next));
  return isKept(element) ?? (isPressed && isLast);
}

const MARKED_CHOSEN =
  '[aria-selected="true"], [data-state="checked"], [data-state="on"], [data-state="active"], [data-selected="true"], [data-checked="true"], [data-active="true"], [data-checked=""], [data-selected=""]';

/** Where nothing else says which was pressed, a class does. */
function looksChosen(element: Element): boolean {
  const words = (element.getAttribute('class') ?? '').replace(/([a-z])(?=[A-Z])/g, '$1-').split(/[^a-zA-Z]+/);
  return words.some((word) => /^(active|selected|checked|chosen|pressed|picked|on)$/i.test(word));
}

export function askedAttributes(members: Element[], names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const holder = members.find((member) => member.hasAttribute(name));
      return holder ? [[name, holder.getAttribute(name) ?? '']] : [];
    }),
  );
}

function nativeOption(option: HTMLOptionElement, page: PageReading): Option {
  return {
    selector: page.selectorOf(option),
    value: option.value,
    label: optionText(option),
    chosen: option.selected,
    attributes: {},
  };
}

function boxOption(box: HTMLElement, label: string, page: PageReading): Option {
  const value = box instanceof HTMLInputElement ? box.value : saysSomething(label) ? label : valueOfPill(box);
  return {
    selector: page.selectorOf(box),
    value,
    label: saysSomething(label) || value === 'on' ? label : fold(value),
    chosen: isChosen(box),
    ...(isPreset(box) ? { isPreset: true } : {}),
    attributes: askedAttributes([box], page.attributes),
  };
}

function isPreset(box: HTMLElement): boolean {
  return box.matches('input[type="radio"][checked]:checked');
}

/** What stands on a box: its label, its own text, or the text beside it. */
export function boxLabel(box: HTMLElement, labels: Labels): string {
  const own = labelText(box, labels).text.replaceAll('\n', ' ') || ownText(box);
  const label = own || textBeside(box) || nextCell(box);
  return saysSomething(label) ? label : titleOf(box, labels) || headOfColumn(box) || label;
}

function titleOf(box: HTMLElement, labels: Labels): string {
  const titled = [box, ...labelsOf(box, labels)].find((element) => element.hasAttribute('title'));
  return fold(titled?.getAttribute('title') ?? '');
}

/** In a table of questions, what may be answered stands above the boxes: in the nearest row that heads their column. */
function headOfColumn(box: HTMLElement): string {
  const cell = box.closest('td');
  const rows = [...(cell?.closest('table')?.rows ?? [])];
  const above = rows.slice(
    0,
    rows.findIndex((row) => row.contains(box)),
  );
  const heads = above.flatMap((row) => row.cells[cell?.cellIndex ?? -1] ?? []);
  const head = heads.findLast(
    (one) => one.querySelector('input, select, textarea') === null && textOf(one) !== '',
  );
  return head ? textOf(head) : '';
}

function ownText(box: HTMLElement): string {
  return box instanceof HTMLInputElement ? '' : isCard(box) ? answerText(box) : textOf(box);
}

/** Mostly right after it. */
function textBeside(box: HTMLElement): string {
  const together = boxesBeside(box);
  return wordsBeforeBoxes(together)?.words[together.indexOf(box)] ?? textAfter(box);
}

function nextCell(box: Element): string {
  const next = cellBehind(box);
  return next === null ? '' : textOf(next);
}

/** Some keep a stub of it for those who hear a page, without its words. */
function isDrawn(list: Element): boolean {
  return list.getClientRects().length === 0 || (list.clientWidth > 0 && list.clientHeight > 0);
}

/** In one that nobody sees may stand what is sent, and only its name say what it is. */
function labelOfListed(option: Element, list: Element): string {
  const name = list.getClientRects().length === 0 ? fold(option.getAttribute('aria-label') ?? '') : '';
  return name || textOf(option);
}

/** The list that a combobox has opened. */
function listedOptions(combobox: HTMLElement, page: PageReading): Option[] {
  const lists = new Set([...namedBy(combobox, 'aria-controls'), ...namedBy(combobox, 'aria-owns')]);
  return [...lists].filter(isDrawn).flatMap((list) =>
    [...list.querySelectorAll('[role="option"]')].map((option) => ({
      selector: page.selectorOf(option),
      value: option.getAttribute('data-value') ?? textOf(option),
      label: labelOfListed(option, list),
      chosen: option.getAttribute('aria-selected') === 'true',
      attributes: {},
    })),
  );
}
