import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Settings } from '../../contracts/settings.ts';
import { hasCode } from './hasCode.ts';
import { portHolder } from './portHolder.ts';
import { messageOf, Problem } from './problem.ts';

export interface WantedPort {
  /** Who is to listen there. */
  name: string;
  host: string;
  /** 0: any that is free. */
  port: number;
  /** The setting that moves it elsewhere. */
  setting: keyof Settings;
}

/** Finds out before anything is started: the ports by name, or an error that says which are busy and what to do about it. */
export async function choosePorts(wanted: readonly WantedPort[]): Promise<Map<string, number>> {
  const servers: Server[] = [];
  const chosen = new Map<string, number>();
  const problems: string[] = [];
  try {
    // All are held until the last is chosen, so that no two get the same.
    for (const want of wanted) {
      const server = await listen(want, chosen);
      if (server instanceof Problem) {
        problems.push(server.message);
      } else {
        servers.push(server);
        chosen.set(want.name, portOf(server));
      }
    }
    if (problems.length > 0) throw new Problem(problems.join('\n'));
    return chosen;
  } finally {
    await Promise.all(servers.map((server) => once(server.close(), 'close')));
  }
}

async function listen(want: WantedPort, chosen: ReadonlyMap<string, number>): Promise<Server | Problem> {
  const { name, host, port, setting } = want;
  if (port > 65535)
    return new Problem(`${name} would have to listen on port ${port}, past the last. Set ${setting}.`);
  try {
    return port === 0 ? await listenAnywhere(host) : await listenOn(host, port);
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) return busy(want, chosen);
    return new Problem(`${name} cannot listen on ${host}:${port}: ${messageOf(error)}. Set ${setting}.`);
  }
}

/** Below the ports that systems deal out by themselves: such a one may be dealt out again before our server opens it. */
const ANY_PORT = { from: 15_000, to: 30_000, attempts: 100 };

async function listenAnywhere(host: string): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listenOn(host, randomInt(ANY_PORT.from, ANY_PORT.to));
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE') || attempt === ANY_PORT.attempts) throw error;
    }
  }
}

async function listenOn(host: string, port: number): Promise<Server> {
  const server = createServer();
  await once(server.listen({ host, port, exclusive: true }), 'listening');
  return server;
}

function busy({ name, host, port, setting }: WantedPort, chosen: ReadonlyMap<string, number>): Problem {
  const other = [...chosen].find(([, taken]) => taken === port)?.[0];
  const holder = other === undefined ? portHolder(port) : `${other} of this stack`;
  const heldBy = holder === undefined ? '' : ` (held by ${holder})`;
  return new Problem(
    `Port ${port} on ${host}, for ${name}, is busy${heldBy}. Set ${setting} to a free one, or to 0 for any.`,
  );
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server that listens has no port');
  return address.port;
}
