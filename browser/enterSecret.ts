import type { Page } from 'playwright';
import type { Control } from '../forms/control.ts';
import { codeConfirmation } from '../forms/codeConfirmation.ts';
import { findGate, type Gate } from '../forms/gate.ts';
import type { Login } from '../forms/secrets.ts';
import { elementOf } from './elementOf.ts';
import { enterCode } from './enterCode.ts';
import { lookAtPage } from './look.ts';
import type { PageActivity } from './pageActivity.ts';
import { press } from './press.ts';

/**
 * Types a one-time code, or a sign-in, where the page asks for it, and confirms it by the button beside it, else by Enter.
 * Where nothing asks for it nothing is pressed: what is pressed might send the form. `mayOpen`: an account that is not there
 * may be opened. `isSent`: the form is, and it is the site that wants the code for it.
 */
export async function enterSecret(
  page: Page,
  activity: PageActivity,
  secret: { code: string } | Login,
  { mayOpen, isSent = false }: { mayOpen: boolean; isSent?: boolean },
): Promise<void> {
  if ('code' in secret) return confirmCode(page, activity, { code: secret.code, isSent });
  const tried = await passGate(page, activity, secret);
  if (tried === 'none' || tried === 'part of a form') return;
  let gate = findGate(await lookAtPage(page));
  if (gate === null) return;
  if (gate.isNew === (tried === 'new account') && (tried === 'new account' || mayOpen)) {
    // There is no such account yet, or there is one already: the gate has another door.
    if (gate.otherWay === null) return;
    await press(page, activity, gate.otherWay);
    await activity.quiet({ quietMs: 300, limitMs: 5000 });
    gate = findGate(await lookAtPage(page));
    if (gate === null || gate.isNew === (tried === 'new account')) return;
    if ((await passGate(page, activity, secret)) !== 'new account') return;
    gate = findGate(await lookAtPage(page));
  }
  // Who has an account now is often asked to sign in with it.
  if (gate !== null && !gate.isNew) await passGate(page, activity, secret);
}

async function confirmCode(
  page: Page,
  activity: PageActivity,
  { code, isSent }: { code: string; isSent: boolean },
): Promise<void> {
  const look = await lookAtPage(page);
  const { navigations } = activity;
  activity.touch();
  const boxes = await enterCode(page, look, code);
  const last = boxes.at(-1);
  if (last === undefined) return;
  // Some pages take a code with its last character.
  const isTaken =
    activity.navigations > navigations || activity.quietForMs === 0 || !(await isShown(page, last));
  const by = isTaken ? null : codeConfirmation(look, boxes, isSent);
  if (by === 'enter') await pressEnter(page, last);
  else if (by !== null) await press(page, activity, by);
  else if (!isTaken) return;
  await untilTaken(page, activity, last);
}

/**
 * Signs in, or opens an account, whichever the page asks for. Nothing is pressed before all of it is entered: a gate that is
 * drawn anew meanwhile is begun again.
 */
async function passGate(
  page: Page,
  activity: PageActivity,
  login: Login,
): Promise<'new account' | 'signed in' | 'part of a form' | 'none'> {
  const entered = (await enterGate(page, login).catch(ifGone)) ?? (await enterGate(page, login));
  if (entered === 'none') return 'none';
  const { gate, last } = entered;
  if (gate.isPartOfForm) return 'part of a form';
  if (gate.button === null) await pressEnter(page, last);
  else await press(page, activity, gate.button);
  await untilTaken(page, activity, last);
  return gate.isNew ? 'new account' : 'signed in';
}

async function enterGate(page: Page, login: Login): Promise<{ gate: Gate; last: Control } | 'none'> {
  const gate = findGate(await lookAtPage(page));
  const last = gate?.passwords.at(-1);
  if (gate === null || last === undefined) return 'none';
  for (const box of gate.passwords) await type(page, box, login.password);
  if (gate.isPartOfForm) return { gate, last };
  for (const box of gate.names) await type(page, box, login.username);
  for (const box of gate.terms) await tick(page, box);
  return { gate, last };
}

function ifGone(error: unknown): null {
  if (error instanceof Error && error.name === 'TimeoutError') return null;
  throw error;
}

/** A slow machine may need a while to leave the page. A box that stays is left to the next look: it was the wrong code. */
async function untilTaken(page: Page, activity: PageActivity, box: Control): Promise<void> {
  await elementOf(page, box)
    ?.waitFor({ state: 'hidden', timeout: 3000 })
    .catch(() => undefined);
  await activity.quiet({ quietMs: 300, limitMs: 15_000 });
}

async function isShown(page: Page, box: Control): Promise<boolean> {
  return (await elementOf(page, box)?.isVisible()) ?? false;
}

async function pressEnter(page: Page, box: Control): Promise<void> {
  await elementOf(page, box)?.press('Enter', { timeout: 5000, noWaitAfter: true });
}

async function type(page: Page, control: Control, text: string): Promise<void> {
  await elementOf(page, control)?.fill(text, { timeout: 3000 });
}

/** A box that a picture covers is pressed from within. */
async function tick(page: Page, control: Control): Promise<void> {
  const box = page.frames()[control.frame]?.locator(control.options[0]?.selector ?? control.selector);
  if (box === undefined || (await box.isChecked({ timeout: 1000 }).catch(() => false))) return;
  await box
    .check({ timeout: 1000 })
    .catch(() => box.evaluate((element: { click(): void }) => element.click()));
}
