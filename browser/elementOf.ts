import type { Locator, Page } from 'playwright';
import type { Control } from '../forms/control.ts';

/** Where a control of a look is now; undefined when its frame is gone. */
export function elementOf(page: Page, control: Control): Locator | undefined {
  return page.frames()[control.frame]?.locator(control.selector);
}
