import type { Locator } from 'playwright';
import type { Control } from '../../forms/control.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** Boxes that did not take their text at once, most for a mask that waits for keys: key by key. */
export const textBox: Widget = (frame, action) =>
  action.kind === 'type' ? enter(frame.locator(action.control.selector), action) : null;

async function enter(box: Locator, { text, control }: { text: string; control: Control }): Promise<void> {
  if (control.kind === 'richtext' || text.length > LONGEST_MASKED) return box.fill(text, PATIENCE);
  await box.fill('', PATIENCE);
  await box.pressSequentially(text, PATIENCE);
  // Some boxes read what was typed when they are left by this key, and at no other leaving.
  await box.press('Tab', PATIENCE);
}

/** No mask is longer; whole letters would take seconds. */
const LONGEST_MASKED = 100;
