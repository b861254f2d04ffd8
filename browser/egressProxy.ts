import {
  createServer,
  type IncomingMessage,
  request as forward,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type AddressPolicy, portOf, resolveDestination } from '../net/addressPolicy.ts';

/** Why a connection that the page asked for was not made. */
export type EgressRefusal = 'private' | 'not_found' | 'unreachable';

/**
 * The only way out of one browser context: a forward proxy on loopback that resolves names itself, connects to the
 * address that it checked, and lets nothing private through.
 */
export class EgressProxy {
  readonly url: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket | Duplex>();
  readonly #refusals: Map<string, EgressRefusal>;

  private constructor(server: Server, refusals: Map<string, EgressRefusal>) {
    this.url = `http://127.0.0.1:${portOfServer(server)}`;
    this.#server = server;
    this.#refusals = refusals;
    server.on('connection', (socket: Socket) => this.#track(socket));
  }

  static async open(policy: AddressPolicy): Promise<EgressProxy> {
    const refusals = new Map<string, EgressRefusal>();
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const proxy = new EgressProxy(server, refusals);
    server.on('request', (request, response) => void proxy.#forward(policy, request, response));
    server.on('connect', (request, socket, head) => void proxy.#tunnel(policy, request, socket, head));
    server.on('clientError', (_error, socket) => socket.destroy());
    return proxy;
  }

  /** Why `host` was refused last; null when it was not. */
  refusalOf(host: string): EgressRefusal | null {
    return this.#refusals.get(host.toLowerCase()) ?? null;
  }

  /** The newest refusal, whatever host it was for. */
  lastRefusal(): EgressRefusal | null {
    return [...this.#refusals.values()].at(-1) ?? null;
  }

  /** Cuts everything that is open. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  async #forward(policy: AddressPolicy, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    if (url === null || url.protocol !== 'http:') return void response.writeHead(400).end();
    const destination = await resolveDestination(url.hostname, portOf(url), policy);
    if (destination.kind !== 'allowed') {
      this.#refusals.set(url.hostname, destination.kind);
      return void response.writeHead(destination.kind === 'private' ? 403 : 502, REFUSED).end();
    }
    const outgoing = forward({
      host: destination.address,
      family: destination.family,
      port: portOf(url),
      method: request.method,
      path: `${url.pathname}${url.search}`,
      headers: withoutHopHeaders(request.headers),
      agent: false,
    });
    outgoing.on('response', (incoming) => {
      response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, incoming.rawHeaders);
      incoming.pipe(response);
      incoming.on('error', () => response.destroy());
    });
    outgoing.on('error', () => {
      this.#refusals.set(url.hostname, 'unreachable');
      if (response.headersSent) response.destroy();
      else response.writeHead(502, REFUSED).end();
    });
    response.on('close', () => outgoing.destroy());
    request.pipe(outgoing);
  }

  async #tunnel(
    policy: AddressPolicy,
    request: IncomingMessage,
    client: Duplex,
    head: Buffer,
  ): Promise<void> {
    this.#track(client);
    const target = /^(.*):(\d+)$/.exec(request.url ?? '');
    if (target === null) return void client.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    const [, host = '', port = ''] = target;
    const destination = await resolveDestination(host, Number(port), policy);
    if (destination.kind !== 'allowed') {
      this.#refusals.set(host.toLowerCase(), destination.kind);
      return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
    const server = connect({ host: destination.address, family: destination.family, port: Number(port) });
    this.#track(server);
    let isConnected = false;
    server.once('connect', () => {
      isConnected = true;
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => {
      if (!isConnected) this.#refusals.set(host.toLowerCase(), 'unreachable');
      client.destroy();
    });
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
  }

  #track(socket: Socket | Duplex): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }
}

const REFUSED = { 'x-ghosthands-refused': '1', 'cache-control': 'no-store' };

/** Those that are between the browser and us. */
function withoutHopHeaders(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const { 'proxy-connection': _connection, 'proxy-authorization': _authorization, ...end } = headers;
  return end;
}

function portOfServer(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy does not listen on a port');
  return address.port;
}
