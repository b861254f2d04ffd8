import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

export interface TunnelEnds {
  client: Duplex;
  server: Socket;
  /** `host:port`, as the browser asked for it. */
  target: string;
}

/** Bytes between the browser and one server, as they are. */
export class Tunnel {
  readonly target: string;
  readonly #client: Duplex;
  readonly #server: Socket;
  #lastWay: 'out' | 'in' = 'in';
  #lastAt = performance.now();
  #turnsOut = 0;
  #isStream = false;
  #outBytes = 0;
  #isEnding = false;

  constructor({ client, server, target }: TunnelEnds) {
    this.target = target;
    this.#client = client;
    this.#server = server;
  }

  /** Each piece on its way out passes `mayPass` first, one at a time: none waits in here while the process stands still. */
  open(head: Buffer, mayPass: () => boolean): void {
    const [client, server] = [this.#client, this.#server];
    const send = (chunk: Buffer) => {
      if (this.#isEnding || !mayPass()) return this.cut();
      this.#noteOut(chunk.length);
      client.pause();
      server.write(chunk, (error) => {
        if (error == null) client.resume();
      });
    };
    server.on('data', () => this.#noteIn());
    server.pipe(client);
    client.on('end', () => server.end());
    client.on('data', send);
    if (head.length > 0) send(head);
  }

  get isOpen(): boolean {
    return !this.#isEnding && !this.#client.destroyed;
  }

  /** Nothing is under way in it: the server spoke last, and not by itself. */
  get isIdle(): boolean {
    return !this.#isStream && this.#lastWay === 'in' && performance.now() - this.#lastAt >= QUIET_MS;
  }

  /** What it waits for, or is told again and again, has no end that could be waited for. */
  get isLasting(): boolean {
    return this.#isStream || (this.#lastWay === 'out' && performance.now() - this.#lastAt >= LASTING_MS);
  }

  /** The browser asked more than once in it, and its last question has no answer at all. */
  get isUsedAndOwed(): boolean {
    return this.#lastWay === 'out' && this.#turnsOut > FIRST_TURNS;
  }

  get outBytes(): number {
    return this.#outBytes;
  }

  /** The browser sees that it ended, as when a server gives up an idle connection. What it still sends is not let out. */
  async endIdle(noticeMs: number): Promise<void> {
    if (this.#client.destroyed) return;
    this.#isEnding = true;
    this.#server.unpipe(this.#client);
    const noticed = once(this.#client, 'close').catch(() => {});
    this.#client.end();
    await Promise.race([noticed, wait(noticeMs)]);
    this.cut();
  }

  /** At once, and nothing that the machine still holds of it is sent. */
  cut(): void {
    this.#server.resetAndDestroy();
    this.#client.destroy();
  }

  #noteOut(bytes: number): void {
    if (this.#lastWay === 'in') this.#turnsOut += 1;
    this.#isStream = false;
    this.#lastWay = 'out';
    this.#lastAt = performance.now();
    this.#outBytes += bytes;
  }

  #noteIn(): void {
    const now = performance.now();
    if (this.#lastWay === 'in' && now - this.#lastAt > UNASKED_MS) this.#isStream = true;
    this.#lastWay = 'in';
    this.#lastAt = now;
  }
}

/** An answer's parts are closer together. */
const QUIET_MS = 30;
const UNASKED_MS = 250;
/** Whatever answers at all has answered by then, unless it is made to wait. */
const LASTING_MS = 1500;
/** Hello, then the end of the handshake with the first question. */
const FIRST_TURNS = 2;
