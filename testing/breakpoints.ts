import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Decides for `breakpointHost` when it may go on. */
export interface Breakpoints extends AsyncDisposable {
  url: string;
  /** All points that were passed, in order: `host-1 before fillPage`. */
  passed: string[];
  /** Calls `act` when a host comes to the point, once; the host goes on when it returns. */
  once(point: RegExp, act: (point: string) => Promise<void>): void;
}

export async function startBreakpoints(): Promise<Breakpoints> {
  const passed: string[] = [];
  const waiting: { point: RegExp; act: (point: string) => Promise<void> }[] = [];
  const server = createServer((request, response) => {
    const point = new URL(request.url ?? '', 'http://x').searchParams.get('point') ?? '';
    passed.push(point);
    const index = waiting.findIndex((candidate) => candidate.point.test(point));
    const [hit] = index < 0 ? [] : waiting.splice(index, 1);
    void (hit?.act(point) ?? Promise.resolve()).finally(() => response.end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    once: (point, act) => void waiting.push({ point, act }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
