import type { JSHandle, Page } from 'playwright';
import { channel } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';
import { isPlaceholder } from '../forms/chooseOption.ts';
import type { PageLook } from '../forms/control.ts';
import { isConsent } from '../forms/consent.ts';
import { readDate } from '../forms/formats/readDate.ts';
import { controlMark } from '../forms/controlMark.ts';
import type { Action } from '../forms/planPage.ts';
import { lookAtForm } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import { askAgain, isAsked, type PageScript } from './pageScript.ts';

/** Questions that an answer reveals come with it, or a moment later: then nothing tells that they will. */
export class LateFields {
  readonly #page: Page;
  readonly #activity: PageActivity;
  #chosenAt = -Infinity;
  #agreedAt = -Infinity;
  #datedAt = -Infinity;

  constructor(page: Page, activity: PageActivity) {
    this.#page = page;
    this.#activity = activity;
  }

  /** What is only typed reveals nothing, but a date may be thrown away; what is only agreed to reveals hardly anything. */
  noteEntered(actions: readonly Action[]): void {
    if (actions.some(isDateInText)) this.#datedAt = performance.now();
    const others = actions.filter(({ kind }) => kind !== 'type');
    if (others.length > 0) this.#agreedAt = performance.now();
    if (!others.every(isAgreed)) this.#chosenAt = this.#agreedAt;
  }

  /**
   * The look with other controls in it than there were; null once there will be none. `isEarly`: what comes later still
   * is seen before the page is left.
   */
  async next(look: PageLook, isEarly: () => boolean): Promise<PageLook | null> {
    const awaited = countAwaited(look);
    const endsAt = Math.max(
      this.#agreedAt + SOON_MS,
      this.#datedAt + EMPTYING_MS,
      this.#chosenAt + (awaited > 0 ? SHUT_MS : isEarly() ? SOON_MS : LATE_MS),
    );
    for (;;) {
      const startedAt = performance.now();
      const left = endsAt - startedAt;
      if (left <= 0) return null;
      const isChanged = await changesWithin(this.#page, left);
      LATE_WAITS.publish(performance.now() - startedAt);
      if (isChanged) await this.#activity.quiet({ quietMs: 20, limitMs: 2000 });
      const after = await lookAtForm(this.#page);
      // A page may also empty a box, which is no change of its document.
      const isOther = controlsOf(after) !== controlsOf(look) || losesValue(look, after);
      if (isOther || countAwaited(after) < awaited) return after;
      if (!isChanged) return null;
    }
  }
}

function isDateInText(action: Action): boolean {
  return action.kind === 'type' && action.control.kind === 'text' && readDate(action.text)?.day !== undefined;
}

/** Nor does a letter: unlike a resume, it is not read for what it says of the applicant. */
function isAgreed(action: Action): boolean {
  if (action.kind === 'upload') return action.letter !== undefined;
  return isConsent(action.control, action.recognition.meaning);
}

/** For measurements: the milliseconds of each wait for what may come late. */
export const LATE_WAITS = channel('ghosthands:late-waits');

/** A page that animates its questions in takes a quarter of a second. */
const LATE_MS = 300;
const SOON_MS = 60;
/** Boxes for dates that empty themselves do so once they are left. */
const EMPTYING_MS = 150;
/** What an answer opens, such as the states of a country, is fetched first. */
const SHUT_MS = 2000;

/** Whether a page shows a control that was not there in an earlier look at it. */
export function hasMoreControls(before: PageLook, after: PageLook): boolean {
  const [known, shown] = [shownIn(before), shownIn(after)];
  return shown.length > known.length && shown.some((mark) => !known.includes(mark));
}

/** Whether anything of a page has changed since the last look, or does so in time. */
export function changesWithin(page: Page, waitMs: number): Promise<boolean> {
  return anyChanges(page, waitMs, (script) =>
    script.evaluate((inside, ms) => inside.changesWithin(ms), waitMs),
  );
}

/** Whether anything of a page has changed since the last look, or does so before it has stayed the same for `restMs`. */
export function changesBeforeRest(page: Page, restMs: number): Promise<boolean> {
  return anyChanges(page, restMs, (script) =>
    script.evaluate((inside, ms) => inside.changesBeforeRest(ms), restMs),
  );
}

async function anyChanges(
  page: Page,
  limitMs: number,
  ask: (script: JSHandle<PageScript>) => Promise<boolean>,
): Promise<boolean> {
  const frames = page.frames().filter(isAsked);
  if (frames.length === 0) return wait(limitMs, true);
  const changes = frames.map(async (frame) => {
    // A document that has no answer any more was replaced.
    const isOther = await askAgain(frame, ask).catch(() => true);
    // The others may yet change.
    if (!isOther) throw new Error('unchanged');
    return true;
  });
  return Promise.any(changes).catch(() => false);
}

/** Lists that are demanded, and shut or without anything to choose as long as another answer has not come. */
function countAwaited({ controls }: PageLook): number {
  return controls.filter(
    ({ visible, disabled, required, kind, options }) =>
      visible && required && kind === 'select' && (disabled || options.every(isPlaceholder)),
  ).length;
}

function losesValue(before: PageLook, after: PageLook): boolean {
  const held = new Set(valuesIn(before));
  const kept = new Set(valuesIn(after));
  return [...held].some((value) => !kept.has(value));
}

function valuesIn({ controls }: PageLook): string[] {
  return controls
    .filter(({ visible, value }) => visible && value !== '')
    .map((control) => `${controlMark(control)} ${control.value}`);
}

function controlsOf(look: PageLook): string {
  return JSON.stringify(shownIn(look));
}

function shownIn({ controls }: PageLook): string[] {
  return controls.filter(({ visible, disabled }) => visible && !disabled).map(controlMark);
}
