import type { Page } from 'playwright';
import { controlMark } from '../forms/controlMark.ts';
import type { PageLook } from '../forms/control.ts';
import { changesWithin } from './lateFields.ts';
import { lookAtForm } from './lookAtForm.ts';

/**
 * Some pages shut all of a form while they save what was entered: what is shut is not sent. The look once they have opened it
 * again. `arrival`: the form before anything was entered.
 */
export async function onceUnlocked(page: Page, seen: PageLook, arrival: PageLook): Promise<PageLook> {
  const endsAt = performance.now() + LOCKED_MS;
  let look = seen;
  while (isLocked(look, arrival) && performance.now() < endsAt) {
    await changesWithin(page, 50);
    look = await lookAtForm(page);
  }
  return look;
}

const LOCKED_MS = 10_000;

function isLocked(look: PageLook, arrival: PageLook): boolean {
  const wereShut = new Set(arrival.controls.filter(({ disabled }) => disabled).map(controlMark));
  const entered = look.controls.filter(
    (control) => control.visible && control.value !== '' && !wereShut.has(controlMark(control)),
  );
  return entered.length > 1 && entered.every(({ disabled }) => disabled);
}
