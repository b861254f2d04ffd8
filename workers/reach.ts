import type { Client } from '@temporalio/client';
import { setTimeout as wait } from 'node:timers/promises';
import type { Unreachable } from '../contracts/worker.ts';
import { type Database, isReachable } from '../db/pool.ts';
import type { Log } from '../log/log.ts';

/**
 * Whether this host reaches what it is told by, and what it writes to. Without either it takes no new work and submits
 * nothing; what it holds goes on, as far as it can. It looks again every few seconds, and goes on by itself.
 */
export class Reach {
  readonly #parts: { name: Unreachable; answers: () => Promise<boolean>; misses: number }[];
  readonly #onChange: (isWhole: boolean) => void;
  readonly #log: Log;
  readonly #stopped = new AbortController();

  constructor(deps: {
    database: Database;
    client: Client;
    /** Told whenever the last part is back, or the first one gone. */
    onChange: (isWhole: boolean) => void;
    log: Log;
  }) {
    const { database, client, onChange, log } = deps;
    this.#parts = [
      { name: 'postgres', misses: 0, answers: () => isReachable(database, LIMIT_MS) },
      { name: 'temporal', misses: 0, answers: () => answersSoon(client) },
    ];
    this.#onChange = onChange;
    this.#log = log;
  }

  /** What does not answer now. */
  get unreachable(): Unreachable[] {
    return this.#parts.flatMap(({ name, misses }) => (misses >= MISSES ? [name] : []));
  }

  get isWhole(): boolean {
    return this.unreachable.length === 0;
  }

  async watch(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      await this.look();
      await wait(EVERY_MS, undefined, { signal }).catch(() => {});
    }
  }

  async look(): Promise<void> {
    const wasWhole = this.isWhole;
    await Promise.all(
      this.#parts.map(async (part) => {
        part.misses = (await part.answers()) ? 0 : part.misses + 1;
      }),
    );
    if (this.isWhole === wasWhole) return;
    if (this.isWhole) this.#log.info('everything answers again');
    else this.#log.warn('takes no work and submits nothing', { reason: this.unreachable.join(' and ') });
    this.#onChange(this.isWhole);
  }

  stop(): void {
    this.#stopped.abort();
  }
}

const EVERY_MS = 1500;
const LIMIT_MS = 2000;
/** One that is slow once is not gone. */
const MISSES = 2;

function answersSoon(client: Client): Promise<boolean> {
  return client
    .withDeadline(Date.now() + LIMIT_MS, () => client.workflowService.getSystemInfo({}))
    .then(
      () => true,
      () => false,
    );
}
