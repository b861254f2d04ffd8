import type { BrowserContext, Page } from 'playwright';
import { findClosing } from '../forms/closings.ts';
import { findConfirmation } from '../forms/receipt.ts';
import type { Finding } from './applicationSession.ts';
import { lookAtForm } from './lookAtForm.ts';
import { PageActivity } from './pageActivity.ts';

interface Place {
  where: Finding['where'];
  url: string;
}

/** Where the submit led, the posting, and where applicants see what they applied for, if the page names such a place. */
export async function placesOfEvidence(page: Page, posting: string | undefined): Promise<Place[]> {
  const places: Place[] = [];
  if (page.url() !== posting && page.url().startsWith('http'))
    places.push({ where: 'page', url: page.url() });
  if (posting !== undefined) places.push({ where: 'posting', url: posting });
  const portal = await findPortal(page);
  if (portal !== null) places.push({ where: 'portal', url: portal });
  return places;
}

/** Reads, in a tab of its own, what the site says of an application by now. Nothing is pressed, and nothing but GET leaves. */
export async function seekEvidence(context: BrowserContext, places: Place[]): Promise<Finding[]> {
  const tab = await context.newPage();
  try {
    await tab.route('**/*', (route) =>
      /^(GET|HEAD|OPTIONS)$/.test(route.request().method()) ? route.continue() : route.abort(),
    );
    const activity = new PageActivity(tab);
    const findings: Finding[] = [];
    for (const place of places) {
      const finding = await read(tab, activity, place).catch(() => null);
      findings.push({
        where: place.where,
        url: place.url,
        ...(finding ?? { kind: 'unreadable', words: '' }),
      });
    }
    return findings;
  } finally {
    await tab.close();
  }
}

async function read(
  tab: Page,
  activity: PageActivity,
  { url }: Place,
): Promise<Pick<Finding, 'kind' | 'words'>> {
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: OPEN_MS });
  await activity.quiet({ quietMs: 500, limitMs: QUIET_MS });
  const look = await lookAtForm(tab);
  const closing = findClosing(look);
  if (closing?.code === 'already_applied') return { kind: 'already_applied', words: closing.words };
  const confirmation = findConfirmation(look);
  if (confirmation !== null) return { kind: 'confirmation', words: confirmation.message };
  return { kind: 'nothing', words: '' };
}

const OPEN_MS = 8000;
const QUIET_MS = 3000;

async function findPortal(page: Page): Promise<string | null> {
  const found = page.evaluate<string | null>(
    `[...document.links].find((link) => /${PORTAL.source}/i.test(link.textContent))?.href ?? null`,
  );
  return Promise.race([
    found.catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, 2000, null)),
  ]);
}

const PORTAL =
  /\b(my (job )?applications|(your|view|check|track|see) (your )?applications?( status)?|application status|candidate (home|portal|profile|zone)|applicant portal|meine bewerbungen|bewerberportal|mes candidatures|mis (solicitudes|candidaturas|postulaciones)|le mie candidature|minhas candidaturas|mijn sollicitaties|moje aplikacje)\b/;
