import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ReceivedCallback {
  body: { job_id: string; status: string } & Record<string, unknown>;
  headers: IncomingHttpHeaders;
  path: string;
  answered: number;
}

/** Stands in for VALET's webhook: writes down what comes, and answers as it is told to. */
export interface CallbackReceiver {
  url: string;
  received: ReceivedCallback[];
  /** Those that were answered with 2xx. */
  accepted(): ReceivedCallback[];
  /** The answer to everything from now on; a redirect goes to this server's `/elsewhere`. */
  answerWith(status: number): void;
  close(): Promise<void>;
}

export async function startCallbackReceiver(): Promise<CallbackReceiver> {
  const received: ReceivedCallback[] = [];
  let answer = 200;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = text === '' ? { job_id: '', status: '' } : (JSON.parse(text) as ReceivedCallback['body']);
      received.push({ body, headers: request.headers, path: request.url ?? '', answered: answer });
      response.writeHead(answer, answer >= 300 && answer < 400 ? { location: '/elsewhere' } : {}).end('{}');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    received,
    accepted: () => received.filter((callback) => callback.answered < 300),
    answerWith: (status) => {
      answer = status;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
