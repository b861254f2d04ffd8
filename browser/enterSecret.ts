import type { Page } from 'playwright';
import type { Control, PageLook } from '../forms/control.ts';
import type { Meaning } from '../forms/meanings.ts';
import { recogniseControls } from '../forms/recognise.ts';
import { lookAtPage } from './look.ts';
import type { PageActivity } from './pageActivity.ts';

/** Types a one-time code, or a sign-in, where the page asks for it, and confirms with Enter. */
export async function enterSecret(
  page: Page,
  activity: PageActivity,
  secret: { code: string } | { username: string; password: string },
): Promise<void> {
  const look = await lookAtPage(page);
  if ('code' in secret) await enterCode(page, look, secret.code);
  else await signIn(page, look, secret);
  await page.keyboard.press('Enter');
  await activity.quiet({ quietMs: 300, limitMs: 15_000 });
}

async function enterCode(page: Page, look: PageLook, code: string): Promise<void> {
  const boxes = shownAs(look, ['one_time_code']);
  const isSplit = boxes.length > 1 && boxes.length === code.length;
  for (const [index, box] of boxes.entries()) {
    if (!isSplit && index > 0) break;
    await type(page, box, isSplit ? code.charAt(index) : code);
  }
}

async function signIn(
  page: Page,
  look: PageLook,
  login: { username: string; password: string },
): Promise<void> {
  const [name] = shownAs(look, ['username', 'email']);
  if (name !== undefined) await type(page, name, login.username);
  for (const box of shownAs(look, ['password', 'password_confirmation']))
    await type(page, box, login.password);
}

function shownAs(look: PageLook, meanings: readonly Meaning[]): Control[] {
  const recognitions = recogniseControls(look);
  return look.controls.filter((control, index) => {
    const meaning = recognitions[index]?.meaning;
    return control.visible && meaning !== undefined && meanings.includes(meaning);
  });
}

async function type(page: Page, control: Control, text: string): Promise<void> {
  await page.frames()[control.frame]?.locator(control.selector).fill(text, { timeout: 5000 });
}
