import type { Page } from 'playwright';
import { holdsValue } from '../forms/holdsValue.ts';
import type { Action } from '../forms/planPage.ts';
import { saysAnother } from '../forms/saysAnother.ts';
import { ignoreUnusable } from './enterActions.ts';
import { PATIENCE } from './widgets/widget.ts';

/** Nothing at all is better than what a page has made of a date or a time that was entered. Tells whether there was such a thing. */
export async function emptyTurned(page: Page, entered: readonly Action[]): Promise<boolean> {
  const turned = entered.filter(isTurned);
  for (const { control } of turned) {
    const box = page.frames()[control.frame]?.locator(control.selector);
    await box?.fill('', PATIENCE).catch(ignoreUnusable);
    await box?.blur(PATIENCE).catch(ignoreUnusable);
  }
  return turned.length > 0;
}

function isTurned(action: Action): boolean {
  if (action.kind !== 'type' || holdsValue(action, action.control)) return false;
  const ways = [action.text, ...(action.others ?? [])];
  return ways.every((text) => saysAnother(text, action.control.value));
}
