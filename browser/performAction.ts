import type { Frame } from 'playwright';
import type { Action } from '../forms/planPage.ts';
import { boxes } from './widgets/boxes.ts';
import { calendar, dateBox } from './widgets/calendar.ts';
import { counter } from './widgets/counter.ts';
import { list } from './widgets/list.ts';
import { nativeList } from './widgets/nativeList.ts';
import { tagBox } from './widgets/tagBox.ts';
import { slider } from './widgets/slider.ts';
import { textBox } from './widgets/textBox.ts';
import { typeahead } from './widgets/typeahead.ts';
import { upload } from './widgets/upload.ts';
import type { EntryTools, Widget } from './widgets/widget.ts';

/** Enters one value. */
export async function performAction(frame: Frame, action: Action, tools: EntryTools): Promise<void> {
  for (const widget of WIDGETS) {
    const entering = widget(frame, action, tools);
    if (entering !== null) return entering;
  }
}

/** The first that fits is used: what is particular comes before what is general. */
const WIDGETS: readonly Widget[] = [
  nativeList,
  list,
  boxes,
  upload,
  slider,
  counter,
  calendar,
  tagBox,
  dateBox,
  typeahead,
  textBox,
];
