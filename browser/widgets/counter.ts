import type { Frame, Locator } from 'playwright';
import { askPage } from '../pageScript.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** A number between a minus and a plus, which are all that turns it. */
export const counter: Widget = (frame, action) => {
  const { kind, demands, selector } = action.control;
  if (action.kind !== 'type' || kind !== 'number' || demands.role !== '') return null;
  if (!demands.readOnly && demands.type !== '') return null;
  return count(frame, selector, Number(action.text));
};

async function count(frame: Frame, selector: string, wanted: number): Promise<void> {
  const buttons = await askPage(frame, (script) =>
    script.evaluate((page, counted) => page.counterSteps(counted), selector),
  );
  if (buttons === null) return;
  const shown = frame.locator(selector);
  let at = await numberIn(shown);
  for (let presses = 0; at !== wanted && presses < MAX_PRESSES; presses++) {
    await frame.locator(at < wanted ? buttons.more : buttons.less).click(PATIENCE);
    const now = await numberIn(shown);
    // It goes no further, or not that way.
    if (Math.abs(now - wanted) >= Math.abs(at - wanted)) return;
    at = now;
  }
}

const MAX_PRESSES = 100;

async function numberIn(shown: Locator): Promise<number> {
  const text: string = await shown.evaluate(
    (element: { value?: string; textContent: string }) => element.value ?? element.textContent,
    null,
    PATIENCE,
  );
  return Number(text);
}
