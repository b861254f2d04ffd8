import type { Frame, Locator } from 'playwright';
import type { Option } from '../../forms/control.ts';
import type { Widget } from './widget.ts';

/** Radios, checkboxes and buttons that answer: pressed as a person presses them. */
export const boxes: Widget = (frame, action) => {
  const { control } = action;
  if (action.kind === 'check') {
    const [only] = control.options;
    return setBox(
      frame,
      { selector: only?.selector ?? control.selector, chosen: only?.chosen },
      action.checked,
    );
  }
  if (action.kind !== 'choose') return null;
  return control.kind === 'checkbox'
    ? checkOnly(frame, control.options, action.options)
    : checkAll(frame, action.options);
};

async function checkOnly(frame: Frame, all: Option[], wanted: Option[]): Promise<void> {
  const selectors = new Set(wanted.map((option) => option.selector));
  for (const option of all) {
    const isWanted = selectors.has(option.selector);
    if (option.chosen !== isWanted) await setBox(frame, option, isWanted);
  }
}

async function checkAll(frame: Frame, wanted: Option[]): Promise<void> {
  for (const option of wanted) await setBox(frame, option, true);
}

interface Box {
  selector: string;
  chosen?: boolean | undefined;
}

/** A box that a picture covers is pressed from within: its label, and what listens to it, hear the same click. */
async function setBox(frame: Frame, { selector, chosen }: Box, wanted: boolean): Promise<void> {
  const box = frame.locator(selector);
  const isChecked = (await readChecked(box)) ?? chosen ?? false;
  if (isChecked === wanted) return;
  const isPressed = await box
    .click({ timeout: 1000 })
    .then(() => true)
    .catch(() => false);
  if (!isPressed || (await readChecked(box)) === !wanted) await pressFromWithin(box, wanted);
}

/** null where neither the browser nor ARIA knows: a button, or a box that is gone. */
async function readChecked(box: Locator): Promise<boolean | null> {
  return box.isChecked({ timeout: 1000 }).catch(() => null);
}

async function pressFromWithin(box: Locator, wanted: boolean): Promise<void> {
  if ((await readChecked(box)) === wanted) return;
  await box.evaluate((element: { click(): void }) => element.click(), null, { timeout: 1000 });
}
