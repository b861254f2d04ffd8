import type { ListState } from '../../../forms/listState.ts';
import { nextChange } from './changes.ts';
import { deepElements } from './deepElements.ts';
import { leavingButton, takingButton } from './dialogChoices.ts';
import { isSeen } from './isSeen.ts';
import { leadsOn, unfolderOf, wordsOf } from './leadsOn.ts';
import { isChosenOption, isClosedTo, listElements, optionLabel } from './listElements.ts';
import { iconPlace, pressPlace, quietPlace } from './pressPlace.ts';
import { goTo, readyToType, searchBoxOf, searchByEnter, tellEnter, typedInto } from './searchBox.ts';
import { keeperOf, keptChoices } from '../keeper.ts';
import { shadowRootOf } from '../shadows.ts';
import { closest } from '../tree.ts';
import { chipsBeside } from '../chips.ts';
import { notePressed } from '../pressed.ts';
import { shownChoice } from '../value.ts';

/** A list of a page, followed from before it is opened until it is closed again. Acts on nothing but scroll positions. */
interface FollowedList {
  state(): ListState;
  /** What it shows once that is another thing than what was told last; or after so long. */
  next(waitMs: number): Promise<{ state: ListState; isOther: boolean }>;
  /** Its suggestions are the browser's own. */
  isSuggestedByBrowser(): boolean;
  /** Puts the keyboard where one types, and marks what stands there, to be typed over. Brings that back. */
  readyToType(): string;
  /** Puts the keyboard where one types, without a mark. */
  goToSearch(): void;
  /** Has what was typed looked for, where Enter does that; false where it does not. */
  searchByEnter(): boolean;
  /** Enter, told to the page's own script only; false where there is nothing to type into. */
  tellEnter(): boolean;
  /** What to press to open it, and where in it. */
  place(): { element: Element; x: number; y: number } | null;
  /** The arrow beside it, where there is one. */
  iconPlace(): { element: Element; x: number; y: number } | null;
  /** Where a press means nothing. */
  quietPlace(): { element: Element; x: number; y: number } | null;
  option(label: string): Element | null;
  /** What of an option shows what is below it, where a press on its words may choose it. */
  unfolder(label: string): Element | null;
  /** What takes a choice, or leaves it, where that is pressed by itself. */
  takingButton(): Element | null;
  leavingButton(): Element | null;
  /** To its start, or on by nearly what is seen of it; false when it does not go farther. The page has drawn that then. */
  scroll(to: 'start' | 'on' | 'end'): Promise<boolean>;
}

export function followList(control: HTMLElement, selector: string): FollowedList {
  const before = new Set(deepElements(document).filter(isSeen));
  const places = placesOf(control);
  let live = control;
  const current = () => {
    if (!live.isConnected) live = findAgain(selector) ?? findInPlace(places) ?? live;
    return live;
  };
  const elements = () => listElements(current(), before);
  const read = () => stateOf(current(), elements(), before);
  let told = '';
  const tell = (state: ListState) => {
    told = JSON.stringify(state);
    return state;
  };
  const isOther = (state: ListState) => JSON.stringify(state) !== told;
  return {
    state: () => tell(read()),
    next: async (waitMs) => {
      const state = await nextChange(read, isOther, waitMs);
      const isNew = isOther(state);
      return { state: tell(state), isOther: isNew };
    },
    isSuggestedByBrowser: () => live instanceof HTMLInputElement && live.list !== null,
    readyToType: () => readyToType(searchBoxOf(current(), before)),
    goToSearch: () => goTo(searchBoxOf(current(), before)),
    searchByEnter: () => searchByEnter(searchBoxOf(current(), before)),
    tellEnter: () => tellEnter(searchBoxOf(current(), before)),
    place: () => pressPlace(current()),
    iconPlace: () => iconPlace(current()),
    quietPlace: () => quietPlace(current(), elements().list),
    option: (label) => {
      const found = elements().options.filter((option) => optionLabel(option) === label);
      const open = found.find((option) => !isClosedTo(option)) ?? null;
      if (open !== null) notePressed(current(), label);
      return open === null ? null : wordsOf(open);
    },
    unfolder: (label) => {
      const found = elements().options.find((option) => optionLabel(option) === label);
      return found === undefined ? null : unfolderOf(found);
    },
    takingButton: () => takingButton(elements().options[0], current()),
    leavingButton: () => leavingButton(elements().options[0], current()),
    scroll: (to) => scroll(elements().options, to),
  };
}

