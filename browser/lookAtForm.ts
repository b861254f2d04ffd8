import type { Page } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import { findBlocker } from '../forms/blockers.ts';
import { buttonRole } from '../forms/buttonLabels.ts';
import { findWayForward } from '../forms/buttons.ts';
import { findClosing } from '../forms/closings.ts';
import type { PageLook } from '../forms/control.ts';
import { foreground } from '../forms/foreground.ts';
import { findIntrusion } from '../forms/intrusions.ts';
import { lookAtPage } from './look.ts';
import type { PageActivity } from './pageActivity.ts';
import { press } from './press.ts';

/** The application as the page shows it, without what stands beside or behind it. */
export async function lookAtForm(page: Page): Promise<PageLook> {
  return foreground(await lookAtPage(page));
}

/**
 * As `lookAtForm`, once banners and pop-ups are out of the way, and once there is something to fill, to press or to be
 * stopped by: many pages draw themselves after they have come.
 */
export async function lookOnceShown(page: Page, activity: PageActivity): Promise<PageLook> {
  for (;;) {
    const look = await lookAtClearForm(page, activity);
    if (isShown(look, activity) || activity.quietForMs > LATE_MS || activity.hasCrashed) return look;
    await wait(50);
  }
}

const LATE_MS = 4000;

/** As `lookOnceShown`; a check that lets most visitors pass without a hand has some seconds for that. */
export async function lookOncePassed(page: Page, activity: PageActivity): Promise<PageLook> {
  const endsAt = performance.now() + PASS_MS;
  for (;;) {
    const look = await lookOnceShown(page, activity);
    const isPassing = findBlocker(look, activity.response)?.mayPass === true;
    if (!isPassing || activity.hasCrashed || performance.now() > endsAt) return look;
    await wait(100);
  }
}

/** The oldest of them say `up to 5 seconds`. */
const PASS_MS = 7000;

function isShown(look: PageLook, activity: PageActivity): boolean {
  const { response } = activity;
  return (
    look.controls.some((control) => control.visible) ||
    isWay(look, activity) ||
    findBlocker(look, response) !== null ||
    findClosing(look) !== null
  );
}

/** A frame around a step that is yet to be drawn may have the button that leaves it. */
function isWay(look: PageLook, { quietForMs }: PageActivity): boolean {
  const forward = findWayForward(look);
  if (forward === null) return false;
  return buttonRole(forward.button.label) !== 'next' || quietForMs > STEP_MS;
}

const STEP_MS = 500;

/** Banners and pop-ups are pressed away, each once at most. */
async function lookAtClearForm(page: Page, activity: PageActivity): Promise<PageLook> {
  const pressed = new Set<string>();
  for (;;) {
    const look = await lookAtPage(page);
    const intrusion = findIntrusion(look);
    if (intrusion === null || pressed.has(intrusion.layer)) return foreground(look);
    pressed.add(intrusion.layer);
    await press(page, activity, intrusion.button);
    await activity.quiet({ quietMs: 30, limitMs: 2000 });
  }
}
