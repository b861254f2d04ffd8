import type { ReceivedCallback } from './callback.ts';
import { GhostHandsError } from './errors.ts';
import { CallbackRefusedError, type CallbackSecrets, verifyCallback } from './verifyCallback.ts';

export { CallbackRefusedError, verifyCallback } from './verifyCallback.ts';
export type { CallbackRequest, CallbackSecrets } from './verifyCallback.ts';
export type { ReceivedCallback } from './callback.ts';

/** What is used of Express's request; Node's own will do as well. */
export interface IncomingCallback extends AsyncIterable<unknown> {
  headers: Record<string, string | string[] | undefined>;
  url?: string | undefined;
  originalUrl?: string | undefined;
  /** What `express.raw()` or `express.text()` read before us. */
  body?: unknown;
}

/** What is used of Express's response; Node's own will do as well. */
export interface CallbackAnswer {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

export interface CallbackHandlerOptions extends CallbackSecrets {
  /** Called once it is sure who sent the callback. What it throws is answered with 500, and GhostHands sends it again. */
  onCallback: (callback: ReceivedCallback) => unknown;
  /** Told of what was refused and what failed; no answer says more than it has to. */
  onError?: ((error: unknown) => void) | undefined;
}

/**
 * `app.post('/ghosthands', callbackHandler({serviceKey, onCallback}))`. Put it before `express.json()`: a signature is made
 * over the bytes as they came. Answers 200, 401 (not from GhostHands), 400 (no callback) or 500 (`onCallback` failed).
 */
export function callbackHandler(
  options: CallbackHandlerOptions,
): (request: IncomingCallback, response: CallbackAnswer) => Promise<void> {
  return async (request, response) => {
    try {
      const body = await bodyOf(request);
      const url = request.originalUrl ?? request.url;
      await options.onCallback(await verifyCallback({ headers: request.headers, url, body }, options));
      answer(response, 200, { received: true });
    } catch (error) {
      options.onError?.(error);
      const [status, word] = refusal(error);
      answer(response, status, { error: word });
    }
  };
}

const MAX_BYTES = 1_000_000;

async function bodyOf(request: IncomingCallback): Promise<string | Uint8Array> {
  const { body } = request;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body !== undefined) {
    throw new GhostHandsError(
      'The body was parsed before callbackHandler saw it: put the handler before express.json()',
      'client_config',
    );
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new GhostHandsError('The body holds no bytes', 'bad_callback');
    length += chunk.length;
    if (length > MAX_BYTES) throw new GhostHandsError('The body is larger than 1 MB', 'bad_callback');
    chunks.push(chunk);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function refusal(error: unknown): [status: number, word: string] {
  if (error instanceof CallbackRefusedError) return [401, 'unauthorized'];
  if (error instanceof GhostHandsError && error.code === 'bad_callback') return [400, 'bad_request'];
  return [500, 'internal_error'];
}

function answer(response: CallbackAnswer, status: number, body: object): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
