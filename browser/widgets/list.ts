import type { Frame } from 'playwright';
import { chooseOption } from '../../forms/chooseOption.ts';
import type { Control } from '../../forms/control.ts';
import { PageList } from '../openList.ts';
import { closeList, openList, readOn } from './listMoves.ts';
import { chooseSeveral, pathsBelow } from './listChoice.ts';
import { SeenOptions } from './seenOptions.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** Lists that must be opened to be read, whatever draws them. */
export const list: Widget = (frame, action, { noteList }) => {
  if (action.kind !== 'pick') return null;
  const { control, wanted } = action;
  return isSuggestedByBrowser(frame, control)
    .then((isFree) =>
      isFree ? typeSuggested(frame, control, wanted) : pickFrom(frame, control.selector, wanted),
    )
    .then((found) => noteList(action, found));
};

function isSuggestedByBrowser(frame: Frame, { selector }: Control): Promise<boolean> {
  const box = frame.locator(selector);
  return box.evaluate((element: { list?: unknown }) => Boolean(element.list), null, PATIENCE);
}

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
function pickFrom(frame: Frame, selector: string, wanted: string): Promise<FoundInList> {
  return withList(frame, selector, async (opened, seen) => {
    const state = await openList(opened, selector);
    seen.note(state, null);
    const chosen = await chooseSeveral(opened, { selector, wanted, seen });
    return { options: seen.labels, wanted, chosen };
  });
}

/** Opens a list only to tell what is in it. */
export function readList(frame: Frame, selector: string): Promise<FoundInList> {
  return withList(frame, selector, async (opened, seen) => {
    const state = await openList(opened, selector);
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
