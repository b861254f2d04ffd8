import { normalise } from '../../forms/normalise.ts';
import type { PageList } from '../openList.ts';
import { drillInto, pathsBelow } from './listPaths.ts';
import { makeSeveral } from './listMaking.ts';
import { openList, readOn, showOption } from './listMoves.ts';
import { searchList } from './listSearch.ts';
import { partsOf } from './severalWanted.ts';
import { madeBy, PATH, type SeenOptions } from './seenOptions.ts';
import type { ListState } from '../../forms/listState.ts';

export interface Choosing {
  selector: string;
  wanted: string;
  seen: SeenOptions;
}

/** What was chosen for `wanted`: one option, or one for each of its parts where a list takes several. */
export async function chooseSeveral(opened: PageList, choosing: Choosing): Promise<string[]> {
  const parts = partsOf(choosing.wanted);
  const whole = await find(opened, choosing);
  const isMadeOfParts = whole !== null && parts.length > 1 && madeBy(whole) !== null;
  if (whole !== null && !isMadeOfParts)
    return (await take(opened, whole, choosing)) ? [asMade(whole, choosing.wanted)] : [];
  if (choosing.seen.count === 0) return makeSeveral(opened, choosing);
  if (parts.length < 2) return [];
  const chosen: string[] = [];
  for (const wanted of parts) {
    const label = await find(opened, { ...choosing, wanted });
    if (label === null) return [];
    chosen.push(label);
  }
  const { takesSeveral } = await opened.state();
  for (const [index, label] of chosen.entries()) {
    const isLast = index === chosen.length - 1;
    if (!(await take(opened, label, { ...choosing, isLast }))) return [];
    // A list that closes with its first choice, and shows that alone, takes but one.
    const state = await opened.state();
    const isSingle =
      index === 0 && !state.isOpen && normalise(state.shown) === normalise(label) && !state.hasChips;
    if (isSingle && !takesSeveral && !state.takesSeveral) return [];
  }
  return chosen.map((label, place) => asMade(label, parts[place] ?? label));
}

/** It makes, and then shows, what was typed. */
function asMade(label: string, typed: string): string {
  return madeBy(label) === null ? label : typed;
}

/** The option that says `wanted`: among what is shown, by typing, by scrolling, or in the lists that options lead to. */
async function find(opened: PageList, choosing: Choosing): Promise<string | null> {
  const { wanted, seen } = choosing;
  const found = () => seen.exactly(wanted);
  if (found() !== null) return found();
  // All that is wanted is there already, one by one.
  const parts = partsOf(wanted);
  const areShown = parts.length > 1 && parts.every((part) => seen.exactly(part) !== null);
  if (areShown && seen.fitting(wanted) === null) return null;
  if (seen.leading.length === 0) {
    if ((await opened.state()).search === null) await readOn(opened, seen, () => found() !== null);
    else await searchList(opened, choosing);
    if (seen.fitting(wanted) !== null) return seen.fitting(wanted);
  }
  // Some show only while they are searched that they are lists of lists.
  if (seen.leading.length > 0) await pathsBelow(opened, choosing);
  return found() ?? seen.fitting(wanted);
}

async function take(
  opened: PageList,
  label: string,
  { isLast = true, ...choosing }: Choosing & { isLast?: boolean },
): Promise<boolean> {
  const path = label.split(PATH);
  const last = path.pop() ?? label;
  const now = await opened.state();
  if (now.hasChips && now.typed === '' && (now.shown === label || now.shown.split(', ').includes(label)))
    return true;
  if (!now.isOpen) await openList(opened, choosing);
  for (const category of path) {
    const isThere = choosing.seen.inside === category && now.options.some((option) => option.label === last);
    if (!isThere) await drillInto(opened, category, choosing);
  }
  const before = await showOption(opened, last, choosing.seen);
  if (before.takesSeveral && before.options.some((option) => option.label === last && option.isChosen)) {
    if (before.isTakenByButton && isLast) await opened.pressToEnd('taking');
    return true;
  }
  if (!(await opened.choose(last)) && !(await chooseOnceOpen(opened, last, choosing))) return false;
  // All that a list takes is chosen before it is taken.
  if (before.isTakenByButton && (isLast || !before.takesSeveral)) await opened.pressToEnd('taking');
  // Some close with the press, and draw the choice a moment later.
  const isTaken = (state: ListState) =>
    state.shown !== before.shown ||
    state.hasChips !== before.hasChips ||
    (before.takesSeveral && state.options.some((option) => option.label === last && option.isChosen)) ||
    (!state.isOpen && !before.takesSeveral && normalise(state.shown) === normalise(last));
  const stillMs = (state: ListState) => (state.isOpen ? 500 : 300);
  await opened.settle({ limitMs: 1000, stillMs, isEnough: isTaken });
  return true;
}

/** One that closes a moment after each choice is opened again for the next; one that is drawn anew as it opens is waited for. */
async function chooseOnceOpen(opened: PageList, label: string, choosing: Choosing): Promise<boolean> {
  const { isOpen, options } = await opened.state();
  if (isOpen && options.some((option) => option.label === label)) return false;
  if (!isOpen) await openList(opened, choosing);
  await showOption(opened, label, choosing.seen);
  return opened.choose(label);
}
