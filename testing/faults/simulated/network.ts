import type { Seeded } from '../../sites/seeded.ts';
import type { Running } from './clockwork.ts';
import { Lost, type Process } from './process.ts';

/** Carries messages between processes: late, and not at all where it was cut. */
export class Network {
  readonly #seeded: Seeded;
  readonly #cut = new Set<string>();

  constructor(seeded: Seeded) {
    this.#seeded = seeded;
  }

  cut(from: Process, to: Process): void {
    this.#cut.add(`${from.name}>${to.name}`);
  }

  mend(from: Process, to: Process): void {
    this.#cut.delete(`${from.name}>${to.name}`);
  }

  isCut(from: Process, to: Process): boolean {
    return this.#cut.has(`${from.name}>${to.name}`);
  }

  /** A message that is lost is not told of. */
  send(from: Process, to: Process, deliver: () => void): void {
    if (this.isCut(from, to)) return;
    from.clock.after(this.#delayMs(), () => {
      if (to.isUp) to.bound(deliver)();
    });
  }

  /**
   * Has `to` do something and brings back what came of it. Throws `Lost` where no answer came in time, whether it was done
   * or not, and where it failed.
   */
  *call<Result>(
    from: Process,
    to: Process,
    work: () => Running<Result> | Result,
    timeoutMs = 500,
  ): Running<Result> {
    let answer: { result: Result } | 'failed' | undefined;
    yield (resume) => {
      const settle = (given: { result: Result } | 'failed') => {
        if (answer !== undefined) return;
        answer = given;
        resume();
      };
      const reply = (given: { result: Result } | 'failed') => {
        if (!this.isCut(to, from)) from.clock.after(this.#delayMs(), () => settle(given));
      };
      from.clock.after(timeoutMs, () => settle('failed'));
      if (this.isCut(from, to)) return;
      from.clock.after(this.#delayMs(), () => {
        if (!to.isUp) return reply('failed');
        to.bound(() => to.spawn(answering(work, reply)))();
      });
    };
    if (answer === undefined || answer === 'failed')
      throw new Lost(`${from.name} had no answer of ${to.name}`);
    return answer.result;
  }

  /** Mostly a few milliseconds; now and then a pause that overtakes others. */
  #delayMs(): number {
    const much = this.#seeded.next();
    return much > 0.97 ? 20 + this.#seeded.next() * 180 : 1 + much * 6;
  }
}

function* answering<Result>(
  work: () => Running<Result> | Result,
  reply: (given: { result: Result } | 'failed') => void,
): Running<void> {
  try {
    const begun = work();
    reply({ result: isRunning(begun) ? yield* begun : begun });
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    reply('failed');
  }
}

function isRunning<Result>(work: Running<Result> | Result): work is Running<Result> {
  return typeof work === 'object' && work !== null && Symbol.iterator in work && 'next' in work;
}
