import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'playwright';
import type { ClockParts } from '../../forms/clockParts.ts';
import { readTime } from '../../forms/formats/timeTexts.ts';
import { askPage } from '../pageScript.ts';
import { PATIENCE } from './widget.ts';

/** Sets the clock that is open by then to a time. false where none is. */
export async function setClock(frame: Frame, text: string): Promise<boolean> {
  const time = readTime(text);
  const parts = time === null ? null : await partsOf(frame);
  if (time === null || parts === null) return false;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const hour = parts.half === null ? hours : hours % 12 || 12;
  await setPart(frame, parts.hour, hour);
  await setPart(frame, parts.minute, minutes);
  if (parts.half !== null && parts.half.says !== (hours < 12 ? 'AM' : 'PM'))
    await frame.locator(parts.half.selector).click(PATIENCE);
  return true;
}

/** Some fade in. */
async function partsOf(frame: Frame): Promise<ClockParts | null> {
  const endsAt = performance.now() + OPENING_MS;
  for (;;) {
    const parts = await askPage(frame, (script) => script.evaluate((page) => page.clockParts()));
    if (parts !== null || performance.now() >= endsAt) return parts;
    await wait(50);
  }
}

const OPENING_MS = 400;

/** In two figures: some read a single one as the beginning of two. */
function setPart(frame: Frame, selector: string, value: number): Promise<void> {
  return frame.locator(selector).fill(String(value).padStart(2, '0'), PATIENCE);
}
