import type { Page } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import type { Adapter } from '../forms/adapters/adapter.ts';
import { adapterAt } from '../forms/adapters/adapters.ts';
import { findAssurance } from '../forms/assurance.ts';
import { findBlocker } from '../forms/blockers.ts';
import { findWayForward } from '../forms/buttons.ts';
import { hasGoneBusy } from '../forms/busyButton.ts';
import type { PageLook } from '../forms/control.ts';
import { asksForMore } from '../forms/asksForMore.ts';
import { findDeclaration, isGate } from '../forms/declaration.ts';
import { foreground } from '../forms/foreground.ts';
import { isFormGone } from '../forms/formGone.ts';
import { holdsNothing } from '../forms/holdsNothing.ts';
import { findClosingSince } from '../forms/closings.ts';
import { findConfirmation } from '../forms/receipt.ts';
import { type Complaints, namesLeftEmpty, newComplaints } from '../forms/namedFaults.ts';
import { recogniseControls } from '../forms/recognise.ts';
import { saidIn } from '../forms/saidIn.ts';
import { findsFault } from '../forms/sentBack.ts';
import { thanksInFront } from '../forms/thanksInFront.ts';
import { UNFINISHED } from '../forms/unfinished.ts';
import type { SubmitGate, SubmitResult } from './applicationSession.ts';
import { ignoreUnusable } from './enterActions.ts';
import { changesWithin } from './lateFields.ts';
import { lookAtPage } from './look.ts';
import { lookAtForm } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import type { Patience } from './patience.ts';
import { press } from './press.ts';
import type { SentRequests } from './sentRequests.ts';
import { Stillness } from './stillness.ts';
import type { SubmitGuard } from './submitGuard.ts';

export interface Submitting {
  activity: PageActivity;
  patience: Patience;
  /** Of the systems that are known. */
  adapters: readonly Adapter[];
  /** Hears what leaves the browser from the press on. */
  sent: SentRequests;
  guard: SubmitGuard;
  /** Gets what the page complains of from the press on. */
  complaints: Complaints;
  /** What the site said of the submit before this one, which it had refused. */
  refusedFor: ReadonlySet<string>;
}

/** Presses the final button once and watches: the requests that leave, their answers, and what the page says then. */
export async function submitPage(
  page: Page,
  submitting: Submitting,
  gate: SubmitGate,
): Promise<SubmitResult> {
  const shown = await lookAtPage(page);
  const front = foreground(shown);
  const forward = findWayForward(front);
  if (forward?.kind !== 'submit') return { kind: 'not_sent' };
  // What a dialog wants declared is of the form behind it: that is what is sent.
  const before = findDeclaration(front) === null ? front : shown;
  submitting.sent.listen();
  await submitting.guard.arm(gate);
  // One that is gone by now was not pressed; what an earlier press had begun may leave all the same.
  await press(page, submitting.activity, forward.button).catch(ignoreUnusable);
  return watch(page, submitting, { before });
}

/** What became of a form that left after it had been taken for not sent. It is not sent again. */
export async function watchLateSubmit(
  page: Page,
  submitting: Submitting,
  gate: SubmitGate,
): Promise<SubmitResult> {
  await submitting.guard.arm(gate);
  return watch(page, submitting, {});
}

/** What became of what a person sent in the engine's stead. */
export async function watchHandSubmit(
  page: Page,
  submitting: Submitting,
  before: PageLook | undefined,
): Promise<SubmitResult> {
  return watch(page, submitting, { ...(before === undefined ? {} : { before }), byHand: true });
}

/** What became of an earlier submit, once the code that it asked for was entered. Only looks. */
export async function readReceipt(page: Page, submitting: Submitting): Promise<SubmitResult> {
  return watch(page, submitting, { codeEntered: true });
}

interface Watched {
  /** The look before the press; absent when the form is gone by now. */
  before?: PageLook;
  /** A box for a code that is still shown may be on its way out. */
  codeEntered?: boolean;
  /** The engine presses nothing. */
  byHand?: boolean;
}

