import type { Frame, Locator } from 'playwright';
import type { Option } from '../forms/control.ts';
import type { Action } from '../forms/planPage.ts';
import type { ResumeFile } from './applicationSession.ts';

/** Enters one value. Whether it stayed is told by the next look, not here. */
export async function performAction(frame: Frame, action: Action, resume: ResumeFile | null): Promise<void> {
  const element = frame.locator(action.control.selector);
  switch (action.kind) {
    case 'type':
      return element.fill(action.text, PATIENCE);
    case 'choose':
      return choose(frame, element, action);
    case 'check': {
      const [box] = action.control.options;
      return setChecked(box === undefined ? element : frame.locator(box.selector), action.checked);
    }
    case 'upload':
      if (resume === null) return;
      return element.setInputFiles(
        { name: resume.name, mimeType: resume.mimeType, buffer: resume.bytes },
        PATIENCE,
      );
  }
}

/** A control that cannot be used within this time is not usable. */
const PATIENCE = { timeout: 5000 } as const;

type Choice = Extract<Action, { kind: 'choose' }>;

async function choose(frame: Frame, element: Locator, { control, options }: Choice): Promise<void> {
  if (control.kind === 'select' || control.kind === 'multiselect') {
    await element.selectOption(options.map(handleOf), PATIENCE);
    return;
  }
  if (control.kind === 'checkbox') {
    const wanted = new Set(options.map((option) => option.selector));
    for (const { selector, chosen } of control.options) {
      if (chosen !== wanted.has(selector)) await setChecked(frame.locator(selector), wanted.has(selector));
    }
    return;
  }
  for (const option of options) await setChecked(frame.locator(option.selector), true);
}

function handleOf(option: Option): { value: string } | { label: string } {
  return option.value === '' ? { label: option.label } : { value: option.value };
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
