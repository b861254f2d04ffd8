import { once } from 'node:events';
import type { Server } from 'node:net';

/** Has it listen on a free port of this machine, and returns that. */
export async function listenAnywhere(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server that listens has no port');
  return address.port;
}
