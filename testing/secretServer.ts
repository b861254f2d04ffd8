import { createServer } from 'node:net';

/** Listens on every address of this machine, and counts who comes. */
export async function startSecretServer(): Promise<{ port: number; connections: number; close(): void }> {
  const server = createServer((socket) => {
    started.connections += 1;
    socket
      .on('error', () => {})
      .end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 6\r\n\r\nsecret');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '::', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the secret has no port');
  const started = { port: address.port, connections: 0, close: () => void server.close() };
  return started;
}
