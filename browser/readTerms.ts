import type { Page } from 'playwright';
import { findWayForward } from '../forms/buttons.ts';
import type { Control, PageLook } from '../forms/control.ts';
import { findAgreement, heldConsents } from '../forms/heldTerms.ts';
import { changesWithin } from './lateFields.ts';
import { lookAtPage } from './look.ts';
import { lookAtForm } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import { askPage, isAsked } from './pageScript.ts';
import { press } from './press.ts';

/**
 * Reads what may have to be read first: to its end, or where it opens when asked for. The look after that; null where
 * nothing was to be read.
 */
export async function readTerms(
  page: Page,
  activity: PageActivity,
  { look, arrival, unticked }: { look: PageLook; arrival: PageLook; unticked: readonly Control[] },
): Promise<PageLook | null> {
  const held = heldConsents(look, (control) => control.disabled || unticked.includes(control));
  // Where there is no way on, the terms are mostly to be scrolled through first.
  if (held.length === 0 && findWayForward(look)?.button.disabled === false) return null;
  if (await scrollToEnds(page)) {
    await changesWithin(page, HEARD_MS);
    return lookAtForm(page);
  }
  const isOpen = held.length > 0 && (await agreeToTerms(page, activity, arrival));
  if (isOpen) return lookAtForm(page);
  for (const box of held) if (await openTerms(page, activity, box)) return lookAtForm(page);
  return null;
}

async function scrollToEnds(page: Page): Promise<boolean> {
  const ends = await Promise.all(
    page
      .frames()
      .filter(isAsked)
      .map((frame) =>
        askPage(frame, (script) => script.evaluate((inside) => inside.readToEnd())).catch(() => false),
      ),
  );
  return ends.includes(true);
}

/** A page is told of it when it is drawn next; some wait for the scrolling to end. */
const HEARD_MS = 300;

/** Opens the terms of a box, reads them and agrees to them there, where they ask for it. Whether there was anything to open. */
async function openTerms(page: Page, activity: PageActivity, { frame, selector }: Control): Promise<boolean> {
  const place = page.frames()[frame];
  if (place === undefined) return false;
  const before = await lookAtPage(page);
  const way = await askPage(place, (script) =>
    script.evaluate((inside, path) => inside.wayToTerms(path), selector),
  ).catch(() => null);
  if (way === null) return false;
  // Terms in a tab of their own have been opened by then, and nobody reads them there.
  const closeTab = (tab: Page) => void tab.close().catch(() => {});
  page.on('popup', closeTab);
  try {
    await press(page, activity, { frame, selector: way });
    await activity.quiet({ quietMs: 30, limitMs: 2000 });
    if (await scrollToEnds(page)) await changesWithin(page, HEARD_MS);
    // Where nothing is to be agreed to there, the box is opened a moment later.
    if (!(await agreeToTerms(page, activity, before))) await changesWithin(page, HEARD_MS);
    return true;
  } finally {
    page.off('popup', closeTab);
  }
}

/** In the dialog that has opened with them. Whether there is one. */
async function agreeToTerms(page: Page, activity: PageActivity, before: PageLook): Promise<boolean> {
  const agreement = findAgreement(await lookAtPage(page), before);
  if (agreement === null) return false;
  await press(page, activity, agreement);
  return activity.quiet({ quietMs: 30, limitMs: 2000 }).then(() => true);
}
