import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
  body: Buffer<ArrayBuffer>,
) => void;

/** Pages for one test: HTML, or whatever a handler does to the response. */
export interface PageServer extends AsyncDisposable {
  url: string;
  /** `POST /path` and so on, in order. */
  requests: string[];
  /** What the POSTs carried. */
  bodies: string[];
}

export async function servePages(pages: Record<string, string | Handler>): Promise<PageServer> {
  const requests: string[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const text = body.toString();
      requests.push(`${request.method} ${pathname}`);
      if (request.method !== 'GET') bodies.push(text);
      const page = pages[`${request.method} ${pathname}`] ?? pages[pathname];
      if (page === undefined) response.writeHead(404).end('nothing here');
      else if (typeof page === 'function') page(request, response, text, body);
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    bodies,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
