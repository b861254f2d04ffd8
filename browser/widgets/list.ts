import type { Frame } from 'playwright';
import { chooseOption } from '../../forms/chooseOption.ts';
import type { Control } from '../../forms/control.ts';
import { readDate } from '../../forms/formats/readDate.ts';
import { isSameText } from '../../forms/holdsValue.ts';
import type { ListState } from '../../forms/listState.ts';
import { PageList } from '../openList.ts';
import { clearSearch, closeList, openList, readOn } from './listMoves.ts';
import { chooseDay } from './calendar.ts';
import { chooseSeveral } from './listChoice.ts';
import { pathsBelow } from './listPaths.ts';
import { SeenOptions } from './seenOptions.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** Lists that must be opened to be read, whatever draws them. */
export const list: Widget = (frame, action, { noteList }) => {
  if (action.kind !== 'pick') return null;
  return pickFrom(frame, action.control, action.wanted).then((found) => noteList(action, found));
};

/** The browser's own suggestions cannot be pressed, and bind nobody. */
async function typeSuggested(
  frame: Frame,
  { selector, options }: Control,
  wanted: string,
): Promise<FoundInList> {
  const text = chooseOption(wanted, options)?.value ?? wanted;
  await frame.locator(selector).fill(text, PATIENCE);
  return { options: [], wanted, chosen: [text] };
}

export interface FoundInList {
  options: string[];
  wanted?: string;
  /** The options that stood for what was wanted; none where none did, or several would. */
  chosen?: string[];
}

/** Opens a list, chooses what says `wanted`, and leaves the list closed whatever happens. */
function pickFrom(frame: Frame, control: Control, wanted: string): Promise<FoundInList> {
  const { selector } = control;
  return withList(frame, selector, async (opened, seen) => {
    if (await opened.isSuggestedByBrowser()) return typeSuggested(frame, control, wanted);
    const isEnough = (now: ListState) => {
      seen.note(now, null);
      return seen.exactly(wanted) !== null;
    };
    isEnough(await openList(opened, { selector, isEnough, willSearch: searchOf(control) }));
    const day = await dayChosen(frame, opened, { control, wanted });
    if (day !== null) return { options: [], wanted, chosen: day };
    const choosing = { selector, wanted, seen };
    const chosen = await chooseSeveral(opened, choosing);
    if (chosen.length === 0) await clearSearch(opened);
    return { options: seen.labels, wanted, chosen };
  });
}

/** What opens below a box that is typed into may be a calendar. null where it is none, or one of more than a day. */
async function dayChosen(
  frame: Frame,
  opened: PageList,
  { control, wanted }: { control: Control; wanted: string },
): Promise<string[] | null> {
  const date = readDate(wanted);
  const { label, placeholder, hint } = control.evidence;
  if (control.demands.type !== 'text' || RANGE.test(`${label} ${placeholder} ${hint}`)) return null;
  if (date?.day === undefined || !(await chooseDay(frame, date, 0))) return null;
  const isShown = ({ shown }: ListState) => isSameText(wanted, shown);
  const state = await opened.settle({ limitMs: 1000, stillMs: () => 300, isEnough: isShown });
  return isShown(state) ? [state.shown] : [];
}

const RANGE = /\b(range|period|between|zeitraum|période|período|periodo)\b/i;

/** `Start typing…` in a box says that nothing comes before. */
export function searchOf({ evidence }: Control): 'at_once' | 'then' {
  return SAYS_TYPE.test(evidence.placeholder) ? 'at_once' : 'then';
}

/** Not `Select a type`. */
const SAYS_TYPE =
  /^\s*type\b(?! of)|\btype (to|here|in|a|an|your|the)\b|\btyping\b|\b(tippen|tapez|escrib\p{L}+|digit\p{L}+|wpisz)\b/iu;

/** Opens a list only to tell what is in it. */
export function readList(frame: Frame, selector: string): Promise<FoundInList> {
  return withList(frame, selector, async (opened, seen) => {
    const state = await openList(opened, { selector });
    seen.note(state, null);
    if (seen.leading.length > 0) await pathsBelow(opened, { selector, wanted: '', seen });
    else await readOn(opened, seen, () => seen.isFull);
    return { options: seen.labels };
  });
}

async function withList(
  frame: Frame,
  selector: string,
  use: (opened: PageList, seen: SeenOptions) => Promise<FoundInList>,
): Promise<FoundInList> {
  const opened = await PageList.follow(frame, selector);
  try {
    return await use(opened, new SeenOptions());
  } finally {
    await closeList(opened).finally(() => void opened.dispose());
  }
}
