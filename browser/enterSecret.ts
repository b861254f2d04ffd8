import type { Locator, Page } from 'playwright';
import type { Button, Control, PageLook } from '../forms/control.ts';
import type { Meaning } from '../forms/meanings.ts';
import { recogniseControls } from '../forms/recognise.ts';
import { lookAtPage } from './look.ts';
import type { PageActivity } from './pageActivity.ts';
import { press } from './press.ts';

/**
 * Types a one-time code, or a sign-in, where the page asks for it, and confirms it by the button beside it, else by Enter.
 * Where nothing asks for it nothing is pressed: what is pressed might send the form.
 */
export async function enterSecret(
  page: Page,
  activity: PageActivity,
  secret: { code: string } | { username: string; password: string },
): Promise<void> {
  const look = await lookAtPage(page);
  const boxes =
    'code' in secret ? await enterCode(page, look, secret.code) : await signIn(page, look, secret);
  const last = boxes.at(-1);
  if (last === undefined) return;
  const button = confirmButton(look, last);
  if (button === undefined) await elementOf(page, last)?.press('Enter', { timeout: 5000, noWaitAfter: true });
  else await press(page, activity, button);
  await untilTaken(page, last);
  await activity.quiet({ quietMs: 300, limitMs: 15_000 });
}

/** A slow machine may need a while to leave the page. A box that stays is left to the next look: it was the wrong code. */
async function untilTaken(page: Page, box: Control): Promise<void> {
  await elementOf(page, box)
    ?.waitFor({ state: 'hidden', timeout: 3000 })
    .catch(() => undefined);
}

/** The boxes that it was typed into. */
async function enterCode(page: Page, look: PageLook, code: string): Promise<Control[]> {
  const oneTime = shownAs(look, ['one_time_code']);
  const boxes = oneTime.length > 0 ? oneTime : look.controls.filter(isCaptchaText);
  const isSplit = boxes.length > 1 && boxes.length === code.length;
  const used = isSplit ? boxes : boxes.slice(0, 1);
  for (const [index, box] of used.entries()) await type(page, box, isSplit ? code.charAt(index) : code);
  return used;
}

/** The letters of a picture are a code too. */
function isCaptchaText({ visible, kind, evidence }: Control): boolean {
  const text = `${evidence.label} ${evidence.placeholder} ${evidence.name} ${evidence.id}`;
  return (
    visible &&
    kind === 'text' &&
    /captcha|characters (you see|shown|in the)|letters (you see|shown)/i.test(text)
  );
}

async function signIn(
  page: Page,
  look: PageLook,
  login: { username: string; password: string },
): Promise<Control[]> {
  const passwords = shownAs(look, ['password', 'password_confirmation']);
  if (passwords.length === 0) return [];
  const [name] = shownAs(look, ['username', 'email']);
  if (name !== undefined) await type(page, name, login.username);
  for (const box of passwords) await type(page, box, login.password);
  return passwords;
}

const CONFIRM = /\b(verify|confirm|continue|submit|sign ?in|log ?in|next|ok|done)\b/i;

/** In the box's own form, or where neither is in one. What sends an application is left to the submit. */
function confirmButton({ buttons }: PageLook, box: Control): Button | undefined {
  return buttons.find(
    ({ visible, disabled, frame, form, label }) =>
      visible &&
      !disabled &&
      frame === box.frame &&
      form === box.form &&
      CONFIRM.test(label) &&
      !/application|apply/i.test(label),
  );
}

function shownAs(look: PageLook, meanings: readonly Meaning[]): Control[] {
  const recognitions = recogniseControls(look);
  return look.controls.filter((control, index) => {
    const meaning = recognitions[index]?.meaning;
    return control.visible && meaning !== undefined && meanings.includes(meaning);
  });
}

async function type(page: Page, control: Control, text: string): Promise<void> {
  await elementOf(page, control)?.fill(text, { timeout: 5000 });
}

function elementOf(page: Page, control: Control): Locator | undefined {
  return page.frames()[control.frame]?.locator(control.selector);
}
