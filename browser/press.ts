import type { Frame, Locator, Page } from 'playwright';
import type { Button } from '../forms/control.ts';
import { askPage } from './pageScript.ts';
import type { PageActivity } from './pageActivity.ts';

/** Presses a button once. One that is covered is pressed from within; never both. */
export async function press(
  page: Page,
  activity: PageActivity,
  button: Pick<Button, 'frame' | 'selector'>,
): Promise<void> {
  const frame = page.frames()[button.frame];
  if (frame === undefined) throw new Error('the frame of the button is gone');
  const element = frame.locator(button.selector);
  const isFree = (await isSeenFree(frame, button)) || (await isFoundFree(element));
  activity.touch();
  if (isFree) await element.click({ timeout: 5000, noWaitAfter: true });
  else await element.evaluate((target: { click(): void }) => target.click(), undefined, { timeout: 5000 });
}

/** By one question; a page that moves may be free a moment later. */
function isSeenFree(frame: Frame, { selector }: Pick<Button, 'selector'>): Promise<boolean> {
  return askPage(frame, (script) => script.evaluate((page, path) => page.isFree(path), selector)).catch(
    () => false,
  );
}

function isFoundFree(element: Locator): Promise<boolean> {
  return element
    .click({ trial: true, timeout: 2000 })
    .then(() => true)
    .catch(() => false);
}
