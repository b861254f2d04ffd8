import type { Frame } from 'playwright';
import { chooseOption, isPlaceholderText, saysSame } from '../../forms/chooseOption.ts';
import type { Option } from '../../forms/control.ts';
import { normalise } from '../../forms/normalise.ts';
import { englishNames } from '../../forms/places/places.ts';
import { type ListState, PageList } from '../openList.ts';
import type { Widget } from './widget.ts';

/** Lists that must be opened to be read: whatever draws them. */
export const list: Widget = (frame, action, { noteList }) =>
  action.kind === 'pick'
    ? pickFrom(frame, action.control.selector, action.wanted).then((found) => noteList(action, found))
    : null;

export interface FoundInList {
  options: string[];
  wanted?: string;
  /** The options that stood for what was wanted. */
  chosen?: string[];
}

const MAX_OPTIONS = 100;

/** Opens a list, chooses what says `wanted`, and leaves the list closed whatever happens. */
async function pickFrom(frame: Frame, selector: string, wanted: string): Promise<FoundInList> {
  const opened = await PageList.follow(frame, selector);
  const seen = new Map<string, string | null>();
  try {
    const state = await open(opened, selector);
    const chosen = await choose(opened, state, { wanted, seen });
    return { options: namesOf(seen), wanted, chosen };
  } finally {
    await close(opened).finally(async () => opened.dispose());
  }
}

/** Opens a list only to tell what is in it. */
export async function readList(frame: Frame, selector: string): Promise<FoundInList> {
  const opened = await PageList.follow(frame, selector);
  const seen = new Map<string, string | null>();
  try {
    note(await open(opened, selector), seen, null);
    await readOn(opened, seen, () => seen.size >= MAX_OPTIONS);
    return { options: namesOf(seen) };
  } finally {
    await close(opened).finally(async () => opened.dispose());
  }
}

function namesOf(seen: ReadonlyMap<string, unknown>): string[] {
  return [...seen.keys()].slice(0, MAX_OPTIONS);
}

/** By the pointer, else by the keyboard. */
async function open(opened: PageList, selector: string): Promise<ListState> {
  const before = await opened.state();
  if (hasOptions(before)) return before;
  await opened.press();
  const pressed = await opened.settle({ limitMs: 900, stillMs: 900, isEnough: hasOptions });
  if (hasOptions(pressed) || pressed.isOpen) return settleOptions(opened);
  await opened.focus(selector);
  await opened.key('ArrowDown');
  await opened.settle({ limitMs: 500, stillMs: 500, isEnough: hasOptions });
  return settleOptions(opened);
}

function hasOptions(state: ListState): boolean {
  return state.options.some((option) => isChoice(option.label));
}

/** Options come one after the other, or first some and then all. */
function settleOptions(opened: PageList): Promise<ListState> {
  return opened.settle({ limitMs: 2500, stillMs: 120, isEnough: () => false });
}

interface Choosing {
  wanted: string;
  /** Each option that was shown, and what had to be typed for it. */
  seen: Map<string, string | null>;
}

async function choose(opened: PageList, state: ListState, choosing: Choosing): Promise<string[]> {
  const { wanted, seen } = choosing;
  note(state, seen, null);
  const label = exactly(wanted, seen) ?? (await search(opened, state, choosing)) ?? containing(wanted, seen);
  if (label === null) return [];
  await show(opened, label, seen);
  if (!(await opened.choose(label))) return [];
  const before = state.shown;
  await opened.settle({ limitMs: 800, stillMs: 400, isEnough: (now) => !now.isOpen || now.shown !== before });
  return [label];
}

