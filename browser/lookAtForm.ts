import type { Page } from 'playwright';
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

/** As `lookAtForm`, once banners and pop-ups are out of the way, each pressed once at most. */
export async function lookAtClearForm(page: Page, activity: PageActivity): Promise<PageLook> {
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
