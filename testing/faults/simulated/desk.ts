import type { Running } from './clockwork.ts';
import { sendCallbacks } from './callbacks.ts';
import { Lost } from './process.ts';
import type { World } from './world.ts';

export type Ending = { status: 'completed' | 'failed' | 'cancelled'; code?: string };

/** What a run has done by the control process: tried until it is done, and written down once. */
export class Desk {
  isSendingCallbacks = false;
  readonly #world: World;
  readonly #job: number;
  #names = 0;

  constructor(world: World, job: number) {
    this.#world = world;
    this.#job = job;
  }

  *record(happened: Ending | { status: 'running' | 'paused' }): Running<void> {
    const { control, database, engine } = this.#world;
    const event = this.name('event');
    const name = isEnding(happened) ? 'completion' : happened.status === 'paused' ? 'pause' : 'record';
    yield* this.onControl(() =>
      this.#world.write(control, name, () => database.record(this.#job, event, happened)),
    );
    if (!this.isSendingCallbacks) engine.spawn(sendCallbacks(this.#world, this.#job, this));
  }

  /** Tried until it succeeds. */
  *onControl<Result>(work: () => Running<Result>): Running<Result> {
    const { engine, control, network } = this.#world;
    for (;;) {
      try {
        return yield* network.call(engine, control, work, 1500);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        yield* engine.sleep(200);
      }
    }
  }

  *tryOnControl(work: () => Running<void>): Running<boolean> {
    const { engine, control, network } = this.#world;
    try {
      yield* network.call(engine, control, work, 1500);
      return true;
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      return false;
    }
  }

  name(kind: string): string {
    this.#names += 1;
    return `${kind}-${this.#job}-${this.#names}`;
  }
}

function isEnding(happened: Ending | { status: 'running' | 'paused' }): happened is Ending {
  return happened.status !== 'running' && happened.status !== 'paused';
}
