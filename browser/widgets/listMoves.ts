import type { ListState } from '../../forms/listState.ts';
import type { PageList } from '../openList.ts';
import { isChoice, type SeenOptions } from './seenOptions.ts';

export interface Opening {
  selector: string;
  /** Ends the wait: nothing that may yet come would do better. */
  isEnough?: (state: ListState) => boolean;
  /** It will be searched when it shows nothing by itself. `at_once`: it says that it wants to be typed into. */
  willSearch?: 'at_once' | 'then';
}

/** By the pointer, else by the keyboard. */
export async function openList(
  opened: PageList,
  { selector, isEnough = never, willSearch }: Opening,
): Promise<ListState> {
  const before = await opened.state();
  if (before.isOpen && hasOptions(before)) return before;
  await opened.press();
  const isShown = (now: ListState) => isEnough(now) || hasOptions(now);
  const stillMs = (now: ListState) => patienceWith(now, willSearch === 'at_once');
  const pressed = await opened.settle({ limitMs: 1000, stillMs, isEnough: isShown });
  if (hasOptions(pressed)) return settleOptions(opened, isEnough);
  // One that is searched shows nothing before something is typed.
  if (pressed.search !== null && (pressed.isOpen || willSearch !== undefined)) return pressed;
  return openByKey(opened, { selector, isEnough });
}

/** A list that is on its way is waited for; a box to type into may show nothing by itself. */
function patienceWith({ search, isOpen, hasList }: ListState, wantsTyping: boolean): number {
  if (wantsTyping) return 30;
  if (search !== 'control' || (isOpen && !hasList)) return 1000;
  return 80;
}

/** Else by the arrow beside it. */
export async function openByKey(
  opened: PageList,
  { selector, isEnough = never }: Opening,
): Promise<ListState> {
  await opened.focus(selector);
  const moves = [() => opened.key('ArrowDown'), () => opened.pressIcon()];
  let state = await opened.state();
  for (const move of moves) {
    if (hasOptions(state)) break;
    await move();
    state = await opened.settle({ limitMs: 700, stillMs: () => 500, isEnough: hasOptions });
  }
  return hasOptions(state) ? settleOptions(opened, isEnough) : state;
}

function never(): boolean {
  return false;
}

export function hasOptions(state: ListState): boolean {
  return state.options.some((option) => isChoice(option.label));
}

/** Options come one after the other, or first some and then all. */
export function settleOptions(
  opened: PageList,
  isEnough: (state: ListState) => boolean = never,
): Promise<ListState> {
  return opened.settle({ limitMs: 2500, stillMs: () => 150, isEnough });
}

/** Lists that hold only what is seen of them are read by scrolling. */
export async function readOn(opened: PageList, seen: SeenOptions, isEnough: () => boolean): Promise<void> {
  const endsAt = performance.now() + LONGEST_MS;
  if (!(await opened.state()).canScroll) return;
  await opened.scroll('start');
  while (!isEnough() && performance.now() < endsAt && (await opened.scroll('on'))) {
    const before = seen.count;
    seen.note(await opened.settle({ limitMs: 600, stillMs: () => 60, isEnough: never }), null);
    if (seen.count > before) continue;
    // All of it was there from the start, or the rest comes when the end is reached.
    if (!(await opened.scroll('end'))) return;
    seen.note(await opened.settle({ limitMs: 600, stillMs: () => 200, isEnough: never }), null);
    if (seen.count === before) return;
  }
}

/** A list of hundreds is long, also on a machine that has much to do. */
const LONGEST_MS = 30_000;

/** Brings an option back that was seen before. */
export async function showOption(opened: PageList, label: string, seen: SeenOptions): Promise<ListState> {
  const isShown = (state: ListState) => state.options.some((option) => option.label === label);
  let state = await opened.state();
  if (isShown(state)) return state;
  const query = seen.queryFor(label);
  if (query !== null) await opened.type(query);
  else if (state.typed !== '') await opened.type('');
  const isTold = query !== null && seen.isToldToSearch && (await opened.searchByEnter());
  const stillMs = isTold ? 1200 : 400;
  state = await opened.settle({ limitMs: 1500, stillMs: () => stillMs, isEnough: isShown });
  if (isShown(state)) return state;
  await opened.scroll('start');
  const endsAt = performance.now() + LONGEST_MS;
  while (performance.now() < endsAt) {
    state = await opened.settle({ limitMs: 300, stillMs: () => 40, isEnough: isShown });
    if (isShown(state) || !(await opened.scroll('on'))) break;
  }
  // Some go on showing what an earlier search had left.
  if (isShown(state) || state.search === null) return state;
  await opened.type(label);
  return opened.settle({ limitMs: 1500, stillMs: () => 400, isEnough: isShown });
}

/** Half a word that was typed to look for an option is no answer. */
export async function clearSearch(opened: PageList): Promise<void> {
  const state = await opened.state();
  if (state.search !== null && state.typed !== '') await opened.type('');
}

/** By Escape, else by a press beside it, else by one on it. The other way round where Escape may do more than that. */
export async function closeList(opened: PageList): Promise<void> {
  const isShut = (state: ListState) => !state.isOpen;
  const state = await opened.state().catch(() => null);
  if (state === null || isShut(state)) return;
  const byKey = () => opened.key('Escape');
  const beside = () => opened.pressOutside();
  const again = () => opened.press();
  const last = state.isInside ? [] : [again];
  const leaving = state.isTakenByButton ? [() => opened.pressToEnd('leaving')] : [];
  const moves = isLostByEscape(state) ? [beside, byKey, ...last] : [byKey, beside, ...last];
  // Where nothing is chosen, nothing is taken.
  const isEmpty = !state.options.some((option) => option.isChosen);
  const taking = state.isTakenByButton && isEmpty ? [() => opened.pressToEnd('taking')] : [];
  for (const move of [...leaving, ...moves, ...taking]) {
    await move();
    if (isShut(await opened.settle({ limitMs: 300, stillMs: () => 300, isEnough: isShut }))) return;
  }
}

/** It may close the dialog around it, empty a box, or give up all that was chosen so far. */
function isLostByEscape({ isInDialog, isEmptiedByEscape, takesSeveral, options }: ListState): boolean {
  return isInDialog || isEmptiedByEscape || (takesSeveral && options.some((option) => option.isChosen));
}
