import { GhostHandsError } from './errors.ts';

/**
 * What may be sent again: `always` for what changes nothing when it arrives twice, `refused` for what must not; that is sent
 * again only after an answer that says it was not looked at (429).
 */
export type Repeatable = 'always' | 'refused';

/** How long to wait before the next try. null: this was the last. */
export function nextTryMs(
  failure: { response: Response } | { error: unknown },
  { tried, retries, retryDelayMs, repeatable }: Tries,
): number | null {
  if (tried > retries) return null;
  // Half of the wait is left to chance, so that clients that failed together do not come back together.
  const backoffMs = retryDelayMs * 2 ** (tried - 1) * (0.5 + Math.random() / 2);
  if ('error' in failure) return repeatable === 'always' && isPassing(failure.error) ? backoffMs : null;
  const { response } = failure;
  const wantedMs = retryAfterMs(response.headers);
  if (wantedMs !== undefined && wantedMs > LONGEST_WAIT_MS) return null;
  if (response.status === 429) return wantedMs ?? null;
  const isAway = AWAY.has(response.status);
  return isAway && repeatable === 'always' ? Math.max(wantedMs ?? 0, backoffMs) : null;
}

interface Tries {
  /** How often it was sent, 1 or more. */
  tried: number;
  retries: number;
  retryDelayMs: number;
  repeatable: Repeatable;
}

/** Whoever called waits: beyond this the caller should know, and decide. */
const LONGEST_WAIT_MS = 30_000;

const AWAY = new Set([502, 503, 504]);

function isPassing(error: unknown): boolean {
  return error instanceof GhostHandsError && (error.code === 'network_error' || error.code === 'timeout');
}

/** RFC 9110: seconds, or a date. */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