/** Frameworks put new elements in the place of old ones. */
function findAgain(selector: string): HTMLElement | null {
  try {
    const found = document.querySelector(selector);
    return found instanceof HTMLElement ? found : null;
  } catch {
    return null;
  }
}

/** From every element around a control, the way in. */
function placesOf(control: Element): { around: Element; steps: number[] }[] {
  const steps: number[] = [];
  const places: { around: Element; steps: number[] }[] = [];
  for (let at: Element = control; at.parentElement; at = at.parentElement) {
    steps.unshift([...at.parentElement.children].indexOf(at));
    places.push({ around: at.parentElement, steps: [...steps] });
  }
  return places;
}

function findInPlace(places: { around: Element; steps: number[] }[]): HTMLElement | null {
  const kept = places.find(({ around }) => around.isConnected);
  let found: Element | undefined = kept?.around;
  for (const step of kept?.steps ?? []) found = found?.children[step];
  return found instanceof HTMLElement ? found : null;
}

function stateOf(
  control: HTMLElement,
  { options, list }: { options: HTMLElement[]; list: Element | null },
  before: Set<Element>,
): ListState {
  const box = searchBoxOf(control, before);
  const keeper = keeperOf(control);
  const kept = keptChoices(control);
  const shown = shownChoice(control);
  return {
    isOpen: list !== null || isExpanded(control),
    options: options.map((option) => ({
      label: optionLabel(option),
      // The one that the keyboard stands on says so, too, in some.
      isChosen: kept === null ? isChosenOption(option) : kept.includes(optionLabel(option)),
      isDisabled: isClosedTo(option),
      leadsOn: leadsOn(option),
    })),
    isBusy:
      control.matches('[aria-busy="true"]') ||
      (list !== null && isBusy(list)) ||
      (options.length === 1 && LOADING.test(options.map(optionLabel).join())),
    hasList: list !== null,
    takesSeveral:
      keeper?.multiple === true ||
      [control, list].some((element) => element?.getAttribute('aria-multiselectable') === 'true') ||
      options.some(hasBox),
    canScroll: scrollerOf(options) !== null,
    search: box === null ? null : box === control ? 'control' : 'popup',
    typed: typedInto(box),
    shown,
    hasChips: chipsBeside(control).length > 0 || (keeper?.multiple === true && shown !== ''),
    isInside: options.some((option) => control.contains(option)),
    isTakenByButton: takingButton(options[0], control) !== null,
    isEmptiedByEscape: box instanceof HTMLInputElement && box.type === 'search' && box.value !== '',
    isInDialog: closest(control, 'dialog, [role="dialog"]') !== null,
  };
}

/** A component draws the box of an option in its shadow, or deeper. */
function hasBox(option: HTMLElement): boolean {
  if (option.matches('[role="checkbox"]')) return true;
  return [option, shadowRootOf(option)].some(
    (root) => root && deepElements(root).some((element) => element.matches('input[type="checkbox"]')),
  );
}

function isExpanded(control: HTMLElement): boolean {
  const owner = closest(control, '[role="combobox"]') ?? control;
  return [control, owner].some((element) => element.getAttribute('aria-expanded') === 'true');
}

function isBusy(list: Element): boolean {
  return (
    list.closest('[aria-busy="true"]') !== null ||
    list.querySelector('[aria-busy="true"], [role="progressbar"]') !== null ||
    LOADING.test(list.textContent ?? '')
  );
}

const LOADING = /(^|\n)\s*(loading|searching|wird geladen|chargement|cargando|carregando)/i;

async function scroll(options: HTMLElement[], to: 'start' | 'on' | 'end'): Promise<boolean> {
  const scroller = scrollerOf(options);
  if (scroller === null) return false;
  const from = scroller.scrollTop;
  if (to === 'start') scroller.scrollTop = 0;
  else if (to === 'end') scroller.scrollTop = scroller.scrollHeight;
  else scroller.scrollTop = from + Math.max(20, scroller.clientHeight * 0.8);
  const hasMoved = Math.abs(scroller.scrollTop - from) >= 1;
  if (hasMoved) await drawn();
  return hasMoved;
}

/** What a page draws as it is scrolled comes with the frame after the next; one in the background has none. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
    setTimeout(resolve, 200);
  });
}

function scrollerOf(options: HTMLElement[]): Element | null {
  let around = options[0]?.parentElement ?? null;
  for (let steps = 0; around !== null && around !== document.body && steps < 6; steps += 1) {
    const canScroll = /auto|scroll|overlay/.test(getComputedStyle(around).overflowY);
    if (canScroll && around.scrollHeight > around.clientHeight + 4) return around;
    around = around.parentElement;
  }
  return null;
}
