import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Locator } from 'playwright';
import type { CalendarStep } from '../../forms/calendarStep.ts';
import { type PlainDate, readDate } from '../../forms/formats/readDate.ts';
import { askPage } from '../pageScript.ts';
import { PATIENCE, type Widget } from './widget.ts';

/** A date in a box that nobody can type into: its calendar opens on a press. Other values do not get into such a box. */
export const calendar: Widget = (frame, action) => {
  const { control } = action;
  if (action.kind !== 'type' || !control.demands.readOnly) return null;
  const date =
    readDate(action.text) ?? readDate(action.others?.find((text) => readDate(text) !== null) ?? '');
  return date?.day === undefined ? Promise.resolve() : pick(frame, frame.locator(control.selector), date);
};

async function pick(frame: Frame, box: Locator, date: PlainDate): Promise<void> {
  // A label that lies over the box hands the press on.
  await box.click({ timeout: 1000 }).catch(() => box.click({ ...PATIENCE, force: true }));
  for (let page = 0; page < MAX_PAGES; page++) {
    const step = await nextStep(frame, date, page === 0 ? OPENING_MS : 0);
    if (step === null) break;
    const target = frame.locator(step.selector).first();
    if (step.kind === 'choose') await target.selectOption({ value: step.value }, PATIENCE);
    else await target.click(PATIENCE);
    if (step.kind === 'day') return closeByOpener(box);
  }
  // Not Escape: it might close the form around it.
  await box.press('Tab', PATIENCE);
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
