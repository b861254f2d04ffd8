import type { Page } from 'playwright';
import type { PageLook } from '../forms/control.ts';
import { waitsForReading } from '../forms/waitsForReading.ts';
import { changesWithin } from './lateFields.ts';
import { lookAtForm } from './lookAtForm.ts';
import { askPage, isAsked } from './pageScript.ts';

/** Reads to its end what may have to be read first. The look after that; null where nothing was to be read. */
export async function readTerms(page: Page, look: PageLook): Promise<PageLook | null> {
  if (!waitsForReading(look)) return null;
  const ends = await Promise.all(
    page
      .frames()
      .filter(isAsked)
      .map((frame) =>
        askPage(frame, (script) => script.evaluate((inside) => inside.readToEnd())).catch(() => false),
      ),
  );
  if (!ends.includes(true)) return null;
  await changesWithin(page, HEARD_MS);
  return lookAtForm(page);
}

/** A page is told of it when it is drawn next; some wait for the scrolling to end. */
const HEARD_MS = 300;