/** Typed into where that is possible, else scrolled through. */
async function search(
  opened: PageList,
  state: ListState,
  { wanted, seen }: Choosing,
): Promise<string | null> {
  const found = () => exactly(wanted, seen);
  if (state.search === null) {
    await readOn(opened, seen, () => found() !== null);
    return found();
  }
  for (const query of queriesFor(wanted)) {
    const before = JSON.stringify((await opened.state()).options);
    await opened.type(query);
    const isEnough = (now: ListState) => now.options.some((option) => saysSame(wanted, option.label));
    const hasChanged = (now: ListState) => JSON.stringify(now.options) !== before;
    await opened.settle({ limitMs: 1500, stillMs: 700, isEnough: (now) => isEnough(now) || hasChanged(now) });
    note(await opened.settle({ limitMs: 2000, stillMs: 250, isEnough }), seen, query);
    if (found() !== null) return found();
  }
  return null;
}

/** The whole of it, what means the same, its first part, and its first letters: some lists want a short beginning. */
function queriesFor(wanted: string): string[] {
  const beginning = wanted.split(/[,(]/)[0]?.trim() ?? '';
  const queries = [wanted, ...englishNames(wanted), beginning, beginning.slice(0, 3)];
  return [...new Set(queries.filter((query) => query !== ''))];
}

/** Lists that hold only what is seen of them are read by scrolling. */
async function readOn(
  opened: PageList,
  seen: Map<string, string | null>,
  isEnough: () => boolean,
): Promise<void> {
  const endsAt = performance.now() + 5000;
  await opened.scroll('start');
  while (!isEnough() && performance.now() < endsAt && (await opened.scroll('on'))) {
    const before = seen.size;
    note(await opened.settle({ limitMs: 600, stillMs: 60, isEnough: () => false }), seen, null);
    if (seen.size === before && !(await opened.scroll('end'))) return;
  }
}

async function show(
  opened: PageList,
  label: string,
  seen: ReadonlyMap<string, string | null>,
): Promise<void> {
  const isShown = (state: ListState) => state.options.some((option) => option.label === label);
  if (isShown(await opened.state())) return;
  const query = seen.get(label);
  if (query !== null && query !== undefined) await opened.type(query);
  else {
    await opened.scroll('start');
    for (let pages = 0; pages < 500 && !isShown(await opened.settle(BRIEFLY)); pages += 1) {
      if (!(await opened.scroll('on'))) break;
    }
  }
  await opened.settle({ limitMs: 2000, stillMs: 2000, isEnough: isShown });
}

const BRIEFLY = { limitMs: 300, stillMs: 40, isEnough: () => false };

function note(state: ListState, seen: Map<string, string | null>, query: string | null): void {
  for (const { label, isDisabled } of state.options) {
    if (!isDisabled && isChoice(label) && !seen.has(label)) seen.set(label, query);
  }
}

function isChoice(label: string): boolean {
  return !isPlaceholderText(label) && !MESSAGE.test(normalise(label));
}

const MESSAGE =
  /^(no (options|results?|matches|data|items)( found)?|nothing found|loading|searching|keep typing)$/;

function exactly(wanted: string, seen: ReadonlyMap<string, unknown>): string | null {
  const same = [...seen.keys()].filter((label) => saysSame(wanted, label));
  return same.length === 0 ? null : chosenAmong(wanted, same);
}

function containing(wanted: string, seen: ReadonlyMap<string, unknown>): string | null {
  return chosenAmong(wanted, [...seen.keys()]);
}

function chosenAmong(wanted: string, labels: string[]): string | null {
  return chooseOption(wanted, labels.map(asOption))?.label ?? null;
}

function asOption(label: string): Option {
  return { selector: label, value: label, label, chosen: false, attributes: {} };
}

/** By Escape, else by a press beside it. */
async function close(opened: PageList): Promise<void> {
  const isShut = (state: ListState) => !state.isOpen;
  const waits = { limitMs: 250, stillMs: 250, isEnough: isShut };
  if (isShut(await opened.state())) return;
  await opened.key('Escape');
  if (isShut(await opened.settle(waits))) return;
  await opened.pressOutside();
  await opened.settle(waits);
}
