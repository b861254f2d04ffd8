import type { Page } from 'playwright';
import { findBlocker } from '../forms/blockers.ts';
import { findWayForward } from '../forms/buttons.ts';
import type { Button, PageLook } from '../forms/control.ts';
import { controlMark } from '../forms/controlMark.ts';
import { newComplaints } from '../forms/namedFaults.ts';
import { findConfirmation } from '../forms/receipt.ts';
import { isSameStep } from '../forms/sameStep.ts';
import { isSentBack, valuesOf } from '../forms/sentBack.ts';
import { hasStepsToGo } from '../forms/stepsToGo.ts';
import type { AdvanceResult, SessionFailure, SubmitGate } from './applicationSession.ts';
import { changesBeforeRest, changesWithin, hasMoreControls } from './lateFields.ts';
import { lookAtForm } from './lookAtForm.ts';
import type { Patience } from './patience.ts';
import { press } from './press.ts';
import { Stillness } from './stillness.ts';
import { isCalledInvalid, type Submitting } from './submitPage.ts';

/**
 * Presses the button that leads on, and waits until the page is another one. On some sites `Continue` sends the form: a
 * page that leads no further is the end of it, whether it says so or not.
 */
export async function advancePage(
  page: Page,
  { activity, patience, sent, guard }: Submitting,
  { gate, left }: { gate: SubmitGate; left?: PageLook | undefined },
): Promise<AdvanceResult | TabOpened | SentBack> {
  const tabs = page.context().pages();
  const document = activity.response;
  let before = await lookAtForm(page);
  // An answer has revealed more than there was when the page was filled.
  if (left !== undefined && hasMoreControls(left, before)) return { kind: 'advanced' };
  const forward = findWayForward(before);
  if (forward?.kind !== 'next')
    return { kind: 'failed', code: 'form_not_understood', detail: 'no button leads on' };
  if (maySend(before)) {
    sent.listen();
    await guard.arm(gate);
  }
  const isPressed = await press(page, activity, forward.button).then(() => true, ifGone);
  // The page has gone on by itself: what there is now is for the next look.
  if (!isPressed) return { kind: 'advanced' };
  const endsAt = performance.now() + patience.advanceMs;
  let isChanged = false;
  let pressed = forward.button;
  // A page that changes in steps is on its way until nothing of it does, or two looks in a row see the same.
  let seen = '';
  const stillness = new Stillness(activity, patience.quietMs);
  const isAtRest = async () => {
    if (await changesBeforeRest(page, STEP_MS)) return false;
    await activity.quiet({ quietMs: STEP_MS, limitMs: STEP_MS });
    return activity.quietForMs >= STEP_MS;
  };
  // A page may know its next address, or show what it is busy with, before it draws the next step.
  const isYetToCome = (look: PageLook) => activity.response === document && isSameStep(before, look);
  const isOver = () => (stillness.isLong && !guard.isDeciding) || activity.hasCrashed;
  while (performance.now() < endsAt && !isOver()) {
    await activity.quiet({ quietMs: 20, limitMs: 5000 });
    if (guard.hasOnlyRefused) return { kind: 'refused' };
    const tab = await openedTab(page, tabs, patience);
    if (tab !== null) return { kind: 'tab_opened', tab };
    const after = await lookAtForm(page).catch(() => null);
    stillness.noteLook();
    if (after !== null && activity.quietForMs > SETTLED_MS && isSentBack(before, after))
      return { kind: 'sent_back', values: valuesOf(after), said: newComplaints(before, after), of: before };
    if (after !== null && isOther(before, after) && !isYetToCome(after)) {
      isChanged = true;
      const isStill = signatureOf(after) === seen || (await isAtRest());
      seen = signatureOf(after);
      const opened = isStill ? wayOpened(before, after, pressed) : null;
      if (opened !== null) {
        await press(page, activity, opened).catch(ifGone);
        [before, pressed, isChanged, seen] = [after, opened, false, ''];
        continue;
      }
      if (isStill && !isSentBack(before, after) && (findWayForward(after) !== null || isGate(after)))
        return { kind: 'advanced' };
      const confirmation = findConfirmation(after);
      if (confirmation !== null && !hasControls(after))
        return { kind: 'confirmed', ...confirmation, url: after.url };
    }
    await changesWithin(page, isChanged ? STEP_MS : 100);
  }
  const last = await lookAtForm(page).catch(() => null);
  if (last === null) return guard.hasReleased ? { kind: 'unknown' } : UNRESPONSIVE;
  if (isChanged || isOther(before, last))
    return hasControls(last) ? { kind: 'advanced' } : { kind: 'unknown' };
  const isSent = guard.hasReleased && sent.mayHoldForm;
  if (isSent && !sent.isRefused && !isCalledInvalid(before, last)) return { kind: 'unknown' };
  return { kind: 'failed', code: 'form_not_understood', detail: 'the page did not change' };
}

