/** Milliseconds until a callback is tried again: a second, then longer and longer, and never before its receiver asked. */
export function callbackWaitMs({ attempts, retryAfterMs, longestMs }: CallbackWait): number {
  const own = Math.min(FIRST_MS * GROWTH ** attempts, longestMs);
  return Math.max(own, Math.min(retryAfterMs ?? 0, LONGEST_ASKED_MS));
}

interface CallbackWait {
  /** Tries that were made before this one. */
  attempts: number;
  retryAfterMs: number | null;
  longestMs: number;
}

const FIRST_MS = 1000;
const GROWTH = 3;
/** A receiver that asks for a day would miss how its job went. */
const LONGEST_ASKED_MS = 10 * 60_000;

/** What the header `Retry-After` asks for, in seconds or as a date; null when it says nothing. */
export function retryAfterMsOf(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
