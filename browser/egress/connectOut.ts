import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type AddressPolicy, resolveDestination } from '../../net/addressPolicy.ts';
import type { EgressRefusal } from './egress.ts';
import type { ProxySession } from './proxySession.ts';

export interface Wanted {
  host: string;
  port: number;
}

/** Connects to the address that was checked. Asks the session before, and after each wait. */
export async function connectOut(
  session: ProxySession,
  policy: AddressPolicy,
  wanted: Wanted,
): Promise<Socket | EgressRefusal> {
  const refusal = (why: EgressRefusal) => {
    session.noteRefusal(wanted.host, why);
    return why;
  };
  if (!session.mayPass()) return refusal('fenced');
  const destination = await resolveDestination(wanted.host, wanted.port, policy);
  if (destination.kind !== 'allowed') return refusal(destination.kind);
  if (!session.mayPass()) return refusal('fenced');
  const socket = connect({ host: destination.address, family: destination.family, port: wanted.port });
  const forget = session.addPlain(() => socket.destroy(new Error('cut off')));
  try {
    await once(socket, 'connect');
  } catch {
    return refusal('unreachable');
  } finally {
    forget();
  }
  socket.on('error', () => socket.destroy());
  if (session.mayPass()) return socket;
  socket.destroy();
  return refusal('fenced');
}
