import type { Page } from 'playwright';
import type { Control, PageLook } from '../forms/control.ts';
import { findCodeBoxes } from '../forms/codeBoxes.ts';
import type { Draft } from '../forms/draft.ts';
import { draftControls } from '../forms/recognise.ts';
import { elementOf } from './elementOf.ts';

/** Types a code into its box, or a character into each of a row of boxes. The boxes that it was typed into. */
export async function enterCode(page: Page, look: PageLook, code: string): Promise<Control[]> {
  const drafts = draftControls(look);
  const oneTime = findCodeBoxes(look, drafts);
  const boxes = oneTime.length > 0 ? oneTime : drafts.filter(isOfPicture).map(({ control }) => control);
  const isSplit = boxes.length > 1 && (boxes.length === code.length || boxes.every(takesOne));
  const used = isSplit ? boxes.slice(0, code.length) : boxes.slice(0, 1);
  const parts = isSplit ? used.map((_box, index) => code.charAt(index)) : [code];
  for (const [index, box] of used.entries()) await typeKeys(page, box, parts[index] ?? '');
  const shown = await Promise.all(used.map((box) => shownIn(page, box)));
  // Where keys went astray, as on pages that move the cursor on late, each box is set by itself.
  for (const [index, box] of used.entries()) {
    const part = parts[index] ?? '';
    if (shown[index] !== null && shown[index] !== part)
      await elementOf(page, box)
        ?.fill(part, SOON)
        .catch(() => undefined);
  }
  return used;
}

function takesOne({ maxLength }: Control): boolean {
  return maxLength === 1;
}

/** By keys: boxes that move on after each listen to them. One that is gone took what it wanted. */
async function typeKeys(page: Page, box: Control, text: string): Promise<void> {
  const element = elementOf(page, box);
  if (element === undefined || (await element.count()) === 0) return;
  if (box.value !== '') await element.fill('', SOON).catch(() => undefined);
  await element.pressSequentially(text, SOON).catch(() => undefined);
}

/** null when it is gone. */
async function shownIn(page: Page, box: Control): Promise<string | null> {
  const element = elementOf(page, box);
  if (element === undefined || (await element.count()) === 0) return null;
  return element.inputValue({ timeout: 1000 }).catch(() => null);
}

const SOON = { timeout: 3000 };

/** The letters of a picture, or the result of a sum, are a code too. */
function isOfPicture({ control: { visible, kind }, recognition }: Draft): boolean {
  return visible && WRITTEN.has(kind) && recognition.meaning === 'captcha';
}

const WRITTEN: ReadonlySet<string> = new Set(['text', 'tel', 'number']);
