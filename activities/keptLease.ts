import { setTimeout as wait } from 'node:timers/promises';
import { type Lease, renewLease } from '../db/leases.ts';
import type { Database } from '../db/pool.ts';
import type { Log } from '../log/log.ts';

/** Three fit into a lease. */
export function beatMs(leaseSeconds: number): number {
  return (leaseSeconds * 1000) / 3;
}

interface KeptLeaseOptions {
  database: Database;
  log: Log;
  jobId: string;
  leaseSeconds: number;
  lease: Lease;
  until: number;
}

/** Renewed from when it was granted: a browser that is slow to open does not use it up. */
export class KeptLease {
  readonly lease: Lease;
  /** Settles when somebody else ended it. A database that is away loses it only by its running out. */
  readonly lost: Promise<void>;
  readonly #options: KeptLeaseOptions;
  readonly #stopped = new AbortController();
  #until: number;
  #onRenewed: (until: number) => Promise<void> = async () => {};

  constructor(options: KeptLeaseOptions) {
    this.#options = options;
    this.lease = options.lease;
    this.#until = options.until;
    this.lost = this.#renew();
  }

  /** As `performance.now()` counts, from before it was asked for: never later than the database's own end of it. */
  get until(): number {
    return this.#until;
  }

  /** Whoever lets things out by it hears of each renewal, and of those so far. */
  async follow(onRenewed: (until: number) => Promise<void>): Promise<void> {
    this.#onRenewed = onRenewed;
    await onRenewed(this.#until).catch(() => {});
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #renew(): Promise<void> {
    const { database, log, jobId, leaseSeconds } = this.#options;
    const { signal } = this.#stopped;
    for (;;) {
      await wait(beatMs(leaseSeconds), undefined, { signal }).catch(() => {});
      if (signal.aborted) return new Promise(() => {});
      const until = performance.now() + leaseSeconds * 1000;
      try {
        if (!(await renewLease(database, { jobId, epoch: this.lease.epoch, seconds: leaseSeconds }))) return;
        this.#until = until;
        await this.#onRenewed(until);
      } catch (error) {
        log.warn('the lease was not renewed', { job_id: jobId, error });
      }
    }
  }
}
