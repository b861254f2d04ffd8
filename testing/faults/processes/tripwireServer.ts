import { createServer } from 'node:http';
import { z } from 'zod';
import { listenAnywhere } from '../../listenAnywhere.ts';

const Hit = z.object({ program: z.string(), pid: z.int(), point: z.string(), keys: z.array(z.string()) });
/** A program at a point. */
export type Hit = z.infer<typeof Hit>;

/** What the program is told: nothing, that the write failed, or another time of day. */
export type Reply = { fail?: string; clockOffMs?: number };

interface Wire {
  point: string;
  /** Whether it is the trial's own write. */
  isMine: (hit: Hit) => boolean;
  trip: (hit: Hit) => Promise<Reply>;
}

/** Hears of every write of every program; whoever waits for one decides what happens there. */
export interface TripwireServer extends AsyncDisposable {
  url: string;
  /** Trips once. Returns what takes it back. */
  lay(wire: Wire): () => void;
  /** Told whenever a program comes to the point, which waits for it. */
  watch(point: string, look: (hit: Hit) => Promise<void>): void;
  /** Somebody came to a point who does not ask himself. */
  pass(hit: Hit): Promise<Reply>;
  /** All programs go on without this guard; none, when it is empty. */
  leaveOut(guard: string): void;
}

export async function startTripwireServer(): Promise<TripwireServer> {
  const wires = new Set<Wire>();
  const watches = new Map<string, (hit: Hit) => Promise<void>>();
  let missing = '';
  const pass = async (hit: Hit): Promise<Reply> => {
    await watches
      .get(hit.point)?.(hit)
      .catch(() => {});
    const wire = [...wires].find(({ point, isMine }) => point === hit.point && isMine(hit));
    if (wire === undefined) return {};
    wires.delete(wire);
    return wire.trip(hit).catch(() => ({}));
  };
  const server = createServer((request, response) => {
    if (request.method === 'GET') return void response.end(missing);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const hit = Hit.parse(JSON.parse(Buffer.concat(chunks).toString()));
      void pass(hit).then((reply) => response.end(JSON.stringify(reply)));
    });
  });
  const port = await listenAnywhere(server);
  return {
    url: `http://127.0.0.1:${port}`,
    lay: (wire) => {
      wires.add(wire);
      return () => void wires.delete(wire);
    },
    watch: (point, look) => void watches.set(point, look),
    pass,
    leaveOut: (guard) => {
      missing = guard;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
