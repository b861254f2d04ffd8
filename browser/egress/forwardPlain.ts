import {
  type ClientRequest,
  type IncomingMessage,
  request as startRequest,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { type AddressPolicy, portOf } from '../../net/addressPolicy.ts';
import { connectOut } from './connectOut.ts';
import { type EgressRefusal, GREETING_HOST } from './egress.ts';
import type { ProxySession } from './proxySession.ts';
import { targetOf } from './submitInFlight.ts';

/** A request for `http:`, which a browser shows its proxy. It is always answered: a browser repeats what is not. */
export async function forwardPlain(
  session: ProxySession,
  policy: AddressPolicy,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
  if (url === null || url.protocol !== 'http:') return void response.writeHead(400).end();
  if (url.hostname === GREETING_HOST) return void response.writeHead(204).end();
  const once = await takeOnce(session, url, request);
  if (once === 'repeated') return void response.writeHead(502, NO_STORE).end();
  const socket = await connectOut(session, policy, { host: url.hostname, port: portOf(url) });
  if (typeof socket === 'string') return void response.writeHead(STATUSES[socket], REFUSED).end();
  const outgoing = requestOn(socket, url, request);
  const done = session.addPlain(() => {
    socket.resetAndDestroy();
    response.destroy();
  });
  outgoing.on('response', (incoming) => {
    once.answered();
    response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, incoming.rawHeaders);
    incoming.pipe(response);
    incoming.on('error', () => response.destroy());
  });
  outgoing.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, NO_STORE).end();
  });
  response.on('close', () => {
    done();
    outgoing.destroy();
  });
  await sendBody(session, once.body ?? request, outgoing);
}

interface Once {
  /** Where it was read already. */
  body?: Buffer[];
  answered: () => void;
}

/** While a submit is on its way, what goes to the same server is read whole first, and let out once. */
async function takeOnce(
  session: ProxySession,
  url: URL,
  request: IncomingMessage,
): Promise<Once | 'repeated'> {
  const submit = session.submitTo(targetOf(url));
  const method = request.method ?? '';
  submit?.noteTraffic();
  if (submit === undefined || !/^(POST|PUT|PATCH)$/.test(method)) return { answered: () => {} };
  const body = Buffer.concat(await request.toArray());
  const answered = submit.takePlain({ method, url: url.href, body });
  return answered === null ? 'repeated' : { body: [body], answered };
}

function requestOn(socket: Socket, url: URL, request: IncomingMessage): ClientRequest {
  return startRequest({
    createConnection: () => socket,
    method: request.method,
    path: `${url.pathname}${url.search}`,
    headers: withoutHopHeaders(request.headers),
  });
}

/** Piece by piece: none waits in here while the process stands still. */
async function sendBody(
  session: ProxySession,
  body: AsyncIterable<Buffer> | Iterable<Buffer>,
  outgoing: ClientRequest,
): Promise<void> {
  try {
    for await (const chunk of body) {
      if (!session.mayPass() || outgoing.destroyed) return;
      await new Promise<void>((resolve, reject) => {
        outgoing.write(chunk, (error) => (error == null ? resolve() : reject(error)));
      });
    }
    if (session.mayPass()) outgoing.end();
  } catch {
    // The browser gave up, or the server did, which the request's own events tell.
    outgoing.destroy();
  }
}

/**
 * What a browser sends again by itself after its session was cut off may have gone in before: to a page, 4xx would say
 * that the site had turned it down.
 */
const STATUSES: Record<EgressRefusal, number> = {
  private: 403,
  fenced: 502,
  unreachable: 502,
  not_found: 502,
};

const NO_STORE = { 'cache-control': 'no-store' };
const REFUSED = { 'x-ghosthands-refused': '1', ...NO_STORE };

/** Those that are between the browser and us. */
function withoutHopHeaders(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const { 'proxy-connection': _connection, 'proxy-authorization': _authorization, ...end } = headers;
  return end;
}
