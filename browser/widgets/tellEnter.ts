import type { Locator } from 'playwright';
import { PATIENCE } from './widget.ts';

/** Enter, told to the page's own script only: the browser would take a real one for the sending of the form. */
export async function tellEnter(box: Locator): Promise<void> {
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
  await box.dispatchEvent('keydown', enter, PATIENCE);
  await box.dispatchEvent('keypress', enter, PATIENCE);
  await box.dispatchEvent('keyup', enter, PATIENCE);
}
