import type { Frame, Locator } from 'playwright';
import type { Option } from '../../forms/control.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** Radios and checkboxes. */
export const boxes: Widget = (frame, action) => {
  const { control } = action;
  if (action.kind === 'check') {
    return setChecked(frame.locator(control.options[0]?.selector ?? control.selector), action.checked);
  }
  if (action.kind !== 'choose') return null;
  return control.kind === 'checkbox'
    ? checkOnly(frame, control.options, action.options)
    : checkAll(frame, action.options);
};

async function checkOnly(frame: Frame, all: Option[], wanted: Option[]): Promise<void> {
  const selectors = new Set(wanted.map((option) => option.selector));
  for (const { selector, chosen } of all) {
    const isWanted = selectors.has(selector);
    if (chosen !== isWanted) await setChecked(frame.locator(selector), isWanted);
  }
}

async function checkAll(frame: Frame, wanted: Option[]): Promise<void> {
  for (const { selector } of wanted) await setChecked(frame.locator(selector), true);
}

/** A box that a picture covers is pressed from within: its label, and what listens to it, hear the same click. */
async function setChecked(box: Locator, checked: boolean): Promise<void> {
  try {
    await box.setChecked(checked, { timeout: 1000 });
  } catch {
    if ((await box.isChecked(PATIENCE)) !== checked)
      await box.evaluate((element: { click(): void }) => element.click());
  }
}
