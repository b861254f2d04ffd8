import { ReceivedCallback } from './callback.ts';
import { GhostHandsError } from './errors.ts';
import { isSameText, isSignedBy } from './signature.ts';

/** A callback as it came in. */
export interface CallbackRequest {
  /** A `Headers`, or an object whose names are in lower case, as Node's. */
  headers: Headers | Record<string, string | string[] | undefined>;
  /** With its query; a path will do. */
  url?: string | undefined;
  /** Exactly as it came: one changed space and no signature fits. */
  body: string | Uint8Array;
}

export interface CallbackSecrets {
  /** The service key: in the header `X-GH-Service-Key`, or as `?token=` as earlier senders did. */
  serviceKey?: string | undefined;
  /** `whsec_…` of Standard Webhooks; several while one replaces another. */
  signingSecret?: string | readonly string[] | undefined;
  /** How old, or how far ahead, a signature may be; 300 s unless given. */
  toleranceSeconds?: number | undefined;
  /** Only callbacks with a signature are believed. */
  requireSignature?: boolean | undefined;
}

/** It does not come from GhostHands, or cannot be told to: answer 401. */
export class CallbackRefusedError extends GhostHandsError {
  constructor(why: string) {
    super(`The callback is refused: ${why}`, 'callback_refused');
  }
}

/**
 * The callback, once it is sure who sent it: by its signature where it has one and a secret is given, else by the header, else
 * by the query. A proof that is there and wrong is not made good by another. Throws `CallbackRefusedError`.
 */
export async function verifyCallback(
  request: CallbackRequest,
  secrets: CallbackSecrets,
): Promise<ReceivedCallback> {
  const { serviceKey, toleranceSeconds = 300, requireSignature = false } = secrets;
  const signingSecrets = [secrets.signingSecret ?? []].flat();
  if (isBlank(serviceKey) && signingSecrets.every(isBlank)) {
    throw new GhostHandsError('verifyCallback wants a serviceKey or a signingSecret', 'client_config');
  }
  const read = (name: string) => headerOf(request.headers, name);
  const signature = read('webhook-signature');
  if (signature !== undefined && signingSecrets.length > 0) {
    const signed = { id: read('webhook-id') ?? '', timestamp: read('webhook-timestamp') ?? '', signature };
    checkAge(signed.timestamp, toleranceSeconds);
    if (!(await isSignedBy(signingSecrets, { ...signed, body: request.body }))) {
      throw new CallbackRefusedError('its signature is wrong');
    }
  } else if (requireSignature || isBlank(serviceKey)) {
    throw new CallbackRefusedError('it has no signature');
  } else {
    const given = read('x-gh-service-key') ?? tokenOf(request.url);
    if (given === undefined) throw new CallbackRefusedError('it has neither key nor signature');
    if (!(await isSameText(given, serviceKey))) throw new CallbackRefusedError('its key is wrong');
  }
  return parsed(request.body);
}

function headerOf(headers: CallbackRequest['headers'], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function tokenOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  return new URLSearchParams(url.split('#')[0]?.split('?')[1] ?? '').get('token') ?? undefined;
}

/** An old one may be a recording. */
function checkAge(timestamp: string, toleranceSeconds: number): void {
  const seconds = /^\d+$/.test(timestamp) ? Number(timestamp) : NaN;
  // NaN is not within any tolerance.
  if (!(Math.abs(Date.now() / 1000 - seconds) <= toleranceSeconds)) {
    throw new CallbackRefusedError('its timestamp is missing, too old or too far ahead');
  }
}

function parsed(body: string | Uint8Array): ReceivedCallback {
  try {
    return ReceivedCallback.parse(
      JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)),
    );
  } catch {
    throw new GhostHandsError(
      'The body is no callback: it wants JSON with job_id and status',
      'bad_callback',
    );
  }
}

function isBlank(secret: string | undefined): secret is undefined | '' {
  return secret === undefined || secret === '';
}
