import { z } from 'zod';

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
