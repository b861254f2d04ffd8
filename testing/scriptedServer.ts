import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenAnywhere } from './listenAnywhere.ts';

interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** `[status, body, headers?]`; or whatever it does with the response itself. */
export type Reply =
  | [status: number, body: unknown, headers?: Record<string, string>]
  | ((response: ServerResponse, request: SeenRequest) => void);

export interface ScriptedServer extends AsyncDisposable {
  url: string;
  port: number;
  seen: SeenRequest[];
  /** The answers to come, first to last; the last one stays. */
  reply(...replies: Reply[]): void;
}

/** An HTTP server that says what a test told it to, and remembers what it was asked. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  let script: Reply[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    const asked = { method, url, headers, body: await text(request) };
    seen.push(asked);
    const reply = (script.length > 1 ? script.shift() : script[0]) ?? [500, {}];
    if (typeof reply === 'function') return reply(response, asked);
    const [status, body, more] = reply;
    response.writeHead(status, { 'content-type': 'application/json', ...more });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response));
  const port = await listenAnywhere(server);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    reply: (...replies) => {
      script = replies;
      seen.length = 0;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
