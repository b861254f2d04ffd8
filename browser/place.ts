import type { BrowserContext, Frame, Page } from 'playwright';
import { z } from 'zod';
import type { PageLook } from '../forms/control.ts';

/**
 * Where an application stands in its browser: enough to stand there again in another one. It holds what the site keeps of
 * the applicant: it leaves this process sealed or not at all.
 */
export type Place = z.infer<typeof Place>;
export const Place = z.object({
  url: z.string(),
  /** Cookies, local storage and IndexedDB, as the browser gives and takes them. */
  storageState: z.unknown(),
  /** By origin: the browser gives it to nobody but the pages of the tab. */
  sessionStorage: z.record(z.string(), z.record(z.string(), z.string())),
  /** What the page showed when the application came to it. */
  marks: z.array(z.string()),
  /** A person was waited for: the page may look otherwise when it is opened again. */
  isBlocked: z.boolean(),
  /** What the site said before anything was entered. */
  ownWords: z.string(),
  /** Texts that were typed so far; they tell which request carries the form. */
  entered: z.array(z.string()),
  /** Blocks of schools and jobs that were saved on the way to here. */
  saved: z.object({ school: z.int(), job: z.int() }),
});

/** Of a look: what it asks; where it asks nothing, what can be pressed. */
export function marksOf(look: PageLook): string[] {
  const asked = look.controls
    .filter((control) => control.visible)
    .map(({ kind, evidence }) => `${kind} ${evidence.label}`);
  if (asked.length > 0) return [...new Set(asked)];
  return look.buttons.filter((button) => button.visible).map(({ label }) => `button ${label}`);
}

/** All that was there is there again; a site may have more to say the second time. */
export function showsAll(marks: readonly string[], shown: readonly string[]): boolean {
  return marks.length > 0 && marks.every((mark) => shown.includes(mark));
}

/** The same page of the same site; what follows a `#` is the page's own affair. */
export function isSameAddress(one: string, other: string): boolean {
  const [first, second] = [one, other].map((url) => {
    const { origin, pathname, search } = new URL(url);
    return `${origin}${pathname}${search}`;
  });
  return first === second;
}

/** Without IndexedDB where that cannot be had: some sites keep there what cannot be written down. */
export function storageOf(context: BrowserContext): Promise<unknown> {
  return context.storageState({ indexedDB: true }).catch(() => context.storageState());
}

export async function sessionStorageOf(page: Page): Promise<Place['sessionStorage']> {
  const all = await Promise.all(page.frames().map((frame) => readSessionStorage(frame)));
  return Object.fromEntries(all.filter((entry) => entry !== null));
}

/** null where the frame has none, or does not let it be read. */
async function readSessionStorage(frame: Frame): Promise<[string, Record<string, string>] | null> {
  const read: unknown = await frame.evaluate(READ).catch(() => null);
  const parsed = z.tuple([z.string(), z.record(z.string(), z.string())]).safeParse(read);
  return parsed.success && Object.keys(parsed.data[1]).length > 0 ? parsed.data : null;
}

const READ = '[location.origin, { ...sessionStorage }]';

/** While `work` opens a page, each document finds in its session storage what there was; what it has by then is newer. */
export async function withSessionStorage<Result>(
  page: Page,
  kept: Place['sessionStorage'],
  work: () => Promise<Result>,
): Promise<Result> {
  if (Object.keys(kept).length === 0) return work();
  const script = await page.addInitScript({ content: `${RESTORE}(${JSON.stringify(kept)})` });
  try {
    return await work();
  } finally {
    await script.dispose();
  }
}

/** Frames without an origin have no session storage, and say so by throwing. */
const RESTORE = `((kept) => {
  try {
    for (const [key, value] of Object.entries(kept[location.origin] ?? {}))
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, value);
  } catch {}
})`;
