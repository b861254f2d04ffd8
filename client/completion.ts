import type { AutomationJob, JobEvent } from './answers.ts';
import { GhostHandsError } from './errors.ts';
import { TERMINAL_STATUSES } from './words.ts';
import { waitFor } from './waitFor.ts';

interface Jobs {
  getJob(id: string, options: { signal: AbortSignal }): Promise<AutomationJob>;
  events(id: string, options: { signal: AbortSignal }): AsyncGenerator<JobEvent, void, undefined>;
}

interface Patience {
  timeoutMs: number;
  intervalMs: number;
  /** Whether the job's live events may end the wait early. */
  listen: boolean;
  signal?: AbortSignal | undefined;
}

/** Asks until the job has ended. Its events say when to ask; where they do not come, the interval does. */
export async function waitUntilEnded(jobs: Jobs, id: string, patience: Patience): Promise<AutomationJob> {
  const { timeoutMs, intervalMs, listen, signal } = patience;
  const over = new AbortController();
  const signals = signal === undefined ? [over.signal] : [over.signal, signal];
  const whole = AbortSignal.any(signals);
  const timer = setTimeout(() => over.abort(pollTimeout(id, timeoutMs)), timeoutMs);
  const heard = listen ? endOfEvents(jobs, id, whole) : new Promise<never>(() => {});
  try {
    for (let hint: Promise<void> = heard; ;) {
      const job = await jobs.getJob(id, { signal: whole });
      if (hasEnded(job)) return job;
      const said = await Promise.race([hint.then(() => 'ended' as const), waitFor(intervalMs, whole)]);
      // Said once: the row may be a moment late.
      if (said === 'ended') hint = new Promise<never>(() => {});
    }
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

function hasEnded({ status }: AutomationJob): boolean {
  return TERMINAL_STATUSES.some((word) => word === status);
}

/** Never rejects: who cannot hear asks. */
async function endOfEvents(jobs: Jobs, id: string, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of jobs.events(id, { signal }));
  } catch {
    await new Promise<never>(() => {});
  }
}

function pollTimeout(id: string, timeoutMs: number): GhostHandsError {
  return new GhostHandsError(`Job ${id} has not ended within ${timeoutMs} ms`, 'poll_timeout');
}
