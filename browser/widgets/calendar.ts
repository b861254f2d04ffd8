import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Locator } from 'playwright';
import type { CalendarStep } from '../../forms/calendarStep.ts';
import { saysDateForm } from '../../forms/formats/dateTexts.ts';
import { type PlainDate, readDate } from '../../forms/formats/readDate.ts';
import type { Action } from '../../forms/planPage.ts';
import { PageList } from '../openList.ts';
import { askPage } from '../pageScript.ts';
import { setClock } from './clock.ts';
import { readMoment } from '../../forms/formats/timeTexts.ts';
import { textBox } from './textBox.ts';
import { tellEnter } from './tellEnter.ts';
import { type EntryTools, PATIENCE, type Widget } from './widget.ts';

/**
 * A date in a box that nobody can type into: its calendar opens on a press. Other values get into one that can be typed into by
 * then. A box that can be typed into, and does not say how, may read a date as another: there, too, the calendar is sure.
 */
export const calendar: Widget = (frame, action, tools) => {
  const { control } = action;
  if (action.kind !== 'type') return null;
  if (isDateOfOwnForm(action)) return pickOrType(frame, action, tools);
  if (!control.demands.readOnly) return null;
  const [day, time] =
    readMoment(action.text, (text) => (readDate(text)?.day ? text : null))?.split('T') ?? [];
  const date = day === undefined ? dateOf(action) : readDate(day);
  const box = frame.locator(control.selector);
  return date?.day === undefined
    ? writeOnceThere(frame, box, { text: action.text, selector: control.selector })
    : pick(frame, box, { date, time, text: action.text, selector: control.selector });
};

/** A whole date, for a box of text that does not say how it wants it written. */
export function isDateOfOwnForm(action: Action): boolean {
  if (action.kind !== 'type' || action.control.demands.readOnly) return false;
  const { control } = action;
  return control.kind === 'text' && dateOf(action)?.day !== undefined && !saysDateForm(control);
}

function dateOf({ text, others }: { text: string; others?: string[] }): PlainDate | null {
  return readDate(text) ?? readDate(others?.find((other) => readDate(other) !== null) ?? '');
}

/** Not in a calendar that stays there when the box is left, which is another's. */
async function pickOrType(frame: Frame, action: Action & { kind: 'type' }, tools: EntryTools): Promise<void> {
  const date = dateOf(action);
  const box = frame.locator(action.control.selector);
  const wasOpen = await isOpen(frame);
  if (date?.day !== undefined && !(wasOpen && (await staysOpen(frame, box)))) {
    await open(box);
    const isShown =
      (await nextStep(frame, date, wasOpen ? OPENING_MS : SOON_MS)) !== null ||
      (await opensBeside(frame, action.control.selector, date));
    if (isShown)
      return pick(frame, box, { date, text: action.text, selector: action.control.selector, isShown: true });
  }
  await textBox(frame, action, tools);
}

const SOON_MS = 200;

/** Some stay where they are until their box is left by a key. */
async function staysOpen(frame: Frame, box: Locator): Promise<boolean> {
  await box.press('Tab', PATIENCE);
  return !(await isShut(frame));
}

/** Many fade out, over what stands below. */
async function isShut(frame: Frame): Promise<boolean> {
  const endsAt = performance.now() + FADING_MS;
  while (await isOpen(frame)) {
    if (performance.now() >= endsAt) return false;
    await wait(50);
  }
  return true;
}

const FADING_MS = 800;

function isOpen(frame: Frame): Promise<boolean> {
  return askPage(frame, (script) => script.evaluate((page) => page.isCalendarOpen()));
}

interface Picking {
  date: PlainDate;
  /** Where more is wanted than the day. */
  time?: string | undefined;
  text: string;
  /** Of the box. */
  selector: string;
  isShown?: boolean;
}

async function pick(
  frame: Frame,
  box: Locator,
  { date, time = '', text, selector, isShown = false }: Picking,
): Promise<void> {
  if (!isShown) await open(box);
  if (await chooseDay(frame, date, OPENING_MS)) {
    await setClock(frame, time);
    return close(frame, box, selector);
  }
  const isLed = !isShown && !(await isOpen(frame)) && (await opensBeside(frame, selector, date));
  if (isLed && (await chooseDay(frame, date, SOON_MS))) return close(frame, box, selector);
  await write(box, text);
  // Not Escape: it might close the form around it.
  await box.press('Tab', PATIENCE);
  // One that is left open takes the keys of all that comes after.
  if (!(await isShut(frame))) await pressBeside(frame, selector);
}

/** What opened and leads nowhere is shut by what opened it. */
async function opensBeside(frame: Frame, selector: string, date: PlainDate): Promise<boolean> {
  if (!(await pressBesideBox(frame, selector))) return false;
  const isLed = (await nextStep(frame, date, OPENING_MS)) !== null;
  if (!isLed) await pressBesideBox(frame, selector);
  return isLed;
}

/** Some calendars open by the sign that stands beside their box, and not by the box. false where there is no such sign. */
async function pressBesideBox(frame: Frame, selector: string): Promise<boolean> {
  const opener = await askPage(frame, (script) =>
    script.evaluate((page, known) => page.calendarOpener(known), selector),
  );
  if (opener === null) return false;
  return frame
    .locator(opener)
    .first()
    .click({ timeout: 1000 })
    .then(
      () => true,
      () => false,
    );
}

