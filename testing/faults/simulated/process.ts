import type { Clockwork, Running, Wait } from './clockwork.ts';

/** What a process could not do: an answer that did not come, or said no. */
export class Lost extends Error {}

/**
 * Something that runs, and can be killed, stopped and started. What it waited for when it was killed never comes; while
 * it is stopped everything piles up, and happens at once when it goes on.
 */
export class Process {
  readonly name: string;
  readonly clock: Clockwork;
  isUp = true;
  isStopped = false;
  /** Its clock on the wall, against the world's; what it measures durations with is never off. */
  wallClockOffMs = 0;
  lastWokeAtMs = -1;
  /** What it does when it comes up again. */
  onStart: () => void = () => {};
  #life = 0;
  #backlog: (() => void)[] = [];
  #waiting = new Set<() => void>();

  constructor(name: string, clock: Clockwork) {
    this.name = name;
    this.clock = clock;
  }

  /** A task that fails as tasks may is over; any other error is one of the model. */
  spawn(work: Running<unknown>): void {
    const go = () => {
      try {
        const step = work.next();
        if (step.done !== true) step.value(this.bound(go));
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
      }
    };
    this.bound(go)();
  }

  /** Runs in this life only, and not while it is stopped. */
  bound(run: () => void): () => void {
    const life = this.#life;
    const go = () => {
      if (life !== this.#life || !this.isUp) return;
      if (this.isStopped) this.#backlog.push(go);
      else run();
    };
    return go;
  }

  kill(): void {
    this.isUp = false;
    this.isStopped = false;
    this.#life += 1;
    this.#backlog = [];
    this.#waiting.clear();
  }

  start(): void {
    if (this.isUp) return;
    this.isUp = true;
    this.onStart();
  }

  stop(): void {
    this.isStopped = true;
  }

  goOn(): void {
    if (!this.isStopped) return;
    this.isStopped = false;
    this.lastWokeAtMs = this.clock.nowMs;
    const backlog = this.#backlog;
    this.#backlog = [];
    for (const run of backlog) run();
  }

  *sleep(ms: number): Running<void> {
    yield (resume) => this.clock.after(ms, resume);
  }

  /** false when it did not come true in time. Looked at again whenever `changed` is called. */
  *until(holds: () => boolean, timeoutMs: number): Running<boolean> {
    const endsAtMs = this.clock.nowMs + timeoutMs;
    while (!holds()) {
      if (this.clock.nowMs >= endsAtMs) return false;
      yield this.#nextChange(endsAtMs - this.clock.nowMs);
    }
    return true;
  }

  changed(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resume of waiting) resume();
  }

  #nextChange(timeoutMs: number): Wait {
    return (resume) => {
      let isDone = false;
      const once = () => {
        if (isDone) return;
        isDone = true;
        this.#waiting.delete(once);
        resume();
      };
      this.#waiting.add(once);
      this.clock.after(timeoutMs, once);
    };
  }
}
