import type { ListState } from '../../forms/listState.ts';
import { saysSame } from '../../forms/chooseOption.ts';
import { normalise } from '../../forms/normalise.ts';
import type { PageList } from '../openList.ts';
import type { Choosing } from './listChoice.ts';
import { closeList, hasOptions, openList, settleOptions, showOption } from './listMoves.ts';
import { PATH } from './seenOptions.ts';

/** Presses each option that leads on, notes what is behind it, and comes back; until what is wanted is found in so many words. */
export async function pathsBelow(opened: PageList, choosing: Choosing): Promise<void> {
  const { wanted, seen } = choosing;
  const endsAt = performance.now() + 15_000;
  for (const category of seen.leading) {
    if (performance.now() >= endsAt || seen.exactly(wanted) !== null) return;
    const below = await drillInto(opened, category, choosing);
    for (const { label, isDisabled } of below) {
      if (!isDisabled && normalise(label) !== normalise(category))
        seen.notePath(`${category}${PATH}${label}`);
    }
  }
}

export async function drillInto(
  opened: PageList,
  category: string,
  { selector, wanted, seen }: Choosing,
): Promise<ListState['options']> {
  const isThere = (state: ListState) => state.options.some((option) => option.label === category);
  if (!isThere(await opened.state())) await backToStart(opened, selector, isThere);
  const before = await showOption(opened, category, seen);
  const isUnfolded = before.options.some(({ label, leadsOn }) => label === category && !leadsOn);
  if (!isUnfolded) await opened.unfold(category);
  const first = optionsOf(before);
  await opened.settle({
    limitMs: 1500,
    stillMs: () => 1500,
    isEnough: (now) => hasOptions(now) && optionsOf(now) !== first,
  });
  seen.inside = category;
  const known = new Set(before.options.map((option) => option.label));
  const newIn = ({ options }: ListState) => options.filter(({ label }) => !known.has(label));
  const hasWanted = (now: ListState) => newIn(now).some(({ label }) => saysSame(wanted, label));
  return newIn(await settleOptions(opened, hasWanted));
}

/** By closing the list and opening it again. */
async function backToStart(
  opened: PageList,
  selector: string,
  isThere: (state: ListState) => boolean,
): Promise<void> {
  await closeList(opened);
  if (isThere(await openList(opened, { selector, isEnough: isThere }))) return;
  if (isThere(await opened.settle({ limitMs: 800, stillMs: () => 300, isEnough: isThere }))) return;
  await opened.press();
  await opened.settle({ limitMs: 800, stillMs: () => 300, isEnough: isThere });
}

export function optionsOf(state: ListState): string {
  return state.options.map((option) => option.label).join('\n');
}
