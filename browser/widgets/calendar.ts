import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Locator } from 'playwright';
import type { CalendarStep } from '../../forms/calendarStep.ts';
import { type PlainDate, readDate } from '../../forms/formats/readDate.ts';
import { askPage } from '../pageScript.ts';
import { tellEnter } from './tellEnter.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** A date in a box that nobody can type into: its calendar opens on a press. Other values get into one that can be typed into by then */
export const calendar: Widget = (frame, action) => {
  const { control } = action;
  if (action.kind !== 'type' || !control.demands.readOnly) return null;
  const date =
    readDate(action.text) ?? readDate(action.others?.find((text) => readDate(text) !== null) ?? '');
  const box = frame.locator(control.selector);
  return date?.day === undefined
    ? writeOnceThere(box, action.text)
    : pick(frame, box, { date, text: action.text });
};

async function pick(
  frame: Frame,
  box: Locator,
  { date, text }: { date: PlainDate; text: string },
): Promise<void> {
  await open(box);
  for (let page = 0; page < MAX_PAGES; page++) {
    const step = await nextStep(frame, date, page === 0 ? OPENING_MS : 0);
    if (step === null) break;
    const target = frame.locator(step.selector).first();
    if (step.kind === 'choose') await target.selectOption({ value: step.value }, PATIENCE);
    else await target.click(PATIENCE);
    if (step.kind === 'day') return closeByOpener(box);
  }
  await write(box, text);
  // Not Escape: it might close the form around it.
  await box.press('Tab', PATIENCE);
}

/** A label that lies over the box hands the press on. */
function open(box: Locator): Promise<void> {
  return box.click({ timeout: 1000 }).catch(() => box.click({ ...PATIENCE, force: true }));
}

/** A time has no calendar; what no key gets into is not opened for it. */
async function writeOnceThere(box: Locator, text: string): Promise<void> {
  await box.focus(PATIENCE);
  // Some take it only while what they open is there.
  if (await box.isEditable(PATIENCE)) await open(box);
  await write(box, text);
  await box.press('Tab', PATIENCE);
}

/** Some can be typed into as soon as they have the focus, and take it by Enter. */
async function write(box: Locator, text: string): Promise<void> {
  if (!(await box.isEditable(PATIENCE))) return;
  await box.fill(text, PATIENCE);
  await tellEnter(box);
}

/** Some stay open once a day is pressed, over what stands below. */
async function closeByOpener(box: Locator): Promise<void> {
  const opener = box.and(box.page().locator('[aria-haspopup][aria-expanded="true"]:not(input)'));
  await wait(CLOSING_MS);
  if ((await opener.count()) > 0) await opener.click(PATIENCE);
}

const CLOSING_MS = 200;

/** Twenty years of months, and what leads to a year and a month at once. */
const MAX_PAGES = 243;

/** Many fade in. */
const OPENING_MS = 1000;

async function nextStep(frame: Frame, date: PlainDate, limitMs: number): Promise<CalendarStep | null> {
  const endsAt = performance.now() + limitMs;
  for (;;) {
    const step = await askPage(frame, (script) =>
      script.evaluate((page, wanted) => page.calendarStep(wanted), date),
    );
    if (step !== null || performance.now() >= endsAt) return step;
    await wait(50);
  }
}
