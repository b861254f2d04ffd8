import type { Locator } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import { readDate } from '../../forms/formats/readDate.ts';
import { tellEnter } from './tellEnter.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** Boxes that did not take their text at once, most for a mask that waits for keys; and all, at a person's pace. */
export const textBox: Widget = (frame, action, { typing }) => {
  if (action.kind !== 'type') return null;
  const { control, text } = action;
  const isWhole = control.kind === 'richtext' || control.kind === 'date' || text.length > LONGEST_MASKED;
  const write = (box: Locator) => {
    if (typing === 'natural' && KEYED.has(control.kind)) return typeAsPeopleDo(box, text);
    return isWhole ? box.fill(text, PATIENCE) : typeKeys(box, text);
  };
  const box = frame.locator(control.selector);
  return control.kind === 'richtext' ? insideOf(box).then(write) : write(box);
};

/** Old editors write into a document of their own. */
async function insideOf(editor: Locator): Promise<Locator> {
  const name = await editor.evaluate((element: { localName: string }) => element.localName, null, PATIENCE);
  return name === 'iframe' ? editor.contentFrame().locator('body') : editor;
}

/** No mask is longer; whole letters would take seconds. */
const LONGEST_MASKED = 100;

const KEYED: ReadonlySet<string> = new Set(['text', 'email', 'tel', 'url', 'number', 'textarea', 'richtext']);

async function typeKeys(box: Locator, text: string): Promise<void> {
  await box.fill('', PATIENCE);
  await box.pressSequentially(text, PATIENCE);
  // A calendar that has opened meanwhile takes it by this one, and would take the next for its own.
  if ((await box.getAttribute('aria-expanded', PATIENCE)) === 'true') await tellEnter(box);
  // Some boxes read what was typed when they are left by this key, and at no other leaving.
  await box.press('Tab', PATIENCE);
  // A date that they cannot read they throw away a moment later: until then it looks as if it had stayed.
  if (readDate(text)?.day !== undefined) await wait(LEAVING_MS);
}

const LEAVING_MS = 150;

/** With uneven pauses, longer between words; a long text by a fast typist, lest it takes minutes. */
async function typeAsPeopleDo(box: Locator, text: string): Promise<void> {
  const pauseMs = Math.min(LONGEST_PAUSE_MS, LONGEST_TEXT_MS / text.length);
  await box.click(PATIENCE);
  await box.fill('', PATIENCE);
  for (const character of text) {
    await box.pressSequentially(character, PATIENCE);
    await wait(pauseMs * (0.5 + Math.random()) * (/\s/.test(character) ? 2 : 1));
  }
  await box.press('Tab', PATIENCE);
}

const LONGEST_PAUSE_MS = 90;
const LONGEST_TEXT_MS = 20_000;
