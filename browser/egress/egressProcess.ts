import { setTimeout as wait } from 'node:timers/promises';
import type { Settings } from '../../contracts/settings.ts';
import type { Log } from '../../log/log.ts';
import type { Egress, EgressSession } from './egress.ts';
import { NetworkNamespace } from './networkNamespace.ts';
import { ProcessSession } from './processSession.ts';
import { ProxyChild } from './proxyChild.ts';
import { SessionResult, StartResult } from './proxyMessages.ts';

export interface EgressProcessOptions {
  allowedPrivateHosts: readonly string[];
  /** Where the proxy takes orders to fence, under which name others reach it, and by which keys they sign; null for none. */
  orders: { host: string; port: number; reachedAs: string; keys: readonly Buffer[] } | null;
  /** Whether browsers run in a network of their own: where the machine lets them, or not at all otherwise, or never. */
  network: Settings['GH_BROWSER_NETWORK'];
  log: Log;
}

/** The proxy in a process of its own, started again when it dies; the sessions of the one that died are over. */
export class EgressProcess implements Egress {
  readonly #options: EgressProcessOptions;
  /** The highest epoch that is over, by job: a new proxy is told. */
  readonly #fenced = new Map<string, number>();
  #proxy: Promise<ProxyChild>;
  #network: NetworkNamespace | null = null;
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

  async network(): Promise<NetworkNamespace | null> {
    await this.#proxy;
    return this.#network;
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
    this.#network?.close();
  }

  async #start(): Promise<ProxyChild> {
    const { allowedPrivateHosts, orders, log } = this.#options;
    if (this.#network === null || this.#network.isOver) this.#network = await this.#openNetwork();
    const network = this.#network;
    const proxy = new ProxyChild({
      onFenced: ({ jobId, epoch }) => {
        log.info('an epoch was fenced', { job_id: jobId, epoch });
        this.#fenced.set(jobId, Math.max(epoch, this.#fenced.get(jobId) ?? -1));
      },
    });
    void proxy.exited.then(() => this.#onExit());
    // Where nobody runs any more, there is nothing to listen for.
    void network?.ended.then(() => proxy.kill());
    const started = await proxy.call({
      do: 'start',
      allowedPrivateHosts: [...allowedPrivateHosts],
      enter: network === null ? null : [...network.enter],
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

  async #openNetwork(): Promise<NetworkNamespace | null> {
    const { network, log } = this.#options;
    if (network === 'host') return null;
    try {
      const opened = await NetworkNamespace.open();
      log.info('the browser has a network of its own');
      return opened;
    } catch (cause) {
      if (network === 'own') throw new Error(NO_NETWORK, { cause });
      log.info('the browser shares the network of this machine, and goes out by its proxy all the same', {
        reason: cause instanceof Error ? cause.message : 'unknown',
      });
      return null;
    }
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
const NO_NETWORK =
  'The browser gets no network of its own, which GH_BROWSER_NETWORK=own asks for: this wants Linux, `unshare`, `nsenter` and `ip`, and leave to make namespaces (root, or users who may make their own). GH_BROWSER_NETWORK=auto does without where it must.';
