import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

export interface ListenerOptions {
  /** A direct connection: behind a pooler that shares connections, LISTEN hears nothing. */
  connectionString: string;
  /** Shown in `pg_stat_activity`. */
  name?: string;
  log: {
    info(message: string): void;
    warn(message: string, fields?: { error?: unknown }): void;
  };
  /** A connection that has gone dumb is noticed after twice this at most. */
  pingEveryMs?: number;
}

interface Ear {
  onPayload: (payload: string) => void;
  onGap: () => void;
}

/**
 * Hears what Postgres notifies, over one connection for all channels, and connects again when that is lost. What was
 * notified meanwhile is gone: whoever listens has a sweep of their own, and is told of the gap to make it now.
 */
export class Listener {
  readonly #options: ListenerOptions;
  readonly #ears = new Map<string, Ear[]>();
  readonly #closing = new AbortController();
  readonly #closed = abortOf(this.#closing.signal);
  #client: Client | undefined;
  #running = Promise.resolve();

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** Before the start or after it. `onGap`: notifications may have been missed until now. Neither may throw. */
  listen(channel: string, onPayload: (payload: string) => void, onGap: () => void = () => {}): void {
    const ears = this.#ears.get(channel);
    if (ears !== undefined) {
      ears.push({ onPayload, onGap });
      return;
    }
    this.#ears.set(channel, [{ onPayload, onGap }]);
    const client = this.#client;
    if (client !== undefined) hear(client, channel).catch((error: Error) => client.emit('error', error));
  }

  /** Returns once it listens, or could not at its first try: it then goes on trying. */
  start(): Promise<void> {
    return new Promise((resolve) => {
      this.#running = this.#keepConnected(resolve);
    });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  async #keepConnected(onFirstTry: () => void): Promise<void> {
    const { log } = this.#options;
    const { signal } = this.#closing;
    for (let [tries, failures] = [1, 0]; !signal.aborted; tries++) {
      const client = this.#newClient();
      const lost = Promise.race([lossOf(client), this.#closed]);
      try {
        await Promise.race([this.#connect(client), lost]);
        failures = 0;
        if (tries > 1) this.#tellGap();
        if (tries > 1) log.info('listening to the database again');
        onFirstTry();
        await Promise.race([this.#pings(client), lost]);
      } catch (error) {
        failures += 1;
        if (!signal.aborted) log.warn('not listening to the database; trying again', { error });
      }
      onFirstTry();
      this.#client = undefined;
      await ended(client);
      await wait(Math.min(100 * 2 ** failures, 5000), undefined, { signal }).catch(() => {});
    }
  }

  #newClient(): Client {
    const { connectionString, name = 'ghosthands-listener', pingEveryMs = PING_EVERY_MS } = this.#options;
    return new Client({
      connectionString,
      application_name: name,
      connectionTimeoutMillis: 5000,
      query_timeout: pingEveryMs,
      keepAlive: true,
    });
  }

  async #connect(client: Client): Promise<void> {
    client.on('notification', ({ channel, payload = '' }) => {
      for (const { onPayload } of this.#ears.get(channel) ?? []) onPayload(payload);
    });
    await client.connect();
    // From here on `listen` speaks to this connection itself.
    this.#client = client;
    await Promise.all(Array.from(this.#ears.keys(), (channel) => hear(client, channel)));
  }

  #tellGap(): void {
    for (const { onGap } of Array.from(this.#ears.values()).flat()) onGap();
  }

  /** A connection that only listens never learns by itself that its other end is gone. */
  async #pings(client: Client): Promise<never> {
    for (;;) {
      await wait(this.#options.pingEveryMs ?? PING_EVERY_MS, undefined, { signal: this.#closing.signal });
      await client.query('SELECT 1');
    }
  }
}

const PING_EVERY_MS = 10_000;

function abortOf(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('closing')), { once: true });
  });
  aborted.catch(() => {});
  return aborted;
}

async function hear(client: Client, channel: string): Promise<void> {
  await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
}

function lossOf(client: Client): Promise<never> {
  return new Promise((_resolve, reject) => {
    client.on('error', reject);
    client.on('end', () => reject(new Error('the connection was closed')));
  });
}

/** A dead connection does not say good-bye. */
async function ended(client: Client): Promise<void> {
  const limit = new AbortController();
  await Promise.race([client.end().catch(() => {}), wait(1000, undefined, limit).catch(() => {})]);
  limit.abort();
}
