import { setTimeout as wait } from 'node:timers/promises';
import { type EventSubject, lastEventNumber, listEventSubjects, listEventWriters } from '../db/liveEvents.ts';
import type { Queryable } from '../db/pool.ts';
import type { Log } from '../log/log.ts';

interface Subscriber {
  subject: EventSubject;
  onNews: () => void;
}

/** Numbers up to `top` were drawn when these transactions were under way. */
interface Candidate {
  top: number;
  writers: Set<string>;
  since: number;
}

/**
 * Follows the events' numbers, once for all streams of this process: up to `settled`, nothing can come any more. What
 * lies above is held back until the transactions are over that could still bring a smaller number.
 */
export class EventTail {
  readonly #database: Queryable;
  readonly #log: Log;
  readonly #subscribers = new Set<Subscriber>();
  readonly #sweep: NodeJS.Timeout;
  #soon: NodeJS.Timeout | undefined;
  #settled = 0;
  #told = 0;
  #candidate: Candidate | undefined;
  #looking: Promise<void> | undefined;
  #again = false;

  /** `sweepEveryMs`: how late an event is at most of which nobody notified us. */
  constructor(database: Queryable, log: Log, { sweepEveryMs = 2000 }: { sweepEveryMs?: number } = {}) {
    this.#database = database;
    this.#log = log;
    this.#sweep = setInterval(() => this.#lookInTime(), sweepEveryMs).unref();
  }

  get settled(): number {
    return this.#settled;
  }

  /** Returns what ends it. */
  subscribe(subject: EventSubject, onNews: () => void): () => void {
    const subscriber = { subject, onNews };
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  /** There may be news. */
  wake(): void {
    if (this.#subscribers.size > 0) this.#lookInTime();
  }

  /** Also while nobody reads: so whoever comes begins with what is new. */
  #lookInTime(): void {
    this.#look().catch((error: unknown) => this.#log.warn('live events cannot be read now', { error }));
  }

  /** Up to where everything is settled now: what is committed from here on has a greater number. */
  async look(): Promise<number> {
    await this.#look();
    return this.#settled;
  }

  /** Returns once everything that was committed before the call is settled. */
  async caughtUp(signal: AbortSignal): Promise<number> {
    const top = await lastEventNumber(this.#database);
    while (this.#settled < top) {
      signal.throwIfAborted();
      await this.#look();
      if (this.#settled < top) await wait(HELD_BACK_LOOK_MS, undefined, { signal });
    }
    return this.#settled;
  }

  close(): void {
    clearInterval(this.#sweep);
    clearTimeout(this.#soon);
    this.#subscribers.clear();
  }

  /** One at a time; who asks meanwhile gets a look of their own after it. */
  #look(): Promise<void> {
    if (this.#looking !== undefined) {
      this.#again = true;
      return this.#looking;
    }
    this.#looking = this.#lookUntilQuiet().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookUntilQuiet(): Promise<void> {
    do {
      this.#again = false;
      await this.#settle();
      await this.#tell();
    } while (this.#again);
  }

  async #settle(): Promise<void> {
    // In this order: a number drawn after the first look is no matter of the second.
    const top = await lastEventNumber(this.#database);
    const writers = await listEventWriters(this.#database);
    const held = this.#candidate;
    if (held !== undefined && !this.#isOver(held, writers)) {
      this.#lookAgainSoon();
      return;
    }
    if (held !== undefined) this.#settled = held.top;
    this.#candidate = undefined;
    if (top <= this.#settled) return;
    if (writers.length === 0) {
      this.#settled = top;
      return;
    }
    this.#candidate = { top, writers: new Set(writers), since: performance.now() };
    this.#lookAgainSoon();
  }

  /** Whoever keeps events back may end without a word. */
  #lookAgainSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.wake(), HELD_BACK_LOOK_MS).unref();
  }

  #isOver({ writers, since }: Candidate, current: string[]): boolean {
    for (const writer of writers) if (!current.includes(writer)) writers.delete(writer);
    if (writers.size === 0) return true;
    if (performance.now() - since < HELD_BACK_AT_MOST_MS) return false;
    this.#log.warn('a transaction keeps events back for too long; streams go on without what it may bring');
    return true;
  }

  async #tell(): Promise<void> {
    if (this.#settled === this.#told) return;
    if (this.#subscribers.size === 0) {
      this.#told = this.#settled;
      return;
    }
    const between = { after: this.#told, upTo: this.#settled };
    const isFar = between.upTo - between.after > FAR;
    const subjects = isFar ? null : await listEventSubjects(this.#database, between);
    this.#told = between.upTo;
    const ids = new Set(subjects?.flatMap(({ job_id, user_id }) => [job_id, user_id]));
    for (const { subject, onNews } of this.#subscribers) {
      const id = subject.kind === 'job' ? subject.jobId : subject.userId;
      if (subjects === null || ids.has(id)) onNews();
    }
  }
}

const HELD_BACK_LOOK_MS = 100;
/** Longer than any transaction of ours; one that somebody left open must not silence everybody for ever. */
const HELD_BACK_AT_MOST_MS = 60_000;
/** After so many numbers everybody looks for themselves. */
const FAR = 10_000;
