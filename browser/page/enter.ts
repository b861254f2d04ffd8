import type { PageEntry, PageEntryResult } from '../../forms/pageEntry.ts';
import { openerBeside } from './calendarOpener.ts';
import { isCalendarOpen } from './calendarStep.ts';
import { takeCensus } from './census.ts';
import { dualListOf } from './dualList.ts';
import { pinnedElement } from './pinned.ts';
import { selectorWriter } from './selector.ts';
import { shadowRootOf } from './shadows.ts';
import { shownText } from './value.ts';

/**
 * Enters many values, one after the other, as a person's input reaches the page: text is inserted by the browser itself,
 * so that its events are trusted. Between two the page's own scripts get their turn.
 */
export async function enterAll(entries: PageEntry[]): Promise<string> {
  const taken: boolean[] = [];
  known = undefined;
  let hasCalendars = false;
  for (const entry of entries) {
    taken.push(await enter(entry, elementsNow()));
    await turn();
    if (entry.kind !== 'type' || !entry.isDate) continue;
    const opens = await opensCalendar(hasCalendars);
    hasCalendars ||= opens;
    if (opens || hasOpener(entry.selector)) taken[taken.length - 1] = false;
  }
  leave();
  await turn();
  const elements = elementsNow();
  const results: PageEntryResult[] = entries.map((entry, index) => ({
    taken: taken[index] === true && stayed(entry, elements),
    shown: entry.kind === 'type' ? shownText(elements.find(entry.selector)) : '',
  }));
  return JSON.stringify(results);
}

/** What a sign beside the box opens may be all that is read. */
function hasOpener(selector: string): boolean {
  const box = elementsNow().find(selector);
  return box !== undefined && openerBeside(box) !== null;
}

/** Some fade in, and only once the one before has faded out. */
async function opensCalendar(isAfterOther: boolean): Promise<boolean> {
  const endsAt = performance.now() + (isAfterOther ? MOVING_MS : FADING_MS);
  do {
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (isCalendarOpen()) return true;
  } while (performance.now() < endsAt);
  return false;
}

const FADING_MS = 160;
const MOVING_MS = 900;

interface Elements {
  find: (selector: string) => HTMLElement | undefined;
  selectorOf: (element: Element) => string;
}

let known: { elements: Elements; all: Map<string, HTMLElement> } | undefined;

/** A page that draws itself anew has other elements under the same selectors. */
function elementsNow(): Elements {
  if (known !== undefined && [...known.all.values()].every((element) => element.isConnected))
    return known.elements;
  const census = takeCensus(document);
  const selectorOf = selectorWriter(census);
  const all = new Map(census.controls.map((control) => [selectorOf(control), control]));
  const find = (selector: string) => {
    const pinned = pinnedElement(selector);
    return pinned instanceof HTMLElement ? pinned : all.get(selector);
  };
  known = { elements: { find, selectorOf }, all };
  return known.elements;
}

async function enter(entry: PageEntry, elements: Elements): Promise<boolean> {
  switch (entry.kind) {
    case 'type':
      return typeInto(elements.find(entry.selector), entry.text);
    case 'choose':
      return choose(elements.find(entry.selector), entry.options, elements);
    case 'tick':
      return tickAll(entry.boxes, elements);
  }
}

/** A page that keeps all that is ticked as one list takes each by itself: of two at once it may keep the second alone. */
async function tickAll(
  boxes: { selector: string; checked: boolean }[],
  elements: Elements,
): Promise<boolean> {
  let areThere = true;
  for (const [at, { selector, checked }] of boxes.entries()) {
    if (at > 0) await turn();
    areThere = tick(elements.find(selector), checked) && areThere;
  }
  return areThere;
}

function typeInto(box: HTMLElement | undefined, text: string): boolean {
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return false;
  if (box.readOnly || box.matches(':disabled') || !box.checkVisibility()) return false;
  if (!hasFocus(box)) box.focus();
  if (!hasFocus(box)) return false;
  if (SET_AS_WHOLE.has(box.type)) return setAsWhole(box, text);
  box.select();
  if (isRefused(box, text)) return false;
  return document.execCommand('insertText', false, text);
}

/** Some masks write for themselves what is about to be typed, and want keys for it. */
function isRefused(box: HTMLElement, text: string): boolean {
  const about = { inputType: 'insertText', data: text, bubbles: true, cancelable: true, composed: true };
  return !box.dispatchEvent(new InputEvent('beforeinput', about));
}

/** Their parts are typed one by one; the value is one. */
const SET_AS_WHOLE: ReadonlySet<string> = new Set([
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
  'range',
  'color',
]);

/** By the prototype: libraries watch the element's own property to tell their own changes from a person's. */
function setAsWhole(box: HTMLElement, text: string): boolean {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  tellOfChange(box);
  return true;
}

function choose(list: HTMLElement | undefined, wanted: string[], { selectorOf }: Elements): boolean {
  if (!(list instanceof HTMLSelectElement) || list.disabled || dualListOf(list) !== null) return false;
  const options = [...list.options].filter((option) => wanted.includes(selectorOf(option)));
  if (options.length !== wanted.length || options.some((option) => option.disabled)) return false;
  // Put twice, as where the page was replaced meanwhile, it changes nothing.
  if (options.length === list.selectedOptions.length && options.every((option) => option.selected))
    return true;
  list.focus();
  for (const option of list.options) if (!options.includes(option)) option.selected = false;
  for (const option of options) option.selected = true;
  tellOfChange(list);
  return true;
}

function tellOfChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

function tick(box: HTMLElement | undefined, checked: boolean): boolean {
  if (!(box instanceof HTMLInputElement) || box.disabled) return false;
  if (box.checked === checked) return true;
  box.focus();
  const label = isDrawnByLabel(box) ? box.labels?.[0] : undefined;
  label?.click();
  if (box.checked !== checked) box.click();
  return true;
}

/** A person presses what they see. */
function isDrawnByLabel(box: HTMLInputElement): boolean {
  return !box.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function stayed(entry: PageEntry, { find, selectorOf }: Elements): boolean {
  if (entry.kind === 'type') return true;
  if (entry.kind === 'tick')
    return entry.boxes.every(({ selector, checked }) => isTicked(find(selector), checked));
  const list = find(entry.selector);
  if (!(list instanceof HTMLSelectElement)) return false;
  const chosen = [...list.selectedOptions].map(selectorOf);
  return chosen.length === entry.options.length && chosen.every((option) => entry.options.includes(option));
}

function isTicked(box: HTMLElement | undefined, checked: boolean): boolean {
  return box instanceof HTMLInputElement && box.checked === checked;
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
}

function leave(): void {
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowRootOf(inner)?.activeElement ?? null) active = inner;
  if (active instanceof HTMLElement) active.blur();
}

/** A task of the page's own comes between. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
