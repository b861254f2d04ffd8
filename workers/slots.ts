import type { ActivitySlotInfo, CustomSlotSupplier, SlotPermit } from '@temporalio/worker';

/**
 * The browser sessions that a host may hold, shared by all queues that it takes jobs from. The engine's client counts
 * a slot from the moment it asks for work; here only sessions count, so that a queue without work starves no other.
 * Both queues may thus be dealt a job for the last free slot: one of them waits in `take`.
 */
export class Slots {
  readonly #max: number;
  readonly #waitingToAsk = new Set<() => void>();
  readonly #waitingToStart: (() => void)[] = [];
  #isOpen = true;
  /** Requests for work that are out or turned into work. */
  #reserved = 0;
  /** Of those, the ones that turned into work. */
  #dealt = 0;
  #sessions = 0;
  #onQuiet: (() => void) | undefined;

  constructor(max: number) {
    this.#max = max;
  }

  /** Waits for a free slot; the returned function frees it again. */
  async take(signal: AbortSignal): Promise<() => void> {
    while (this.#sessions >= this.#max) await this.#oneFreed(signal);
    this.#sessions += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#sessions -= 1;
      this.#waitingToStart.shift()?.();
      this.#wake();
    };
  }

  /** No more work is asked for. Resolves when every request that was out has come back, with work or without. */
  async close(): Promise<void> {
    this.#isOpen = false;
    if (this.#reserved === this.#dealt) return;
    await new Promise<void>((resolve) => {
      this.#onQuiet = resolve;
    });
  }

  supplier(): CustomSlotSupplier<ActivitySlotInfo> {
    return {
      type: 'custom',
      reserveSlot: (_context, signal) => this.#reserve(signal),
      tryReserveSlot: () => null,
      markSlotUsed: () => this.#markDealt(),
      releaseSlot: ({ slotInfo }) => this.#release(slotInfo !== undefined),
    };
  }

  async #reserve(signal: AbortSignal): Promise<SlotPermit> {
    while (!this.#isOpen || this.#dealt >= this.#max) await this.#mayAskAgain(signal);
    this.#reserved += 1;
    return {};
  }

  #markDealt(): void {
    this.#dealt += 1;
    this.#checkQuiet();
  }

  #release(wasDealt: boolean): void {
    this.#reserved -= 1;
    if (wasDealt) this.#dealt -= 1;
    this.#checkQuiet();
    this.#wake();
  }

  #checkQuiet(): void {
    if (!this.#isOpen && this.#reserved === this.#dealt) this.#onQuiet?.();
  }

  #wake(): void {
    for (const resolve of this.#waitingToAsk) resolve();
    this.#waitingToAsk.clear();
  }

  #mayAskAgain(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      this.#waitingToAsk.add(resolve);
      signal.addEventListener(
        'abort',
        () => {
          this.#waitingToAsk.delete(resolve);
          reject(signal.reason as Error);
        },
        { once: true },
      );
    });
  }

  #oneFreed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      this.#waitingToStart.push(resolve);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
  }
}
