import { normalise } from '../../forms/normalise.ts';
import type { ListState } from '../../forms/listState.ts';
import type { PageList } from '../openList.ts';
import type { Choosing } from './listChoice.ts';
import { clearSearch } from './listMoves.ts';
import { lookFor } from './listSearch.ts';
import { partsOf } from './severalWanted.ts';

/**
 * A box that suggests nothing, and makes a thing of its own of each word that is closed by Enter: one for each that is wanted.
 * null where it is no such box.
 */
export async function enterFreely(opened: PageList, choosing: Choosing): Promise<string[] | null> {
  const start = await opened.state();
  if (start.search !== 'control' || start.options.length > 0 || choosing.seen.count > 0) return null;
  const parts = partsOf(choosing.wanted);
  for (const [index, part] of parts.entries()) {
    if (isThere(await opened.state(), part)) continue;
    // Some take it by the key that has them search.
    await lookFor(opened, part, { ...choosing, wanted: part });
    const state = await opened.state();
    if (isThere(state, part)) continue;
    const isSuggested = isSuggesting(state, parts.slice(0, index));
    if (isSuggested && index === 0) return null;
    if (!isSuggested && (await takesByEnter(opened, part))) continue;
    await clearSearch(opened);
    return index === 0 ? null : [];
  }
  return parts;
}

/** What was entered before may look like options that have come. */
function isSuggesting({ options, isBusy }: ListState, entered: readonly string[]): boolean {
  const known = new Set(entered.map(normalise));
  return isBusy || options.some(({ label }) => !known.has(normalise(label)));
}

async function takesByEnter(opened: PageList, part: string): Promise<boolean> {
  await opened.tellEnter();
  const isTaken = (state: ListState) => isThere(state, part);
  return isTaken(await opened.settle({ limitMs: 600, stillMs: () => 300, isEnough: isTaken }));
}

/** It stands beside what one goes on typing into. */
function isThere({ typed, shown }: ListState, part: string): boolean {
  return typed === '' && shown.split(', ').map(normalise).includes(normalise(part));
}
