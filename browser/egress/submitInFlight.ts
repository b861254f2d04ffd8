import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Tunnel } from './tunnel.ts';

/**
 * One submit on its way to a server. A browser sends a request again by itself when a connection that it has used before
 * ends without an answer. In tunnels the submit therefore gets a connection of its own; where the page keeps one busy
 * that it might take instead, that one's end closes the way to the server. Plain requests are seen, and compared.
 */
export class SubmitInFlight {
  readonly left: Promise<void>;
  /** Busy tunnels that were left to the page, and what they had carried by then. */
  readonly #kept = new Map<Tunnel, number>();
  readonly #sent = new Map<string, 'owed' | 'answered'>();
  #isBroken = false;
  #markLeft: () => void = () => {};

  constructor() {
    this.left = new Promise((resolve) => {
      this.#markLeft = resolve;
    });
  }

  /** Ends the tunnels to the server, `open` at the time; waits a little for what is under way in them. */
  async makeWay(open: () => Tunnel[]): Promise<void> {
    const endsAt = performance.now() + BUSY_MS;
    for (;;) {
      const idle = open().filter((tunnel) => tunnel.isIdle);
      await Promise.all(idle.map((tunnel) => tunnel.endIdle(NOTICE_MS)));
      const busy = open();
      const isSettled = busy.every((tunnel) => tunnel.isLasting) || performance.now() > endsAt;
      if (isSettled && !busy.some((tunnel) => tunnel.isIdle)) {
        for (const tunnel of busy) this.#kept.set(tunnel, tunnel.outBytes);
        return;
      }
      await wait(10);
    }
  }

  /** No connection to the server may be made: it would carry the repeat. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Something is on its way to the server: all else is held back, so it is the submit. */
  noteTraffic(): void {
    setTimeout(() => this.#markLeft(), LEFT_MS).unref();
  }

  /** true when the submit may have been in the tunnel, and would now be repeated. */
  isBrokenBy(tunnel: Tunnel): boolean {
    if (this.#isBroken) return false;
    const before = this.#kept.get(tunnel);
    this.#isBroken = before === undefined ? tunnel.isUsedAndOwed : tunnel.outBytes > before;
    return this.#isBroken;
  }

  /** A plain request: null when the same is under way, or ended without an answer. Else to be called with its answer. */
  takePlain(request: { method: string; url: string; body: Buffer }): (() => void) | null {
    const mark = createHash('sha256').update(`${request.method} ${request.url}\n`).update(request.body);
    const key = mark.digest('base64');
    if (this.#sent.get(key) === 'owed') return null;
    this.#sent.set(key, 'owed');
    this.#markLeft();
    return () => void this.#sent.set(key, 'answered');
  }
}

export function targetOf(url: URL): string {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return `${url.hostname}:${port}`;
}

/** For what is under way when a submit begins. */
const BUSY_MS = 400;
/** For the browser to see that a tunnel has ended; measured in `bench/RESULTS.md`. */
const NOTICE_MS = 100;
/** From the tunnel to the request in it. */
const LEFT_MS = 100;
