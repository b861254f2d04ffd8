import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Server as NetServer, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { AddressPolicy } from '../../net/addressPolicy.ts';
import { isSameSecret } from '../../net/isSameSecret.ts';
import { connectOut } from './connectOut.ts';
import type { Egress } from './egress.ts';
import { forwardPlain } from './forwardPlain.ts';
import { type Lease, ProxySession } from './proxySession.ts';
import { Tunnel } from './tunnel.ts';

/**
 * A forward proxy on loopback for many browser contexts, which it knows by their credentials. It resolves names itself,
 * connects to the address that it checked, and lets nothing out that is private, unknown or past its lease.
 */
export class EgressProxy implements Egress {
  readonly fenceUrl = null;
  readonly #server: Server;
  readonly #policy: AddressPolicy;
  readonly #sessions = new Map<string, ProxySession>();
  /** The highest epoch that is over, by job. */
  readonly #fenced = new Map<string, number>();
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server, policy: AddressPolicy) {
    this.#server = server;
    this.#policy = { ...policy, publicPorts: WEB_PORTS };
    server.keepAliveTimeout = 60_000;
    server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#sockets.delete(socket));
    });
    server.on('request', (request, response) => {
      const session = this.#sessionOf(request);
      if (session === null) return void response.writeHead(407, ASK_WHO).end();
      forwardPlain(session, this.#policy, { request, response }).catch(() => response.destroy());
    });
    server.on('connect', (request, client, head) => {
      client.on('error', () => client.destroy());
      const session = this.#sessionOf(request);
      if (session === null) return void client.end(WHO_ARE_YOU);
      this.#tunnel(session, request, { client, head }).catch(() => client.destroy());
    });
    server.on('clientError', (_error, socket) => socket.destroy());
  }

  /** `listener`: a port on the loopback of the browser's own network, where it has one. */
  static async open(policy: AddressPolicy, listener?: NetServer): Promise<EgressProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      if (listener === undefined) server.listen(0, '127.0.0.1', resolve);
      else server.listen(listener, resolve);
    });
    return new EgressProxy(server, policy);
  }

  async network(): Promise<null> {
    return null;
  }

  async openSession(): Promise<ProxySession> {
    const isFenced = ({ jobId, epoch }: Lease) => epoch <= (this.#fenced.get(jobId) ?? -1);
    const session = new ProxySession(`http://127.0.0.1:${portOfServer(this.#server)}`, isFenced);
    const { username } = session.proxy;
    this.#sessions.set(username, session);
    void session.over.then(() => setTimeout(() => this.#sessions.delete(username), FORGET_MS).unref());
    return session;
  }

  /** The epoch and all before it are over, now and for ever. When this returns, all of theirs is cut. */
  fence({ jobId, epoch }: Lease): void {
    this.#fenced.set(jobId, Math.max(epoch, this.#fenced.get(jobId) ?? -1));
    for (const oldest of this.#fenced.keys()) {
      if (this.#fenced.size <= MOST_FENCED) break;
      this.#fenced.delete(oldest);
    }
    for (const session of this.#sessions.values()) {
      if (session.lease?.jobId === jobId && session.lease.epoch <= epoch) session.end('fenced');
    }
  }

  async close(): Promise<void> {
    for (const session of this.#sessions.values()) session.end('closed');
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  #sessionOf({ headers }: IncomingMessage): ProxySession | null {
    const [, given = ''] = /^basic (.*)$/i.exec(headers['proxy-authorization'] ?? '') ?? [];
    const [username = '', password = ''] = Buffer.from(given, 'base64').toString().split(':');
    const session = this.#sessions.get(username);
    return session !== undefined && isSameSecret(password, session.proxy.password) ? session : null;
  }

  async #tunnel(
    session: ProxySession,
    request: IncomingMessage,
    { client, head }: { client: Duplex; head: Buffer },
  ): Promise<void> {
    const [target, host, port] = /^(.+):(\d+)$/.exec(request.url ?? '') ?? [];
    if (target === undefined || host === undefined) return void client.end(answer('400 Bad Request'));
    if (session.isClosedFor(target)) return void client.end(answer('502 Bad Gateway'));
    const server = await connectOut(session, this.#policy, { host, port: Number(port) });
    if (server === 'unreachable') return void client.destroy();
    if (typeof server === 'string') return void client.end(answer('403 Forbidden'));
    if (client.destroyed || session.isClosedFor(target)) {
      server.destroy();
      return void client.destroy();
    }
    const tunnel = new Tunnel({ client, server, target });
    session.addTunnel(tunnel, client);
    // Before the browser can see it: who hears of an end first decides whether there is a repeat.
    server.on('end', () => session.serverEnded(tunnel));
    server.on('error', () => session.serverEnded(tunnel));
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
    client.write(answer('200 Connection Established'));
    tunnel.open(head, () => session.mayPass());
  }
}

/** What pages are served on. */
const WEB_PORTS = [80, 443];
/** After its end a session is known for a while: a page may still send by it, and is not to be asked who it is. */
const FORGET_MS = 600_000;
const MOST_FENCED = 10_000;

const ASK_WHO = { 'proxy-authenticate': 'Basic realm="egress"', 'cache-control': 'no-store' };
const WHO_ARE_YOU = answer(
  '407 Proxy Authentication Required',
  'Proxy-Authenticate: Basic realm="egress"\r\nContent-Length: 0\r\n',
);

function answer(status: string, headers = ''): string {
  return `HTTP/1.1 ${status}\r\n${headers}\r\n`;
}

function portOfServer(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy does not listen on a port');
  return address.port;
}
