import type { Request, Response } from 'express';
import { once } from 'node:events';
import { findJob } from '../db/jobs.ts';
import { type EventSubject, hasEnded, listEventsBetween, type NumberedEvent } from '../db/liveEvents.ts';
import type { Queryable } from '../db/pool.ts';
import type { Log } from '../log/log.ts';
import { type Caller, callerOf } from './caller.ts';
import { Refusal } from './errors.ts';
import { EventTail } from './eventTail.ts';
import { requestIdOf } from './requestId.ts';

export interface LiveEventsOptions {
  database: Queryable;
  log: Log;
  heartbeatEveryMs?: number;
  sweepEveryMs?: number;
  /** A reader who takes nothing for so long is gone. */
  slowReaderMs?: number;
}

export interface StreamRequest {
  subject: EventSubject;
  /** The last number that the reader has; undefined: a job from its beginning, a user from now on. */
  after: number | undefined;
}

/** Server-sent events of this process: every event once, in the order of their numbers. */
export class LiveEvents {
  readonly #options: LiveEventsOptions;
  readonly #tail: EventTail;
  readonly #streams = new Set<AbortController>();
  readonly #open = new Map<string, number>();
  #isClosed = false;

  constructor(options: LiveEventsOptions) {
    this.#options = options;
    const { database, log, sweepEveryMs } = options;
    this.#tail = new EventTail(database, log, sweepEveryMs === undefined ? {} : { sweepEveryMs });
  }

  /** There may be news. */
  wake(): void {
    this.#tail.wake();
  }

  /** Ends all streams: their readers connect again, to another process. */
  close(): void {
    this.#isClosed = true;
    for (const stream of this.#streams) stream.abort();
    this.#tail.close();
  }

  /** Returns when the stream has ended. */
  async stream(request: Request, response: Response, wanted: StreamRequest): Promise<void> {
    const caller = callerOf(request);
    const leave = this.#enter(caller);
    const stream = new AbortController();
    this.#streams.add(stream);
    response.on('close', () => stream.abort());
    const expiry = setTimeout(() => stream.abort(), lifetimeMs(caller)).unref();
    try {
      await this.#send(response, wanted, stream.signal);
    } catch (error) {
      // Nothing was said yet: it is an error like that of any route.
      if (!response.headersSent) throw stream.signal.aborted ? stopping() : error;
      if (!stream.signal.aborted) {
        this.#options.log.warn('a stream of events broke', { request_id: requestIdOf(request), error });
        response.destroy();
      }
    } finally {
      clearTimeout(expiry);
      this.#streams.delete(stream);
      leave();
      if (response.headersSent) response.end();
    }
  }

  async #send(response: Response, { subject, after }: StreamRequest, signal: AbortSignal): Promise<void> {
    const { heartbeatEveryMs = 15_000 } = this.#options;
    const news = new News();
    const unsubscribe = this.#tail.subscribe(subject, () => news.bring());
    try {
      // Before the first word: who reads that may rely on getting what happens from then on.
      let upTo = await this.#tail.look();
      let cursor = after ?? (subject.kind === 'job' ? 0 : upTo);
      response.status(200).set({
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        // Proxies that collect answers would keep them from their reader.
        'X-Accel-Buffering': 'no',
        // It is worth nothing after the stream, and would keep a stopping process waiting.
        Connection: 'close',
      });
      await this.#write(response, 'retry: 2000\n\n', signal);
      for (;;) {
        news.take();
        const ended = subject.kind === 'job' && (await hasEnded(this.#options.database, subject.jobId));
        upTo = ended ? await this.#tail.caughtUp(signal) : this.#tail.settled;
        cursor = await this.#sendUpTo(upTo, { response, subject, cursor, signal });
        if (ended) return await this.#sayEnd(response, subject.jobId, signal);
        while (!(await news.arrives(heartbeatEveryMs, signal)))
          await this.#write(response, ': heartbeat\n\n', signal);
      }
    } finally {
      unsubscribe();
    }
  }

  /** Returns the number that was sent last. */
  async #sendUpTo(
    upTo: number,
    {
      response,
      subject,
      cursor,
      signal,
    }: { response: Response; subject: EventSubject; cursor: number; signal: AbortSignal },
  ): Promise<number> {
    let last = cursor;
    for (;;) {
      const between = { after: last, upTo, limit: PAGE };
      const events = await listEventsBetween(this.#options.database, subject, between);
      for (const event of events) {
        await this.#write(response, frameOf(event), signal);
        last = event.number;
      }
      if (events.length < PAGE) return last;
    }
  }

  async #sayEnd(response: Response, jobId: string, signal: AbortSignal): Promise<void> {
    const job = await findJob(this.#options.database, jobId);
    const data = JSON.stringify({ id: jobId, status: job?.status ?? null });
    await this.#write(response, `event: end\ndata: ${data}\n\n`, signal);
  }

  /** Waits until the reader has taken it: what they do not take is not piled up. */
  async #write(response: Response, text: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (response.write(text)) return;
    const tooLate = setTimeout(() => response.destroy(), this.#options.slowReaderMs ?? 30_000);
    try {
      await once(response, 'drain', { signal });
    } finally {
      clearTimeout(tooLate);
    }
  }

  /** Returns what gives the place back. */
  #enter(caller: Caller): () => void {
    if (this.#isClosed) throw stopping();
    const name = caller.kind === 'user' ? caller.userId : 'service';
    const open = this.#open.get(name) ?? 0;
    const most = caller.kind === 'user' ? MOST_OF_A_USER : MOST_OF_THE_SERVICE;
    if (open >= most) throw new Refusal(429, 'too_many_streams', `At most ${most} streams at a time`);
    this.#open.set(name, open + 1);
    return () => {
      const left = (this.#open.get(name) ?? 1) - 1;
      if (left === 0) this.#open.delete(name);
      else this.#open.set(name, left);
    };
  }
}

const PAGE = 100;
/** In each process. */
const MOST_OF_A_USER = 5;
const MOST_OF_THE_SERVICE = 1000;

function stopping(): Refusal {
  return new Refusal(503, 'unavailable', 'This process is stopping');
}

/** A flag that can be waited for. */
class News {
  #hasCome = false;
  #told = () => {};

  bring(): void {
    this.#hasCome = true;
    this.#told();
  }

  take(): void {
    this.#hasCome = false;
  }

  /** false when nothing came in time. */
  async arrives(withinMs: number, signal: AbortSignal): Promise<boolean> {
    signal.throwIfAborted();
    if (this.#hasCome) return true;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, withinMs);
      signal.addEventListener('abort', done);
      this.#told = done;
    });
    signal.throwIfAborted();
    return this.#hasCome;
  }
}

/** A stream ends with the token that opened it. */
function lifetimeMs(caller: Caller): number {
  const longest = 2 ** 31 - 1;
  return caller.kind === 'user' ? Math.min(Math.max(0, caller.expiresAt - Date.now()), longest) : longest;
}

/** Types are words of others, too: a line break in one would begin another field. */
function frameOf(event: NumberedEvent): string {
  const type = event.event_type.replaceAll(/[\r\n]/g, ' ');
  return `id: ${event.number}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`;
}
