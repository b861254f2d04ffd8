import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP connection between a program and a server, which can be made to swallow everything. */
export interface FaultyLink extends AsyncDisposable {
  /** `host:port`, instead of the server's. */
  address: string;
  /** Both sides see nothing of each other any more, and no end of the connection either. */
  swallow(): void;
}

export async function startFaultyLink(server: string): Promise<FaultyLink> {
  const [host = '127.0.0.1', port = '0'] = server.split(':');
  const sockets = new Set<Socket>();
  let isSwallowing = false;
  const link = createServer((near) => {
    const far = connect({ host, port: Number(port) });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => {
        if (!isSwallowing) to.write(data);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => {
    link.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${(link.address() as AddressInfo).port}`,
    swallow: () => {
      isSwallowing = true;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      link.close();
    },
  };
}
