import type { Locator } from 'playwright';
import { PATIENCE, type Widget } from './widget.ts';

/** What shows a number that keys turn: drawn sliders and steppers. */
export const slider: Widget = (frame, action) => {
  const { selector, demands } = action.control;
  const isTurned = demands.type === '' && (demands.role === 'slider' || demands.role === 'spinbutton');
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
    const key = at === null || at < wanted ? 'ArrowUp' : 'ArrowDown';
    await keyboard.press(key);
    const now = await numberOf(control);
    const isStuck = now === at;
    const isPast = now !== null && at !== null && now > wanted !== at > wanted && now !== wanted;
    if (isStuck || isPast) return;
    // The first press has told how far each goes.
    const more = now === null || at === null ? 0 : Math.floor(Math.abs((wanted - now) / (now - at)));
    for (let press = 0; press < Math.min(more, left); press++) await keyboard.press(key);
    left -= 1 + more;
    at = await numberOf(control);
  }
}

const MAX_PRESSES = 300;

/** As it is once the page has drawn what the keys did. */
async function numberOf(control: Locator): Promise<number | null> {
  await control.evaluate(DRAWN, null, PATIENCE);
  const shown = await control.getAttribute('aria-valuenow', PATIENCE);
  return shown === null || shown === '' ? null : Number(shown);
}

/** Two frames; a page in the background has none. */
const DRAWN = `() => new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(resolve));
  setTimeout(resolve, 100);
})`;