async function watch(page: Page, submitting: Submitting, watched: Watched): Promise<SubmitResult> {
  const { activity, patience, adapters, sent, guard, refusedFor } = submitting;
  const endsAt = performance.now() + patience.submitMs;
  let isAssured = false;
  const stillness = new Stillness(activity, patience.quietMs);
  for (;;) {
    // What left in the moment of a crash is not known.
    if (activity.hasCrashed) return { kind: 'unknown' };
    if (guard.hasOnlyRefused) return { kind: 'not_sent' };
    await activity.quiet({ quietMs: 20, limitMs: 2000 });
    const looks = await looksAtTabs(page);
    stillness.noteLook();
    noteComplaints(submitting, watched.before, looks[0]);
    const isBusy =
      watched.before !== undefined && looks[0] !== undefined && hasGoneBusy(watched.before, looks[0]);
    const isOver = (stillness.isLong && !guard.isDeciding && !isBusy) || performance.now() > endsAt;
    for (const look of looks) {
      const conclusion = conclusionOf(look, {
        watched,
        adapters,
        sent,
        refusedFor,
        isOver,
        isTold: activity.quietForMs > TOLD_MS,
        isSettled: activity.quietForMs > (sent.isNavigated ? COME_MS : SETTLED_MS),
      });
      if (conclusion !== null) return conclusion;
    }
    const [look] = looks;
    if (look !== undefined && watched.before !== undefined && !sent.mayHoldForm && !guard.hasReleasedForm) {
      const yes =
        isAssured || watched.byHand === true || !sent.isNothing ? null : findAssurance(watched.before, look);
      if (yes !== null) {
        isAssured = true;
        await press(page, activity, yes);
        continue;
      }
      if (isCalledInvalid(watched.before, look)) return { kind: 'not_sent' };
      if (isOver && sent.isElsewhere && isUncovered(watched.before, look)) return { kind: 'advanced' };
      if (isOver && sent.isElsewhere && !isFormGone(watched.before, look)) return { kind: 'not_sent' };
    }
    if (isOver && look !== undefined && hasPassedGate(watched.before, look)) return { kind: 'advanced' };
    if (isOver) {
      const isNothing = sent.isNothing && !guard.hasReleased && watched.codeEntered !== true;
      return { kind: isNothing ? 'not_sent' : 'unknown' };
    }
    await wait(10);
    await changesWithin(page, 50);
  }
}

/** Some messages are gone again a moment later. */
function noteComplaints({ complaints }: Submitting, before: PageLook | undefined, look?: PageLook): void {
  if (before === undefined || look === undefined) return;
  complaints.of = before;
  newComplaints(before, look).forEach((said) => complaints.said.add(said));
}

/** A page that changes in steps is not taken for one that has come. */
const SETTLED_MS = 500;
const TOLD_MS = 200;
/** One that the form itself asked for comes as a whole. */
const COME_MS = 120;

/** The page, and the tabs that it opened. */
async function looksAtTabs(page: Page): Promise<PageLook[]> {
  const others = page
    .context()
    .pages()
    .filter((tab) => tab !== page);
  const looks = await Promise.all([page, ...others].map((tab) => lookAtForm(tab).catch(() => null)));
  return looks.filter((look) => look !== null);
}

/** The form has left, and waits behind a dialog that was not there: what is agreed to now may be another matter. */
function declaresOnTop(before: PageLook | undefined, look: PageLook): boolean {
  const layer = findDeclaration(look)?.layer;
  if (layer === undefined) return false;
  return !before?.layers.some(({ frame, selector }) => frame === layer.frame && selector === layer.selector);
}

/** Whatever left for it was no application. */
function hasPassedGate(before: PageLook | undefined, look: PageLook): boolean {
  return before !== undefined && isGate(before) && isUncovered(before, look);
}

