import type { Page } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import { findBlocker } from '../forms/blockers.ts';
import { findWayForward } from '../forms/buttons.ts';
import type { PageLook } from '../forms/control.ts';
import { findConfirmation } from '../forms/receipt.ts';
import type { SubmitResult } from './applicationSession.ts';
import { lookAtPage } from './look.ts';
import type { PageActivity } from './pageActivity.ts';
import type { Patience } from './patience.ts';
import { press } from './press.ts';
import type { SentRequests } from './sentRequests.ts';

export interface Submitting {
  activity: PageActivity;
  patience: Patience;
  /** Hears what leaves the page from the press on. */
  sent: SentRequests;
}

/** Presses the final button once and watches: the requests that leave, their answers, and what the page says then. */
export async function submitPage(page: Page, submitting: Submitting): Promise<SubmitResult> {
  const before = await lookAtPage(page);
  const forward = findWayForward(before);
  if (forward?.kind !== 'submit') return { kind: 'not_sent' };
  submitting.sent.listen();
  await press(page, submitting.activity, forward.button);
  return watch(page, before, submitting);
}

/** What became of a form that left after it had been taken for not sent. It is not sent again. */
export async function watchLateSubmit(page: Page, submitting: Submitting): Promise<SubmitResult> {
  return watch(page, null, submitting);
}

/** Only looks: whether an earlier submit is through by now. */
export async function readReceipt(page: Page): Promise<SubmitResult> {
  const look = await lookAtPage(page);
  return conclusionOf(look, { answered: true, refused: false, formGone: true }) ?? { kind: 'unknown' };
}

/** `before` is the look before the press; null when the form is gone by now. */
async function watch(
  page: Page,
  before: PageLook | null,
  { activity, patience, sent }: Submitting,
): Promise<SubmitResult> {
  const endsAt = performance.now() + patience.submitMs;
  for (;;) {
    // What left in the moment of a crash is not known.
    if (activity.hasCrashed) return { kind: 'unknown' };
    await activity.quiet({ quietMs: 20, limitMs: 2000 });
    const look = await lookAtPage(page).catch(() => null);
    if (look !== null) {
      const formGone = before === null || isFormGone(before, look);
      const facts = { answered: sent.isAnswered, refused: sent.isRefused, formGone };
      const conclusion = conclusionOf(look, facts);
      if (conclusion !== null) return conclusion;
      if (sent.count === 0 && before !== null && isKeptBack(before, look)) return { kind: 'not_sent' };
    }
    const nothingMore = activity.quietForMs > patience.quietMs || performance.now() > endsAt;
    if (nothingMore) return { kind: sent.count === 0 ? 'not_sent' : 'unknown' };
    await wait(50);
  }
}

/** The page itself found fault with the form, and says so. */
function isKeptBack(before: PageLook, after: PageLook): boolean {
  const faults = ({ controls }: PageLook) =>
    controls.filter((control) => control.visible && control.invalid).length;
  const alerts = new Set(before.signals.alerts);
  return faults(after) > faults(before) || after.signals.alerts.some((alert) => !alerts.has(alert));
}

/** The table of outcomes; null while it is too early to tell. */
function conclusionOf(
  look: PageLook,
  facts: { answered: boolean; refused: boolean; formGone: boolean },
): SubmitResult | null {
  if (findBlocker(look)?.reason === '2fa') return { kind: 'waiting_for_code' };
  if (facts.refused && !facts.formGone) return { kind: 'rejected' };
  const confirmation = findConfirmation(look);
  if (confirmation !== null && facts.formGone && facts.answered) {
    return { kind: 'confirmed', ...confirmation, url: look.url };
  }
  return null;
}

/** None of the fields that were there can be seen any more. */
function isFormGone(before: PageLook, after: PageLook): boolean {
  const shown = new Set(after.controls.filter((control) => control.visible).map(labelAndPlace));
  return !before.controls.some((control) => control.visible && shown.has(labelAndPlace(control)));
}

function labelAndPlace({ frame, selector, evidence }: PageLook['controls'][number]): string {
  return `${frame} ${selector} ${evidence.label}`;
}
