import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'playwright';
import type { DualMove } from '../../forms/dualMove.ts';
import { askPage } from '../pageScript.ts';
import { PATIENCE } from './widget.ts';

/** Brings what is wanted into the second of two lists, and all else out of it, one by one. false for what is no such pair. */
export async function moveAcross(frame: Frame, selector: string, wanted: string[]): Promise<boolean> {
  const next = () =>
    askPage(frame, (script) =>
      script.evaluate((page, asked) => page.nextDualMove(asked.selector, asked.wanted), { selector, wanted }),
    );
  let move = await next();
  if (move === undefined) return false;
  while (move) {
    const { left }: DualMove = move;
    if (!move.isMarked) await mark(frame, move);
    // Some bring over at once what is marked.
    move = await next();
    if (move && move.left >= left) await frame.locator(move.mover).click(PATIENCE);
    // What was brought over may be drawn a moment later.
    for (let tries = 0; move && move.left >= left; tries += 1) {
      if (tries === MAX_TRIES) return true;
      if (tries > 0) await wait(50);
      move = await next();
    }
  }
  return true;
}

const MAX_TRIES = 20;

async function mark(frame: Frame, { list, item }: DualMove): Promise<void> {
  const element = frame.locator(item);
  if (list === null) return element.click(PATIENCE);
  const option = await element.elementHandle(PATIENCE);
  await frame.locator(list).selectOption(option, PATIENCE);
}
