import type { Database } from '../db/pool.ts';
import {
  saveStaleWorkersOffline,
  saveWorkerHeartbeat,
  saveWorkerRegistered,
  type WorkerRegistration,
  type WorkerRegistryStatus,
} from '../db/workers.ts';
import type { Log } from '../log/log.ts';

/** Keeps this worker's row in `gh_worker_registry` alive and true. */
export class Registry {
  readonly #database: Database;
  readonly #worker: WorkerRegistration;
  readonly #currentJobId: () => string | null;
  readonly #browserOk: () => boolean;
  readonly #unreachable: () => string[];
  readonly #onDeregistered: () => void;
  readonly #log: Log;
  #status: WorkerRegistryStatus = 'active';
  #beating: NodeJS.Timeout | undefined;

  constructor(deps: {
    database: Database;
    worker: WorkerRegistration;
    currentJobId: () => string | null;
    browserOk: () => boolean;
    unreachable: () => string[];
    /** Somebody took this worker out of service; told of with every heartbeat. */
    onDeregistered: () => void;
    log: Log;
  }) {
    this.#database = deps.database;
    this.#worker = deps.worker;
    this.#currentJobId = deps.currentJobId;
    this.#browserOk = deps.browserOk;
    this.#unreachable = deps.unreachable;
    this.#onDeregistered = deps.onDeregistered;
    this.#log = deps.log;
  }

  async register(): Promise<void> {
    await saveWorkerRegistered(this.#database, this.#worker, this.#status);
    if (this.#worker.ip !== null) {
      const { workerId, ip } = this.#worker;
      const stale = await saveStaleWorkersOffline(this.#database, { workerId, ip });
      if (stale.length > 0)
        this.#log.info('predecessors on this address set offline', { count: stale.length });
    }
    this.#beating = setInterval(() => void this.#beat(), HEARTBEAT_MS);
  }

  async setStatus(status: WorkerRegistryStatus): Promise<void> {
    this.#status = status;
    if (status === 'offline') clearInterval(this.#beating);
    await this.#beat();
  }

  /** A database that is away finds the row silent, one that lost it gets it again: the next beat mends both. */
  async #beat(): Promise<void> {
    const now = {
      status: this.#status,
      currentJobId: this.#currentJobId(),
      browserOk: this.#browserOk(),
      unreachable: this.#unreachable(),
    };
    try {
      const row = await saveWorkerHeartbeat(this.#database, this.#worker, now);
      if (row === null) await saveWorkerRegistered(this.#database, this.#worker, this.#status);
      else if (row.isDeregistered) this.#onDeregistered();
    } catch (error) {
      this.#log.warn('registry heartbeat failed', { error });
    }
  }
}

const HEARTBEAT_MS = 10_000;
