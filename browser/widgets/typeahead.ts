import type { Frame } from 'playwright';
import type { Control } from '../../forms/control.ts';
import { PageList } from '../openList.ts';
import { chooseSeveral } from './listChoice.ts';
import { closeList, hasOptions, settleOptions } from './listMoves.ts';
import type { FoundInList } from './list.ts';
import { SeenOptions } from './seenOptions.ts';
import { textBox } from './textBox.ts';
import type { Widget } from './widget.ts';

/** Boxes that did not keep what was typed, since they want a choice out of what they then suggest. */
export const typeahead: Widget = (frame, action, tools) => {
  if (action.kind !== 'type' || !SUGGEST.has(action.control.kind) || action.text.length > 100) return null;
  const asText = async () => {
    await textBox(frame, action, tools);
  };
  return suggested(frame, action.control, action.text).then((found) =>
    found === null ? asText() : tools.noteList(action, found),
  );
};

const SUGGEST: ReadonlySet<Control['kind']> = new Set(['text', 'search']);

/** null when nothing is suggested, whatever is typed. */
async function suggested(frame: Frame, { selector }: Control, wanted: string): Promise<FoundInList | null> {
  const opened = await PageList.follow(frame, selector);
  try {
    const seen = new SeenOptions();
    await opened.press();
    const pressed = await opened.settle({ limitMs: 500, stillMs: 500, isEnough: hasOptions });
    if (hasOptions(pressed)) seen.note(await settleOptions(opened), null);
    else if (await suggestsFor(opened, wanted)) seen.note(await settleOptions(opened), wanted);
    else return null;
    const chosen = await chooseSeveral(opened, { selector, wanted, seen });
    return { options: seen.labels, wanted, chosen };
  } finally {
    await closeList(opened).finally(() => void opened.dispose());
  }
}

async function suggestsFor(opened: PageList, wanted: string): Promise<boolean> {
  await opened.type(wanted);
  const state = await opened.settle({ limitMs: 1200, stillMs: 1200, isEnough: hasOptions });
  return hasOptions(state) || state.isBusy;
}