const STEP_MS = 50;

/** What was pressed has only opened a menu, and would be pressed again: the way on is what has come. */
function wayOpened(before: PageLook, after: PageLook, pressed: Button): Button | null {
  if (hasControls(after) || !isSame(findWayForward(after)?.button, pressed)) return null;
  const isNew = (button: Button) =>
    button.visible && !before.buttons.some((known) => known.visible && isSame(known, button));
  const way = findWayForward({ ...after, buttons: after.buttons.filter(isNew) });
  return way?.kind === 'next' ? way.button : null;
}

function isSame(one: Button | undefined, other: Button): boolean {
  return one?.frame === other.frame && one.selector === other.selector && one.label === other.label;
}

/** What signs in or confirms a code is no way forward of the form, and nothing else will come. */
function isGate(look: PageLook): boolean {
  const reason = findBlocker(look)?.reason;
  return reason === 'login' || reason === '2fa';
}

const UNRESPONSIVE: AdvanceResult = { kind: 'failed', code: 'page_unresponsive' };

/** A page without a form, and one that says how many follow, sends no application. */
function maySend(before: PageLook): boolean {
  return hasControls(before) && !hasStepsToGo(before);
}

/** A complaint may be the last one's, until the site has answered. */
const SETTLED_MS = 500;

/** The page is the same one, with faults found in it. `values`: what it shows now; `said`: what it complains of, and `of` which look. */
interface SentBack {
  kind: 'sent_back';
  values: string;
  said: string[];
  of: PageLook;
}

/** Twice the same page with the same values. */
export const GOES_NOWHERE: SessionFailure = {
  kind: 'failed',
  code: 'form_not_understood',
  detail: 'the page came back, and nothing that is known mends it',
};

function ifGone(error: unknown): false {
  if (error instanceof Error && error.name === 'TimeoutError') return false;
  throw error;
}

interface TabOpened {
  kind: 'tab_opened';
  tab: Page;
}

/** A tab that the press opened, once there is something in it that leads on or can be filled. */
async function openedTab(page: Page, before: Page[], { advanceMs }: Patience): Promise<Page | null> {
  for (const tab of page.context().pages()) {
    if (before.includes(tab)) continue;
    await tab.waitForLoadState('domcontentloaded', { timeout: advanceMs }).catch(() => undefined);
    const look = await lookAtForm(tab).catch(() => null);
    if (look !== null && (hasControls(look) || findWayForward(look) !== null)) return tab;
  }
  return null;
}

function hasControls(look: PageLook): boolean {
  return look.controls.some((control) => control.visible && !control.disabled);
}
/** Other fields or other buttons are to be seen, or it is another address. */
function isOther(before: PageLook, after: PageLook): boolean {
  return before.url !== after.url || signatureOf(before) !== signatureOf(after);
}

function signatureOf(look: PageLook): string {
  const controls = look.controls.filter((control) => control.visible);
  const buttons = look.buttons.filter((button) => button.visible);
  return JSON.stringify([controls.map(controlMark), buttons.map(({ selector, label }) => [selector, label])]);
}
