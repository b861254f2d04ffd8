import { setTimeout as wait } from 'node:timers/promises';
import type { Locator } from 'playwright';
import { PATIENCE, type Widget } from './widget.ts';

/** What shows a number that keys turn: drawn sliders and steppers, and native sliders that have not kept what was set. */
export const slider: Widget = (frame, action) => {
  const { selector, demands } = action.control;
  const isDrawn = demands.type === '' && (demands.role === 'slider' || demands.role === 'spinbutton');
  const isTurned = isDrawn || demands.type === 'range';
  if (action.kind !== 'type' || !isTurned) return null;
  return turnTo(frame.locator(selector), action.text, demands.role === 'spinbutton');
};

/** A stepper may take figures; what does not is turned step by step, as far as it goes. */
async function turnTo(control: Locator, text: string, takesFigures: boolean): Promise<void> {
  const wanted = Number(text);
  const { keyboard } = control.page();
  await control.focus(PATIENCE);
  if (takesFigures) await control.pressSequentially(text, PATIENCE);
  let at = await numberOf(control);
  for (let left = MAX_PRESSES; left > 0 && at !== wanted;) {
    const from = at;
    const key = from === null || from < wanted ? 'ArrowUp' : 'ArrowDown';
    await keyboard.press(key);
    const now = await numberOnce(control, (shown) => shown !== from);
    const isStuck = now === from;
    const isPast = now !== null && from !== null && now > wanted !== from > wanted && now !== wanted;
    if (isStuck || isPast) return;
    // The first press has told how far each goes.
    const step = now === null || from === null ? null : now - from;
    const more =
      now === null || step === null ? 0 : Math.min(left, Math.floor(Math.abs((wanted - now) / step)));
    for (let press = 0; press < more; press++) await keyboard.press(key);
    left -= 1 + more;
    at = await numberOnce(control, (shown) => now === null || step === null || shown === now + more * step);
  }
}

const MAX_PRESSES = 300;

/** A busy page draws late what the keys did. */
async function numberOnce(
  control: Locator,
  isDrawn: (shown: number | null) => boolean,
): Promise<number | null> {
  const until = performance.now() + DRAWN_WITHIN_MS;
  for (;;) {
    const shown = await numberOf(control);
    if (isDrawn(shown) || performance.now() > until) return shown;
    await wait(LOOK_MS);
  }
}

const DRAWN_WITHIN_MS = 500;
const LOOK_MS = 20;

async function numberOf(control: Locator): Promise<number | null> {
  const shown = await control.evaluate(
    (element: { value?: unknown; ariaValueNow: string | null }) =>
      typeof element.value === 'string' ? element.value : element.ariaValueNow,
    null,
    PATIENCE,
  );
  return shown === null || shown === '' ? null : Number(shown);
}
