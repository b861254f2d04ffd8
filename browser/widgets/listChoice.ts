import { normalise } from '../../forms/normalise.ts';
import { searchWords } from '../../forms/searchWords.ts';
import type { ListState } from '../../forms/listState.ts';
import type { PageList } from '../openList.ts';
import { closeList, hasOptions, openList, readOn, settleOptions, showOption } from './listMoves.ts';
import { PATH, type SeenOptions } from './seenOptions.ts';

export interface Choosing {
  selector: string;
  wanted: string;
  seen: SeenOptions;
}

/** What was chosen for `wanted`: one option, or one for each of its parts where a list takes several. */
export async function chooseSeveral(opened: PageList, choosing: Choosing): Promise<string[]> {
  const whole = await find(opened, choosing);
  if (whole !== null) return (await take(opened, whole, choosing)) ? [whole] : [];
  const parts = choosing.wanted
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return [];
  const chosen: string[] = [];
  for (const wanted of parts) {
    const label = await find(opened, { ...choosing, wanted });
    if (label === null) return [];
    chosen.push(label);
  }
  for (const [index, label] of chosen.entries()) {
    if (!(await take(opened, label, choosing))) return [];
    // A list that closes with its first choice, and shows that alone, takes but one.
    const state = await opened.state();
    const isSingle =
      index === 0 && !state.isOpen && normalise(state.shown) === normalise(label) && !state.hasChips;
    if (isSingle && !state.takesSeveral) return [];
  }
  return chosen;
}

/** The option that says `wanted`: among what is shown, by typing, by scrolling, or in the lists that options lead to. */
async function find(opened: PageList, { selector, wanted, seen }: Choosing): Promise<string | null> {
  const found = () => seen.exactly(wanted);
  if (found() !== null) return found();
  if (seen.leading.length > 0) await pathsBelow(opened, { selector, wanted, seen });
  else if ((await opened.state()).search === null) await readOn(opened, seen, () => found() !== null);
  else await search(opened, { selector, wanted, seen });
  return found() ?? seen.fitting(wanted);
}

async function search(opened: PageList, { wanted, seen }: Choosing): Promise<void> {
  for (const query of searchWords(wanted)) {
    const before = optionsOf(await opened.state());
    await opened.type(query);
    const isFound = (now: ListState) => {
      seen.note(now, query);
      return seen.exactly(wanted) !== null;
    };
    // What is fetched comes after a pause, and what was there before stays meanwhile.
    const isNew = (now: ListState) => isFound(now) || optionsOf(now) !== before;
    await opened.settle({ limitMs: 2000, stillMs: 900, isEnough: isNew });
    await opened.settle({ limitMs: 2500, stillMs: 300, isEnough: isFound });
    if (seen.exactly(wanted) !== null) return;
  }
}

function optionsOf(state: ListState): string {
  return state.options.map((option) => option.label).join('\n');
}

/** Presses each option that leads on, notes what is behind it, and comes back. */
export async function pathsBelow(opened: PageList, { selector, wanted, seen }: Choosing): Promise<void> {
  const endsAt = performance.now() + 15_000;
  for (const category of seen.leading) {
    if (performance.now() >= endsAt || seen.exactly(wanted) === wanted) return;
    const below = await drillInto(opened, category, { selector, wanted, seen });
    for (const { label, isDisabled } of below) {
      if (!isDisabled && normalise(label) !== normalise(category))
        seen.notePath(`${category}${PATH}${label}`);
    }
  }
}

async function drillInto(
  opened: PageList,
  category: string,
  { selector, seen }: Choosing,
): Promise<ListState['options']> {
  const isThere = (state: ListState) => state.options.some((option) => option.label === category);
  if (!isThere(await opened.state())) await backToStart(opened, selector, isThere);
  const before = await opened.state();
  await showOption(opened, category, seen);
  await opened.choose(category);
  const first = optionsOf(before);
  await opened.settle({
    limitMs: 1500,
    stillMs: 1500,
    isEnough: (now) => hasOptions(now) && optionsOf(now) !== first,
  });
  const after = await settleOptions(opened);
  const known = new Set(before.options.map((option) => option.label));
  return after.options.filter((option) => !known.has(option.label));
}

/** By closing the list and opening it again. */
async function backToStart(
  opened: PageList,
  selector: string,
  isThere: (state: ListState) => boolean,
): Promise<void> {
  await closeList(opened);
  await openList(opened, selector);
  if (isThere(await opened.settle({ limitMs: 800, stillMs: 300, isEnough: isThere }))) return;
  await opened.press();
  await opened.settle({ limitMs: 800, stillMs: 300, isEnough: isThere });
}

async function take(opened: PageList, label: string, choosing: Choosing): Promise<boolean> {
  const state = await opened.state();
  if (!state.isOpen) await openList(opened, choosing.selector);
  const path = label.split(PATH);
  const last = path.pop() ?? label;
  for (const category of path) await drillInto(opened, category, choosing);
  await showOption(opened, last, choosing.seen);
  const before = await opened.state();
  if (before.takesSeveral && before.options.some((option) => option.label === last && option.isChosen))
    return true;
  if (!(await opened.choose(last))) return false;
  const isTaken = (now: ListState) => !now.isOpen || now.shown !== before.shown;
  await opened.settle({ limitMs: 1000, stillMs: 500, isEnough: isTaken });
  return true;
}
