import type { Child } from './child.ts';
import type { Exit } from './exit.ts';

export interface PartPlan {
  name: string;
  /** Returns when it is ready; ends what it began when it throws. */
  launch(signal: AbortSignal): Promise<Child>;
  /** How long a stop in good order may take. */
  graceMs: number;
  /** The same when there is a hurry: none, unless given. */
  hurriedGraceMs?: number;
  /** It ended, and nobody had asked it to. */
  onDeath(part: Part, exit: Exit): void;
}

/** One process of the stack, over all its lives. */
export class Part {
  readonly name: string;
  readonly #plan: PartPlan;
  #isWanted = false;
  #child: Child | undefined;
  #launch: { done: Promise<void>; abort: AbortController } | undefined;

  constructor(plan: PartPlan) {
    this.name = plan.name;
    this.#plan = plan;
  }

  /** Whether it should run: it may have died, and be on its way back. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** Undefined while it does not run. */
  get pid(): number | undefined {
    return this.#child === undefined || this.#child.hasExited() ? undefined : this.#child.pid;
  }

  /** The running process, or the last one. */
  get child(): Child | undefined {
    return this.#child;
  }

  /** Returns when it is ready. Does nothing when it runs. */
  async start(): Promise<void> {
    this.#isWanted = true;
    if (this.pid !== undefined) return;
    if (this.#launch === undefined) {
      const abort = new AbortController();
      this.#launch = { abort, done: this.#launchOne(abort.signal).finally(() => (this.#launch = undefined)) };
    }
    await this.#launch.done;
  }

  /** It stays down until it is started. Returns how it ended, if it ran. */
  async stop(graceMs = this.#plan.graceMs): Promise<Exit | undefined> {
    this.#isWanted = false;
    this.#launch?.abort.abort();
    // Its failure is told to whoever started it.
    await this.#launch?.done.catch(() => undefined);
    return this.#child?.stop(graceMs);
  }

  /** At once, and it stays down as well. */
  async kill(): Promise<Exit | undefined> {
    return this.stop(this.#plan.hurriedGraceMs ?? 0);
  }

  async #launchOne(signal: AbortSignal): Promise<void> {
    const child = await this.#plan.launch(signal);
    this.#child = child;
    void child.exited.then((exit) => this.#isWanted && this.#plan.onDeath(this, exit));
  }
}
