import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { listenAnywhere } from './listenAnywhere.ts';
import { selfSigned } from './selfSigned.ts';

export type Protocol = 'http' | 'https' | 'h2';

/** An employer's server that takes each application, and ends the connection before it has answered a single byte. */
export interface BreakingServer {
  url: string;
  /** What was taken, in order. */
  taken: string[];
  /** Other requests of the page that were answered. */
  answered: number;
  close(): void;
}

export async function startBreakingServer(protocol: Protocol): Promise<BreakingServer> {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  const answer = (
    request: IncomingMessage | Http2ServerRequest,
    response: ServerResponse | Http2ServerResponse,
  ) => {
    let body = '';
    request.on('error', () => {});
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.method === 'POST') {
        taken.push(body);
        for (const socket of sockets) if (isOf(request, socket)) socket.destroy();
        return;
      }
      started.answered += 1;
      response.setHeader('content-type', 'text/html');
      response.setHeader('cache-control', 'no-store');
      response.end(request.url === '/' ? PAGE : 'ok');
    });
  };
  const server =
    protocol === 'http'
      ? createServer(answer)
      : protocol === 'https'
        ? createTlsServer(selfSigned(), answer)
        : createSecureServer(selfSigned(), answer);
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => {});
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('sessionError', () => {});
  const port = await listenAnywhere(server);
  const started: BreakingServer = {
    url: `${protocol === 'http' ? 'http' : 'https'}://127.0.0.1:${port}/`,
    taken,
    answered: 0,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  return started;
}

/** The connection below TLS ends as well, at once. */
function isOf(request: IncomingMessage | Http2ServerRequest, socket: Socket): boolean {
  const used = 'stream' in request ? request.stream.session?.socket : request.socket;
  return used?.remotePort === socket.remotePort;
}

/** Sends by its button or by a script, and asks for other things all the while, as pages do. */
const PAGE = `<!doctype html><form method="post" action="/apply">
  <input name="name" value="Ada"><button id="native">Send</button>
  <button id="fetch" type="button">Send</button></form><p id="said"></p><script>
  const said = document.getElementById('said');
  document.getElementById('fetch').onclick = async () => {
    const sent = fetch('/apply', { method: 'POST', body: 'name=Ada' });
    said.textContent = await sent.then(() => 'answered', () => 'failed');
  };
  const ask = () => fetch('/other').finally(() => setTimeout(ask, 60));
  ask();
</script>`;
