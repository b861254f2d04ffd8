import type { PageActivity } from './pageActivity.ts';

/**
 * Whether nothing has happened on a page for long enough. Where the machine has no time for the browser, the clock alone
 * says nothing of that: so many looks must have found it still, too.
 */
export class Stillness {
  readonly #activity: PageActivity;
  readonly #quietMs: number;
  #looks = 0;
  #lookedAt = performance.now();

  constructor(activity: PageActivity, quietMs: number) {
    this.#activity = activity;
    this.#quietMs = quietMs;
  }

  /** The page was looked at once more. */
  noteLook(): void {
    const now = performance.now();
    this.#looks = this.#activity.quietForMs > now - this.#lookedAt ? this.#looks + 1 : 0;
    this.#lookedAt = now;
  }

  get isLong(): boolean {
    return this.#looks >= QUIET_LOOKS && this.#activity.quietForMs > this.#quietMs;
  }
}

const QUIET_LOOKS = 12;
