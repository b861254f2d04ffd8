import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../log/log.ts';
import type { Egress, EgressSession } from './egress.ts';
import { ProcessSession } from './processSession.ts';
import { ProxyChild } from './proxyChild.ts';
import { SessionResult, StartResult } from './proxyMessages.ts';

export interface EgressProcessOptions {
  allowedPrivateHosts: readonly string[];
  /** Where the proxy takes orders to fence, under which name others reach it, and by which keys they sign; null for none. */
  orders: { host: string; port: number; reachedAs: string; keys: readonly Buffer[] } | null;
  log: Log;
}

/** The proxy in a process of its own, started again when it dies; the sessions of the one that died are over. */
export class EgressProcess implements Egress {
  readonly #options: EgressProcessOptions;
  /** The highest epoch that is over, by job: a new proxy is told. */
  readonly #fenced = new Map<string, number>();
  #proxy: Promise<ProxyChild>;
  #fenceUrl: string | null = null;
  #isClosing = false;

  private constructor(options: EgressProcessOptions) {
    this.#options = options;
    this.#proxy = this.#start();
  }

  /** Throws when it does not start. */
  static async start(options: EgressProcessOptions): Promise<EgressProcess> {
    const egress = new EgressProcess(options);
    await egress.#proxy;
    return egress;
  }

  get fenceUrl(): string | null {
    return this.#fenceUrl;
  }

  async openSession(): Promise<EgressSession> {
    const proxy = await this.#proxy;
    const credentials = SessionResult.parse(await proxy.call({ do: 'openSession' }));
    const session = new ProcessSession(credentials, proxy);
    proxy.add(credentials.username, session);
    return session;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    const proxy = await this.#proxy.catch(() => undefined);
    await proxy?.end();
  }

  async #start(): Promise<ProxyChild> {
    const { allowedPrivateHosts, orders, log } = this.#options;
    const proxy = new ProxyChild({
      onFenced: ({ jobId, epoch }) => {
        log.info('an epoch was fenced', { job_id: jobId, epoch });
        this.#fenced.set(jobId, Math.max(epoch, this.#fenced.get(jobId) ?? -1));
      },
    });
    void proxy.exited.then(() => this.#onExit());
    const started = await proxy.call({
      do: 'start',
      allowedPrivateHosts: [...allowedPrivateHosts],
      fenced: Array.from(this.#fenced, ([jobId, epoch]) => ({ jobId, epoch })),
      orders:
        orders === null
          ? null
          : {
              host: orders.host,
              port: orders.port,
              keys: orders.keys.map((key) => key.toString('hex')),
            },
    });
    const { fence } = StartResult.parse(started);
    this.#fenceUrl =
      fence === null || orders === null ? null : `http://${orders.reachedAs}:${fence.port}${fence.path}`;
    return proxy;
  }

  #onExit(): void {
    this.#fenceUrl = null;
    if (this.#isClosing) return;
    this.#options.log.warn('the egress proxy is gone, and its sessions with it; it is started again');
    this.#proxy = wait(RESTART_MS).then(() => this.#start());
    // Whoever opens a session hears of it.
    this.#proxy.catch(() => {});
  }
}

const RESTART_MS = 100;
