import type { Frame } from 'playwright';
import type { Control } from '../../forms/control.ts';
import { searchWords } from '../../forms/searchWords.ts';
import { PageList } from '../openList.ts';
import { chooseSeveral } from './listChoice.ts';
import { clearSearch, closeList, openList } from './listMoves.ts';
import { isSuggestedFor } from './listSearch.ts';
import { type FoundInList, searchOf } from './list.ts';
import { SeenOptions } from './seenOptions.ts';
import { hasMadeTag } from './tagBox.ts';
import { textBox } from './textBox.ts';
import type { Widget } from './widget.ts';

/** Boxes that did not keep what was typed, since they want a choice out of what they then suggest: of words, not of figures. */
export const typeahead: Widget = (frame, action, tools) => {
  if (action.kind !== 'type' || !SUGGEST.has(action.control.kind)) return null;
  if (action.text.length > 100 || !/\p{L}/u.test(action.text)) return null;
  const asText = async () => {
    await textBox(frame, action, tools);
  };
  const asSuggested = async () => {
    const found = await suggested(frame, action.control, action.text);
    return found === null ? asText() : tools.noteList(action, found);
  };
  const box = frame.locator(action.control.selector);
  return hasMadeTag(box, action.text).then((isMade) => (isMade ? undefined : asSuggested()));
};

const SUGGEST: ReadonlySet<Control['kind']> = new Set(['text', 'search']);

/** null when nothing is suggested, whatever is typed. */
async function suggested(frame: Frame, control: Control, wanted: string): Promise<FoundInList | null> {
  const { selector } = control;
  const opened = await PageList.follow(frame, selector);
  try {
    const choosing = { selector, wanted, seen: new SeenOptions() };
    const [query = wanted] = searchWords(wanted);
    choosing.seen.note(await openList(opened, { selector, willSearch: searchOf(control) }), null);
    if (choosing.seen.count === 0 && !(await isSuggestedFor(opened, query, choosing))) return null;
    const chosen = await chooseSeveral(opened, choosing);
    if (chosen.length === 0) await clearSearch(opened);
    return { options: choosing.seen.labels, wanted, chosen };
  } finally {
    await closeList(opened).finally(() => void opened.dispose());
  }
}
