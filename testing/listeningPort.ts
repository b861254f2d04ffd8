import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface ListeningPort {
  port: number;
  /** One line for each packet and each connection, in order. */
  heard: string[];
  close(): void;
}

/** One port of every address of this machine, over UDP and over TCP. */
export async function listenForAnything(): Promise<ListeningPort> {
  const heard: string[] = [];
  const packets = createSocket({ type: 'udp6', ipv6Only: false }).on('message', (packet) => {
    heard.push(`udp: ${kindOf(packet)}`);
  });
  const connections = createServer((socket) => {
    heard.push('tcp');
    socket.on('error', () => {}).destroy();
  });
  packets.bind(0);
  await once(packets, 'listening');
  const { port } = packets.address();
  connections.listen(port, '::');
  await once(connections, 'listening');
  return {
    port,
    heard,
    close: () => {
      packets.close();
      connections.close();
    },
  };
}

/** By how they begin: RFC 8489 (and 8656) for the first, RFC 9000 for the second. */
function kindOf(packet: Buffer): string {
  if (packet.length >= 20 && packet.readUInt32BE(4) === 0x2112a442) return 'WebRTC';
  return (packet[0] ?? 0) >= 0xc0 ? 'QUIC' : packet.toString('hex', 0, 4);
}
