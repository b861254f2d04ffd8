import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** The time a job may take. It stands still while nothing runs or a person is waited for. */
export class Stopwatch {
  #remainingMs: number;
  #startedAt = 0;
  #timer: CancellationScope | undefined;

  constructor(limitMs: number) {
    this.#remainingMs = limitMs;
  }

  /** Calls `onExpired` once the time is used up, unless it is stopped before. */
  start(onExpired: () => void): void {
    this.stop();
    this.#startedAt = Date.now();
    const timer = new CancellationScope();
    this.#timer = timer;
    timer
      .run(() => sleep(Math.max(1, this.#remainingMs)))
      // One that is stopped in the very moment that it runs out is stopped.
      .then(() => this.#timer === timer && onExpired(), ignoreCancellation);
  }

  stop(): void {
    if (this.#timer === undefined) return;
    this.#remainingMs -= Date.now() - this.#startedAt;
    this.#timer.cancel();
    this.#timer = undefined;
  }
}

function ignoreCancellation(error: unknown): void {
  if (!isCancellation(error)) throw error;
}
