import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.ts';
import { exitInWords } from './exit.ts';
import { lastLines } from './log.ts';
import { Problem } from './problem.ts';

export interface Waiting {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/** Tries until it succeeds once; throws when the child ends first, when the time is over, or at once what is a Problem. */
export async function whenReady<Result>(
  child: Child,
  attempt: () => Promise<Result>,
  { timeoutMs, signal }: Waiting,
): Promise<Result> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      const result = await attempt();
      signal?.throwIfAborted();
      // Then it was somebody else who answered.
      if (child.hasExited()) throw await endedTooSoon(child);
      return result;
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof Problem) throw cause;
      if (child.hasExited()) throw await endedTooSoon(child);
      if (performance.now() > deadline) throw await notReadyInTime(child, timeoutMs, cause);
      await sleep(BETWEEN_ATTEMPTS_MS);
    }
  }
}

const BETWEEN_ATTEMPTS_MS = 50;

export async function endedTooSoon(child: Child): Promise<Problem> {
  const exit = exitInWords(await child.exited);
  return new Problem(`${child.name} ended (${exit}) before it was ready.\n${await logInWords(child)}`);
}

export async function notReadyInTime(child: Child, timeoutMs: number, cause?: unknown): Promise<Problem> {
  return new Problem(
    `${child.name} was not ready within ${timeoutMs / 1000} s.\n${await logInWords(child)}`,
    cause === undefined ? undefined : { cause },
  );
}

export async function logInWords({ log }: Child): Promise<string> {
  return `${log.file} ends with:\n${await lastLines(log)}`;
}
