import { setTimeout as wait } from 'node:timers/promises';

/** Looks again and again until it sees something; fails with what it saw last. */
export async function until<Seen>(
  look: () => Promise<Seen> | Seen,
  holds: (seen: Seen) => boolean,
  { timeoutMs = 60_000, everyMs = 50 }: { timeoutMs?: number; everyMs?: number } = {},
): Promise<Seen> {
  const endsAt = performance.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (performance.now() > endsAt) {
      throw new Error(`not seen within ${timeoutMs} ms; last seen: ${JSON.stringify(seen)?.slice(0, 2000)}`);
    }
    await wait(everyMs);
  }
}
