import type { ActivitySlotInfo, CustomSlotSupplier, SlotPermit } from '@temporalio/worker';

/**
 * The browser sessions that a host may hold, shared by all queues that it takes jobs from. The engine's client counts
 * a slot from the moment it asks for work; here only sessions count, so that a queue without work starves no other.
 * Both queues may thus be dealt a job for the last free slot: one of them finds none in `take`, and is given back.
 */
export class Slots {
  readonly #max: number;
  readonly #waiting = new Set<() => void>();
  #isOpen = true;
  #pause: NodeJS.Timeout | undefined;
  #isWithheld = false;
  /** Requests for work that are out. */
  #asking = 0;
  /** Those that were answered with work, which is not done yet. */
  #dealt = 0;
  #sessions = 0;
  #onQuiet: (() => void) | undefined;

  constructor(max: number) {
    this.#max = max;
  }

  /** The returned function frees the slot again. null when none is free within `patienceMs`, or none is given any more. */
  async take(patienceMs: number, signal: AbortSignal): Promise<(() => void) | null> {
    const patience = AbortSignal.timeout(patienceMs);
    while (this.#sessions >= this.#max && this.#isOpen && !patience.aborted) {
      await this.#change(AbortSignal.any([patience, signal])).catch(() => signal.throwIfAborted());
    }
    if (!this.#grants || this.#sessions >= this.#max) return null;
    this.#sessions += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#sessions -= 1;
      this.#wake();
    };
  }

  /** Jobs that were dealt to this host and have not come back: with a session, or with one that is being opened. */
  get jobs(): number {
    return this.#dealt;
  }

  /** None is given for so long; those that are taken stay so. */
  pause(ms: number): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#wake();
    }, ms).unref();
  }

  /** None is given until it is told otherwise; those that are taken stay so. */
  withhold(isWithheld: boolean): void {
    this.#isWithheld = isWithheld;
    this.#wake();
  }

  get #grants(): boolean {
    return this.#isOpen && this.#pause === undefined && !this.#isWithheld;
  }

  /** No more work is asked for. Resolves when every request that was out has come back, with work or without. */
  async close(): Promise<void> {
    this.#isOpen = false;
    this.#wake();
    if (this.#asking === 0) return;
    await new Promise<void>((resolve) => {
      this.#onQuiet = resolve;
    });
  }

  /** For one queue. */
  supplier(): CustomSlotSupplier<ActivitySlotInfo> {
    const queue = { asking: 0 };
    return {
      type: 'custom',
      reserveSlot: (_context, signal) => this.#reserve(queue, signal),
      tryReserveSlot: () => null,
      markSlotUsed: () => this.#markDealt(queue),
      releaseSlot: ({ slotInfo }) => this.#release(queue, slotInfo !== undefined),
    };
  }

  /** A queue asks for no more than is free; what the other queues ask for may turn out to be nothing. */
  async #reserve(queue: Queue, signal: AbortSignal): Promise<SlotPermit> {
    while (!this.#grants || this.#dealt + queue.asking >= this.#max) {
      await this.#change(signal);
    }
    this.#asking += 1;
    queue.asking += 1;
    return {};
  }

  #markDealt(queue: Queue): void {
    this.#dealt += 1;
    this.#asked(queue);
  }

  #release(queue: Queue, wasDealt: boolean): void {
    if (wasDealt) this.#dealt -= 1;
    else this.#asked(queue);
    this.#wake();
  }

  #asked(queue: Queue): void {
    this.#asking -= 1;
    queue.asking -= 1;
    this.#checkQuiet();
  }

  #checkQuiet(): void {
    if (!this.#isOpen && this.#asking === 0) this.#onQuiet?.();
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  /** Resolves when something was freed; who waits looks again whether it is enough. */
  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      this.#waiting.add(resolve);
      signal.addEventListener('abort', () => reject(new Error('not waited for any more')), { once: true });
    });
  }
}

interface Queue {
  asking: number;
}
