import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ReceivedCallback {
  body: { job_id: string; status: string } & Record<string, unknown>;
  /** As it came, which is what is signed. */
  text: string;
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
  answerWith(status: number, headers?: Record<string, string>): void;
  /** Answers 503 to what comes for a path with these words in it. Returns what ends that. */
  turnAway(words: string): () => void;
  close(): Promise<void>;
}

export async function startCallbackReceiver(): Promise<CallbackReceiver> {
  const received: ReceivedCallback[] = [];
  let answer = 200;
  let answerHeaders: Record<string, string> = {};
  const away = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = text === '' ? { job_id: '', status: '' } : (JSON.parse(text) as ReceivedCallback['body']);
      const path = request.url ?? '';
      const answered = [...away].some((words) => path.includes(words)) ? 503 : answer;
      received.push({ body, text, headers: request.headers, path, answered });
      const redirect = answered >= 300 && answered < 400 ? { location: '/elsewhere' } : {};
      response.writeHead(answered, { ...redirect, ...answerHeaders }).end('{}');
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
    answerWith: (status, headers = {}) => {
      answer = status;
      answerHeaders = headers;
    },
    turnAway: (words) => {
      away.add(words);
      return () => void away.delete(words);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
