import { saysSame } from '../../forms/chooseOption.ts';
import type { ListState } from '../../forms/listState.ts';
import { searchWords } from '../../forms/searchWords.ts';
import type { PageList } from '../openList.ts';
import type { Choosing } from './listChoice.ts';
import { hasOptions, openByKey, readOn, settleOptions } from './listMoves.ts';
import { optionsOf } from './listPaths.ts';
import { thingsIn } from './listMaking.ts';
import { partsOf } from './severalWanted.ts';

/** Types what may bring the option, until one says what is wanted. */
export async function searchList(opened: PageList, choosing: Choosing): Promise<void> {
  const { wanted, seen } = choosing;
  const isShownWhole = seen.count > 0;
  const [first = '', ...others] = partsOf(wanted);
  for (const query of searchWords(wanted)) {
    if (!seen.hasSearched(query)) await lookFor(opened, query, choosing);
    if (seen.fitting(wanted) !== null || seen.made !== null) return;
    // The first of several is a choice by itself: boxes that part what is typed at its commas would take the rest as typed.
    if (others.length > 0 && seen.exactly(first) !== null) return;
  }
  if (isShownWhole) return;
  // In other words than were typed, or in one that knows nothing of searching, it may yet be there.
  await opened.type('');
  seen.note(await openByKey(opened, choosing), null);
  await readOn(opened, seen, () => seen.exactly(wanted) !== null);
}

/** Ends at once when what is wanted comes in so many words; else once nothing more comes. */
async function lookFor(opened: PageList, query: string, { wanted, seen }: Choosing): Promise<void> {
  const start = await opened.state();
  const before = optionsOf(start);
  await opened.type(query);
  const isFound = (now: ListState) => {
    seen.note(now, query);
    return seen.exactly(wanted) !== null;
  };
  const isNew = (now: ListState) => isFound(now) || (hasOptions(now) && optionsOf(now) !== before);
  // What is fetched comes after a pause, and what was there before stays meanwhile.
  const shown = await opened.settle({ limitMs: 3000, stillMs: () => 900, isEnough: isNew });
  const isUnmoved = !isNew(shown) && (!hasOptions(shown) || seen.isToldToSearch);
  if (isUnmoved && (await opened.searchByEnter())) {
    const came = await opened.settle({
      limitMs: 3000,
      stillMs: () => 1200,
      isEnough: (now) => isNew(now) || now.hasChips !== start.hasChips,
    });
    seen.isToldToSearch ||= isNew(came);
    // The only one that it finds it may take by itself.
    if (came.hasChips && came.typed === '' && saysSame(wanted, came.shown))
      seen.note({ ...came, options: [{ ...CHOSEN, label: came.shown }] }, query);
    else if (came.typed === '' && !hasOptions(came) && thingsIn(came).includes(query)) seen.made = query;
  }
  if (seen.made !== null) return;
  // What was there may be shortened at once, and what is fetched comes then.
  const stillMs = () => (seen.fitting(wanted) === null ? 400 : 250);
  const state = await opened.settle({ limitMs: 2500, stillMs, isEnough: isFound });
  if (state.canScroll && !isFound(state)) await readOn(opened, seen, () => seen.exactly(wanted) !== null);
}

const CHOSEN = { isChosen: true, isDisabled: false, leadsOn: false };

/** Whether anything at all is suggested for it. */
export async function isSuggestedFor(opened: PageList, query: string, choosing: Choosing): Promise<boolean> {
  await lookFor(opened, query, choosing);
  return choosing.seen.count > 0 || (await settleOptions(opened)).isBusy;
}
