import type { ListState } from '../../forms/listState.ts';
import type { PageList } from '../openList.ts';
import type { Choosing } from './listChoice.ts';
import { partsOf } from './severalWanted.ts';

/**
 * A list that has nothing to choose from, whatever is typed, may make a thing of each word that Enter closes. What was made:
 * all of `wanted`, or nothing.
 */
export async function makeSeveral(opened: PageList, { wanted, seen }: Choosing): Promise<string[]> {
  const parts = partsOf(wanted);
  const { search, isBusy } = await opened.state();
  const areWords = parts.every((part) => part.length <= LONGEST) && parts.length <= MOST;
  if (search !== 'control' || isBusy || parts.length === 0 || !areWords) return [];
  if (seen.made !== null && !parts.includes(seen.made) && !(await takeBack(opened, seen.made))) return [];
  for (const part of parts) if (!(await make(opened, part))) return [];
  return parts;
}

const LONGEST = 60;
const MOST = 20;

/** What stands in it as things of their own. */
export function thingsIn({ hasChips, shown }: ListState): string[] {
  return hasChips ? shown.split(', ') : [];
}

async function make(opened: PageList, part: string): Promise<boolean> {
  if (thingsIn(await opened.state()).includes(part)) return true;
  await opened.type(part);
  if (!(await opened.tellEnter())) return false;
  const isMade = (state: ListState) => state.typed === '' && thingsIn(state).includes(part);
  return isMade(await opened.settle({ limitMs: 1000, stillMs: () => 400, isEnough: isMade }));
}

/** In an empty box the key takes away what was made last. */
async function takeBack(opened: PageList, made: string): Promise<boolean> {
  await opened.type('');
  const isGone = (state: ListState) => !thingsIn(state).includes(made);
  for (let press = 0; press < 2; press++) {
    await opened.key('Backspace');
    if (isGone(await opened.settle({ limitMs: 500, stillMs: () => 200, isEnough: isGone }))) return true;
  }
  return false;
}
