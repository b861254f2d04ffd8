import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { unescape } from 'node:querystring';
import { type AddressPolicy, portOf, resolveUrl } from './addressPolicy.ts';

export interface GuardedRequest {
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  timeoutMs: number;
  /** A longer answer is an error. */
  maxBytes: number;
  policy: AddressPolicy;
  signal?: AbortSignal;
}

export interface GuardedAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Why no answer came. `message` says it for a log and holds no part of the URL. */
export class RequestRefused extends Error {
  readonly code: 'private_address' | 'not_found' | 'too_large' | 'timeout' | 'connection_failed';

  constructor(code: RequestRefused['code'], message: string) {
    super(message);
    this.name = 'RequestRefused';
    this.code = code;
  }
}

/** One request to an address that was checked just now and is connected to as checked. Follows no redirect. */
export async function guardedRequest(url: URL, options: GuardedRequest): Promise<GuardedAnswer> {
  const destination = await resolveUrl(url, options.policy);
  if (destination.kind === 'private') throw new RequestRefused('private_address', 'the address is private');
  if (destination.kind === 'not_found') throw new RequestRefused('not_found', 'the host name does not exist');
  return send(url, destination, options);
}

function send(
  url: URL,
  pinned: { address: string; family: 4 | 6 },
  options: GuardedRequest,
): Promise<GuardedAnswer> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const name = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      if (error instanceof RequestRefused) reject(error);
      else if (timeout.aborted)
        reject(new RequestRefused('timeout', `no answer within ${options.timeoutMs} ms`));
      else reject(new RequestRefused('connection_failed', codeOf(error)));
    };
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      {
        host: pinned.address,
        family: pinned.family,
        port: portOf(url),
        path: `${url.pathname}${url.search}`,
        method: options.method,
        headers: { host: url.host, ...options.headers },
        ...credentialsOf(url),
        servername: name,
        agent: false,
        signal,
      },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size <= options.maxBytes) return;
          // At once: an answer that is here already ends well, whatever becomes of its connection.
          fail(new RequestRefused('too_large', `the answer is longer than ${options.maxBytes} bytes`));
          request.destroy();
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
        response.on('error', fail);
      },
    );
    request.on('error', fail);
    request.end(options.body);
  });
}

/** A name and a password in the address become an `Authorization` header, as in a browser. */
function credentialsOf(url: URL): { auth?: string } {
  if (url.username === '' && url.password === '') return {};
  return { auth: `${unescape(url.username)}:${unescape(url.password)}` };
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
