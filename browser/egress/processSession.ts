import type { EgressRefusal, EgressSession } from './egress.ts';
import { monotonicMs } from './monotonicMs.ts';
import type { ProxyChild } from './proxyChild.ts';
import { RefusalResult } from './proxyMessages.ts';

/** A session of a proxy in another process. */
export class ProcessSession implements EgressSession {
  readonly proxy: EgressSession['proxy'];
  readonly over: EgressSession['over'];
  readonly #proxy: ProxyChild;
  readonly #session: string;
  #settleOver: (how: 'closed' | 'fenced' | 'proxy_lost') => void = () => {};

  constructor(credentials: EgressSession['proxy'], proxy: ProxyChild) {
    this.proxy = credentials;
    this.#session = credentials.username;
    this.#proxy = proxy;
    this.over = new Promise((resolve) => {
      this.#settleOver = resolve;
    });
  }

  async admit({ jobId, epoch, until }: { jobId: string; epoch: number; until: number }): Promise<void> {
    const session = this.#session;
    await this.#proxy.call({ do: 'admit', session, jobId, epoch, until: ofMachine(until) });
  }

  async extend(until: number): Promise<void> {
    await this.#proxy.call({ do: 'extend', session: this.#session, until: ofMachine(until) });
  }

  async refusalOf(host: string): Promise<EgressRefusal | null> {
    return RefusalResult.parse(await this.#proxy.call({ do: 'refusalOf', session: this.#session, host }));
  }

  async lastRefusal(): Promise<EgressRefusal | null> {
    return RefusalResult.parse(await this.#proxy.call({ do: 'lastRefusal', session: this.#session }));
  }

  async beginSubmit(origin: string): Promise<void> {
    await this.#proxy.call({ do: 'beginSubmit', session: this.#session, origin });
  }

  async submitLeft(): Promise<void> {
    await this.#proxy.call({ do: 'submitLeft', session: this.#session });
  }

  async endSubmit(): Promise<void> {
    await this.#proxy.call({ do: 'endSubmit', session: this.#session });
  }

  async close(): Promise<void> {
    await this.#proxy.call({ do: 'close', session: this.#session }).catch(() => {});
    this.settle('closed');
  }

  settle(how: 'closed' | 'fenced' | 'proxy_lost'): void {
    this.#settleOver(how);
  }
}

/** The same moment, as all processes of the machine count. */
function ofMachine(until: number): number {
  return until - performance.now() + monotonicMs();
}
