import type { Locator } from 'playwright';
import { takesTags } from '../../forms/takesTags.ts';
import { partsOf } from './severalWanted.ts';
import { tellEnter } from './tellEnter.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** Boxes that make a thing of its own of each word that is closed by Enter or a comma. */
export const tagBox: Widget = (frame, action) =>
  action.kind === 'type' && takesTags(action.control)
    ? enterAll(frame.locator(action.control.selector), action.text)
    : null;

/**
 * A box that has made a thing of what was typed, as it was left, does so with whatever is typed: it is not typed there again. One
 * thing made of several words is taken back, and made one by one. false where it has made nothing.
 */
export async function hasMadeTag(box: Locator, text: string): Promise<boolean> {
  if ((await box.inputValue(PATIENCE)) !== '' || !(await isThere(box, text))) return false;
  if (partsOf(text).length < 2) return true;
  await box.focus(PATIENCE);
  // Some only mark it at first.
  for (let press = 0; press < 2 && (await isThere(box, text)); press++)
    await box.press('Backspace', PATIENCE);
  if ((await box.inputValue(PATIENCE)) !== '' || (await isThere(box, text))) await box.fill('', PATIENCE);
  else await enterAll(box, text);
  return true;
}

/** A plain box keeps what was typed, whatever stands below it: then all goes in as it is. */
async function enterAll(box: Locator, text: string): Promise<void> {
  const parts = partsOf(text);
  for (const part of parts) {
    if (await isThere(box, part)) continue;
    await box.fill('', PATIENCE);
    await box.pressSequentially(part, PATIENCE);
    await tellEnter(box);
    if ((await box.inputValue(PATIENCE)) !== '') await box.press(',', PATIENCE);
    if ((await box.inputValue(PATIENCE)) === `${part},`) return box.fill(text, PATIENCE);
  }
}

/** A box that was filled before, and not seen to be, takes the same again. */
function isThere(box: Locator, part: string): Promise<boolean> {
  return box.evaluate((input: Surrounded, wanted: string) => {
    const around = [input.parentElement, input.parentElement?.parentElement];
    const own = around.filter(
      (place) => place && place.querySelectorAll('input, select, textarea').length < 2,
    );
    const texts = own.flatMap((place) =>
      [...(place?.querySelectorAll('*:not(label, option)') ?? [])].map((one) =>
        (one.textContent ?? '').replace(/[×✕✖⨯]/g, '').trim(),
      ),
    );
    return texts.includes(wanted);
  }, part);
}

/** What of an element is looked at in the page. */
interface Surrounded {
  textContent: string | null;
  parentElement: Surrounded | null;
  querySelectorAll: (selector: string) => ArrayLike<Surrounded> & Iterable<Surrounded>;
}