/** What was declared has led to a form that is yet to be filled. */
function isUncovered(before: PageLook, look: PageLook): boolean {
  if (findDeclaration(before) === null || findDeclaration(look) !== null) return false;
  return look.controls.some((control) => control.visible && control.required && holdsNothing(control));
}

/** The page itself found fault with the form, and says at which control. */
export function isCalledInvalid(before: PageLook, after: PageLook): boolean {
  const faults = ({ controls }: PageLook) =>
    controls.filter((control) => control.visible && control.invalid).length;
  return faults(after) > faults(before);
}

interface Facts {
  watched: Watched;
  adapters: readonly Adapter[];
  sent: SentRequests;
  refusedFor: ReadonlySet<string>;
  isOver: boolean;
  /** It has had the time to say what it got for an answer. */
  isTold: boolean;
  isSettled: boolean;
}

/** The table of outcomes; null while it is too early to tell. */
function conclusionOf(look: PageLook, facts: Facts): SubmitResult | null {
  const { watched, sent, isOver, isTold, isSettled } = facts;
  if (watched.codeEntered === true ? isOver && showsCodeBox(look) : findBlocker(look)?.reason === '2fa')
    return { kind: 'waiting_for_code' };
  const thanks = thanksInFront(watched.before, look);
  const formGone = watched.before === undefined || thanks !== null || isFormGone(watched.before, look);
  if (sent.isRefused && !formGone) return isTold || isOver ? { kind: 'rejected' } : null;
  if (sent.isAnswered && isSettled && isRefusedBySystem(look, facts)) return { kind: 'rejected' };
  // That it is the second time is for the next fill to tell.
  if (sent.isAnswered && isSettled && !formGone && watched.before && findClosingSince(watched.before, look))
    return { kind: 'rejected' };
  // Many sites answer with 200, and say at the fields what is wrong.
  const isFaulty =
    watched.before !== undefined &&
    !formGone &&
    (findsFault(watched.before, look) ||
      isCalledInvalid(watched.before, look) ||
      isRefusedAgain(look, facts) ||
      namesLeftEmpty(watched.before, look));
  if (sent.isAnswered && isSettled && isFaulty && findConfirmation(look) === null)
    return { kind: 'rejected' };
  const isForm = asksForMore(look);
  // One question after the other, without a word to the site.
  if (formGone && sent.isNothing && (isForm || asksOn(look)) && isSettled && watched.before !== undefined)
    return { kind: 'advanced' };
  if (!formGone || !(sent.isAnswered || watched.codeEntered === true)) return null;
  const confirmation = thanks ?? findConfirmation(look);
  if (confirmation !== null && (thanks !== null || !isForm))
    return { kind: 'confirmed', ...confirmation, url: look.url };
  const goesOn = isForm || (saidIn(look.signals.text, UNFINISHED) !== null && asksOn(look));
  if (confirmation !== null || !goesOn || !isSettled) return null;
  return sent.mayHoldForm && declaresOnTop(watched.before, look) ? null : { kind: 'advanced' };
}

/** There is something to answer, and a way on. */
function asksOn(look: PageLook): boolean {
  return (
    findWayForward(look) !== null && look.controls.some((control) => control.visible && !control.disabled)
  );
}

/** A new document finds the same fault with a field as the one that came for the last try. */
function isRefusedAgain({ controls }: PageLook, { sent, refusedFor }: Facts): boolean {
  return sent.isNavigated && controls.some(({ visible, error }) => visible && refusedFor.has(error));
}

/** What it said of an earlier try is gone once its answer to this one is shown. */
function isRefusedBySystem(look: PageLook, { adapters }: Facts): boolean {
  return adapterAt(look, adapters)?.isRefused?.(look) ?? false;
}

/** With the wrong code in it perhaps. */
function showsCodeBox(look: PageLook): boolean {
  const recognitions = recogniseControls(look);
  return look.controls.some(
    (control, index) => control.visible && recognitions[index]?.meaning === 'one_time_code',
  );
}
