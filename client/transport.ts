import type { z } from 'zod';
import type { Config } from './config.ts';
import { GhostHandsError } from './errors.ts';
import { refusalOf } from './refusals.ts';
import { nextTryMs, type Repeatable } from './retries.ts';
import { waitFor } from './waitFor.ts';

export interface Call {
  method: 'GET' | 'POST' | 'DELETE';
  /** From the root of the API, or a whole URL. */
  path: string;
  /** Sent as JSON, unless it is bytes. */
  body?: unknown;
  headers?: Record<string, string>;
  /** `omit`: not for those to know who calls. */
  credentials?: 'omit';
  repeatable: Repeatable;
  signal?: AbortSignal | undefined;
}

/** Sends requests: says who calls, ends what takes too long, tries again where that is safe. */
export class Transport {
  readonly config: Config;

  constructor(config: Config) {
    this.config = config;
  }

  /** Throws a `GhostHandsError`, or the reason of the caller's signal. */
  async json<Schema extends z.ZodType>(schema: Schema, call: Call): Promise<z.output<Schema>> {
    for (let tried = 1; ; tried++) {
      const outcome = await this.#exchange(call, (response) => response.text());
      if ('body' in outcome && outcome.response.ok) return parsed(schema, outcome.body, outcome.response);
      const waitMs = nextTryMs(outcome, { tried, repeatable: call.repeatable, ...this.config });
      if (waitMs === null) {
        const error = 'body' in outcome ? refusalOf(outcome.response, outcome.body) : outcome.error;
        error.tried = tried;
        throw error;
      }
      await waitFor(waitMs, call.signal);
    }
  }

  /** Opens a stream: the time-out holds until it begins. */
  async open(call: Call): Promise<Response> {
    const outcome = await this.#exchange(call, (response) => (response.ok ? '' : response.text()));
    if ('error' in outcome) throw outcome.error;
    if (!outcome.response.ok) throw refusalOf(outcome.response, outcome.body);
    return outcome.response;
  }

  async #exchange(
    call: Call,
    read: (response: Response) => string | Promise<string>,
  ): Promise<{ response: Response; body: string } | { error: GhostHandsError }> {
    const headers = await this.#headers(call);
    const { timeoutMs, apiUrl, fetch } = this.config;
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), timeoutMs);
    const signals = call.signal === undefined ? [timer.signal] : [timer.signal, call.signal];
    try {
      const response = await fetch(/^https?:/.test(call.path) ? call.path : `${apiUrl}${call.path}`, {
        method: call.method,
        headers,
        signal: AbortSignal.any(signals),
        ...(call.body === undefined ? {} : { body: bytesOf(call.body) }),
      });
      return { response, body: await read(response) };
    } catch (error) {
      call.signal?.throwIfAborted();
      return { error: timer.signal.aborted ? timedOut(call, timeoutMs) : unreachable(call, error) };
    } finally {
      clearTimeout(timeout);
    }
  }

  async #headers(call: Call): Promise<Record<string, string>> {
    const isJson = call.body !== undefined && !(call.body instanceof Uint8Array);
    return {
      accept: 'application/json',
      ...(isJson ? { 'content-type': 'application/json' } : {}),
      ...(call.credentials === 'omit' ? {} : await this.#credentials()),
      ...call.headers,
    };
  }

  async #credentials(): Promise<Record<string, string>> {
    const { apiKey, accessToken } = this.config;
    if (apiKey !== undefined) return { 'x-gh-service-key': apiKey };
    if (accessToken === undefined) return {};
    const token = typeof accessToken === 'string' ? accessToken : await accessToken();
    return { authorization: `Bearer ${token}` };
  }
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  body: string,
  { status }: Response,
): z.output<Schema> {
  const answer = schema.safeParse(jsonOf(body));
  if (answer.success) return answer.data;
  const message = 'The answer is none of the GhostHands API: is apiUrl right?';
  throw new GhostHandsError(message, 'bad_answer', { status, details: body, cause: answer.error });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bytesOf(body: unknown): Uint8Array<ArrayBuffer> | string {
  // A copy: the bytes may lie in memory that is shared, which fetch refuses.
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
}

function timedOut({ method, path }: Call, timeoutMs: number): GhostHandsError {
  return new GhostHandsError(`${method} ${path} was not answered within ${timeoutMs} ms`, 'timeout');
}

function unreachable({ method, path }: Call, cause: unknown): GhostHandsError {
  const why = cause instanceof Error ? causeOf(cause) : String(cause);
  return new GhostHandsError(`${method} ${path}: no answer (${why})`, 'network_error', { cause });
}

/** fetch says only that it failed; its cause says why. */
function causeOf(error: Error): string {
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message === '' && 'code' in cause ? String(cause.code) : cause.message;
}
