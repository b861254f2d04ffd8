import { exitInWords } from './exit.ts';
import { Part, type PartPlan } from './part.ts';
import { Problem } from './problem.ts';
import { logInWords } from './ready.ts';
import { type Say, since } from './say.ts';

/** The parts of one stack: what they share, and the order in which they end. */
export class Crew {
  /** Aborted when the start is given up. */
  readonly signal: AbortSignal;
  /** Resolves when a part ended that nothing can do without. */
  readonly failed: Promise<Problem>;
  readonly #say: Say;
  readonly #parts = new Map<string, Part>();
  readonly #ending = new AbortController();
  #isHurried = false;
  #fail: (problem: Problem) => void = () => undefined;

  constructor(say: Say, signal?: AbortSignal) {
    this.#say = say;
    this.signal = signal === undefined ? this.#ending.signal : AbortSignal.any([signal, this.#ending.signal]);
    this.failed = new Promise((resolve) => (this.#fail = resolve));
    void this.failed.then((problem) => this.#ending.abort(problem));
  }

  /** Returns when it is ready, and tells where. */
  async start(plan: PartPlan, where = ''): Promise<void> {
    const startedAt = performance.now();
    const part = new Part(plan);
    this.#parts.set(part.name, part);
    await orAborted(part.start(), this.signal);
    this.#say(`${part.name} ready${where === '' ? '' : ` on ${where}`} (${since(startedAt)})`, 'done');
  }

  part(name: string): Part {
    const part = this.#parts.get(name);
    if (part === undefined)
      throw new Error(`${name} is no part of this stack: ${[...this.#parts.keys()].join(', ')}`);
    return part;
  }

  /** For parts that the others cannot do without. */
  readonly giveUp = (part: Part): void => {
    void whyDead(part).then(this.#fail);
  };

  /** Hosts and API first, as they need everything else until they are done. */
  async stop(): Promise<void> {
    this.#ending.abort(new Problem('The stack was stopped while it started.'));
    const last = ['control', 'temporal', 'postgres'];
    const first = [...this.#parts.keys()].filter((name) => !last.includes(name));
    for (const names of [first, ...last.map((name) => [name])]) {
      await Promise.all(names.map((name) => this.#stopOne(name)));
    }
  }

  /** All at once, and without a word. */
  async kill(): Promise<void> {
    this.#isHurried = true;
    this.#ending.abort(new Problem('The stack was killed while it started.'));
    await Promise.all([...this.#parts.values()].map((part) => part.kill()));
  }

  async #stopOne(name: string): Promise<void> {
    const part = this.#parts.get(name);
    if (part?.pid === undefined) return void (await part?.stop());
    const startedAt = performance.now();
    const exit = await part.stop();
    if (this.#isHurried) return;
    if (exit?.signal === 'SIGKILL')
      return this.#say(`${name} did not stop in ${since(startedAt)}: killed`, 'trouble');
    this.#say(`${name} stopped (${since(startedAt)})`, 'done');
  }
}

async function whyDead({ name, child }: Part): Promise<Problem> {
  if (child === undefined) return new Problem(`${name} ended unexpectedly.`);
  const exit = exitInWords(await child.exited);
  return new Problem(`${name} ended unexpectedly (${exit}).\n${await logInWords(child)}`);
}

function orAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