/** In the calendar that is open by then. false where none is, or it does not lead to the day. */
export async function chooseDay(frame: Frame, date: PlainDate, openingMs: number): Promise<boolean> {
  let [nearest, idle] = [Infinity, 0];
  for (let page = 0; page < MAX_PAGES; page++) {
    const step = await nextStep(frame, date, page === 0 ? openingMs : TURNING_MS);
    if (step === null || idle > MOST_IDLE) return false;
    const months = step.kind === 'turn' ? step.months : nearest;
    idle = step.kind === 'day' || months < nearest ? 0 : idle + 1;
    nearest = Math.min(nearest, months);
    // While one month slides over the other, the place of a day is that of another one.
    if (step.kind === 'day' && page > 0 && !(await isStill(frame, date, step))) continue;
    if (!(await take(frame, date, step))) return false;
    if (step.kind === 'day') return true;
  }
  return false;
}

async function take(frame: Frame, date: PlainDate, step: CalendarStep): Promise<boolean> {
  const target = frame.locator(step.selector).first();
  if (step.kind === 'choose') return target.selectOption({ value: step.value }, PATIENCE).then(isDone);
  const isPressed = await target.click({ timeout: 1500 }).then(isDone, isNotDone);
  if (isPressed) return true;
  // What of the calendar's own lies over it is no hindrance to the keyboard.
  if (!(await isStill(frame, date, step))) return true;
  return target.dispatchEvent('click', {}, PATIENCE).then(isDone, isNotDone);
}

const isDone = () => true;
const isNotDone = () => false;

/** It leads on in the same way a moment later. */
async function isStill(frame: Frame, date: PlainDate, step: CalendarStep): Promise<boolean> {
  await wait(STILL_MS);
  const now = await nextStep(frame, date, 0);
  return now !== null && now.kind === step.kind && now.selector === step.selector;
}

const STILL_MS = 200;

/** A date that a box did not keep as it was written may be in the calendar that opens with it. */
export const dateBox: Widget = (frame, action, tools) => {
  const { control } = action;
  if (action.kind !== 'type' || control.kind !== 'text' || control.demands.readOnly) return null;
  const date = readDate(action.text);
  if (date?.day === undefined) return null;
  const writing = textBox(frame, action, tools);
  const box = frame.locator(control.selector);
  return writing === null ? null : writing.then(() => chooseUnlessKept(frame, box, date));
};

async function chooseUnlessKept(frame: Frame, box: Locator, date: PlainDate): Promise<void> {
  if ((await box.inputValue(PATIENCE)) !== '') return;
  await open(box);
  if (!(await chooseDay(frame, date, OPENING_MS))) await box.press('Tab', PATIENCE);
}

/** A label that lies over the box hands the press on. */
function open(box: Locator): Promise<void> {
  return box.click({ timeout: 1000 }).catch(() => box.click({ ...PATIENCE, force: true }));
}

/** A time has no calendar; what no key gets into is not opened for it. */
async function writeOnceThere(
  frame: Frame,
  box: Locator,
  { text, selector }: { text: string; selector: string },
): Promise<void> {
  await box.focus(PATIENCE);
  if (!(await box.isEditable(PATIENCE)) && (await setClock(frame, text))) return pressBeside(frame, selector);
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
async function close(frame: Frame, box: Locator, selector: string): Promise<void> {
  const opener = box.and(box.page().locator('[aria-haspopup][aria-expanded="true"]:not(input)'));
  await wait(CLOSING_MS);
  if ((await opener.count()) > 0) return opener.click(PATIENCE);
  // Leaving its box shuts it. Not Escape: it might close the form around it.
  if (await isShut(frame)) return;
  await box.press('Tab', PATIENCE);
  if (!(await isShut(frame))) await pressBeside(frame, selector);
}

async function pressBeside(frame: Frame, selector: string): Promise<void> {
  const place = await PageList.follow(frame, selector);
  await place.pressOutside().finally(() => void place.dispose());
}

const CLOSING_MS = 200;

/** Twenty years of months, and what leads to a year and a month at once. */
const MAX_PAGES = 243;
/** Presses that lead no nearer: the arrow does nothing. Some slide, and one is lost on the way. */
const MOST_IDLE = 5;

/** Some slide, and show two months meanwhile. */
const TURNING_MS = 600;

/** Many fade in. */
const OPENING_MS = 1000;

/** On a machine that is busy the time is over before the page has drawn anything. */
const LEAST_LOOKS = 4;

async function nextStep(frame: Frame, date: PlainDate, limitMs: number): Promise<CalendarStep | null> {
  const endsAt = performance.now() + limitMs;
  for (let looks = 1; ; looks++) {
    const step = await askPage(frame, (script) =>
      script.evaluate((page, wanted) => page.calendarStep(wanted), date),
    );
    if (step !== null || (performance.now() >= endsAt && (limitMs === 0 || looks >= LEAST_LOOKS)))
      return step;
    await wait(50);
  }
}
