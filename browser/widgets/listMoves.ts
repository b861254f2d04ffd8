import type { ListState } from '../../forms/listState.ts';
import type { PageList } from '../openList.ts';
import { isChoice, type SeenOptions } from './seenOptions.ts';

/** By the pointer, else by the keyboard. */
export async function openList(opened: PageList, selector: string): Promise<ListState> {
  const before = await opened.state();
  if (before.isOpen && hasOptions(before)) return before;
  await opened.press();
  const pressed = await opened.settle({ limitMs: 1000, stillMs: 1000, isEnough: hasOptions });
  if (hasOptions(pressed)) return settleOptions(opened);
  // One that is searched shows nothing before something is typed.
  if (pressed.isOpen && pressed.search !== null) return pressed;
  await opened.focus(selector);
  await opened.key('ArrowDown');
  const asked = await opened.settle({ limitMs: 500, stillMs: 500, isEnough: hasOptions });
  return hasOptions(asked) ? settleOptions(opened) : asked;
}

export function hasOptions(state: ListState): boolean {
  return state.options.some((option) => isChoice(option.label));
}

/** Options come one after the other, or first some and then all. */
export function settleOptions(opened: PageList): Promise<ListState> {
  return opened.settle({ limitMs: 2500, stillMs: 150, isEnough: () => false });
}

/** Lists that hold only what is seen of them are read by scrolling. */
export async function readOn(opened: PageList, seen: SeenOptions, isEnough: () => boolean): Promise<void> {
  const endsAt = performance.now() + 6000;
  if (!(await opened.state()).canScroll) return;
  await opened.scroll('start');
  while (!isEnough() && performance.now() < endsAt && (await opened.scroll('on'))) {
    const before = seen.count;
    seen.note(await opened.settle({ limitMs: 600, stillMs: 60, isEnough: () => false }), null);
    if (seen.count > before) continue;
    // All of it was there from the start, or the rest comes when the end is reached.
    if (!(await opened.scroll('end'))) return;
    seen.note(await opened.settle({ limitMs: 600, stillMs: 200, isEnough: () => false }), null);
    if (seen.count === before) return;
  }
}

/** Brings an option back that was seen before. */
export async function showOption(opened: PageList, label: string, seen: SeenOptions): Promise<void> {
  const isShown = (state: ListState) => state.options.some((option) => option.label === label);
  if (isShown(await opened.state())) return;
  const query = seen.queryFor(label);
  if (query !== null) await opened.type(query);
  else if ((await opened.state()).typed !== '') await opened.type('');
  if (isShown(await opened.settle({ limitMs: 1500, stillMs: 400, isEnough: isShown }))) return;
  await opened.scroll('start');
  const endsAt = performance.now() + 6000;
  while (performance.now() < endsAt) {
    const state = await opened.settle({ limitMs: 300, stillMs: 40, isEnough: isShown });
    if (isShown(state) || !(await opened.scroll('on'))) return;
  }
}

/** By Escape, else by a press beside it. In a dialog the other way round: Escape may close that. */
export async function closeList(opened: PageList): Promise<void> {
  const isShut = (state: ListState) => !state.isOpen;
  const state = await opened.state().catch(() => null);
  if (state === null || isShut(state)) return;
  const byKey = () => opened.key('Escape');
  const beside = () => opened.pressOutside();
  for (const move of state.isInDialog ? [beside, byKey] : [byKey, beside]) {
    await move();
    if (isShut(await opened.settle({ limitMs: 300, stillMs: 300, isEnough: isShut }))) return;
  }
}
