import { access, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild } from '../../../script/stack/child.ts';
import type { Home } from '../../../script/stack/home.ts';
import { runTool } from '../../../script/stack/tool.ts';
import { until } from '../../until.ts';

const VERSION = '2.12.0';

/** `upstream`: from our program to the server it talks to. */
type Direction = 'upstream' | 'downstream';

/** TCP links that can be cut, in one direction too. */
export interface Toxiproxy {
  /** Returns `host:port`, to be used instead of the server's. */
  link(name: string, server: string): Promise<string>;
  /** Nothing passes any more, and nobody is told. Returns what mends it. */
  swallow(name: string, directions: readonly Direction[]): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** Its server, built once with Go; throws where there is none. */
export async function startToxiproxy(home: Home, port: number): Promise<Toxiproxy> {
  const child = await startChild({
    name: 'toxiproxy',
    command: [await ensureServer(home), '-host', '127.0.0.1', '-port', String(port)],
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'error' },
    logFile: home.logFile('toxiproxy'),
    runDirectory: home.run,
    stopSignal: 'SIGTERM',
  });
  const url = `http://127.0.0.1:${port}`;
  await until(
    () =>
      fetch(`${url}/version`).then(
        ({ ok }) => ok,
        () => false,
      ),
    (ok) => ok,
  );
  return {
    link: async (name, server) => {
      const body = { name, upstream: server, listen: '127.0.0.1:0', enabled: true };
      const { listen } = await call(url, 'POST', '/proxies', body);
      return String(listen);
    },
    swallow: async (name, directions) => {
      const toxics = directions.map((stream) => ({
        name: stream,
        type: 'timeout',
        stream,
        attributes: { timeout: 0 },
      }));
      for (const toxic of toxics) await call(url, 'POST', `/proxies/${name}/toxics`, toxic);
      return async () => {
        for (const toxic of toxics) await call(url, 'DELETE', `/proxies/${name}/toxics/${toxic.name}`);
      };
    },
    stop: async () => void (await child.stop(2000)),
  };
}

async function call(
  url: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`toxiproxy ${method} ${path}: ${response.status} ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

async function ensureServer(home: Home): Promise<string> {
  const kept = join(home.cache, `toxiproxy-${VERSION}`);
  const isThere = await access(kept).then(
    () => true,
    () => false,
  );
  if (isThere) return kept;
  const made = `${kept}.new`;
  await runTool({
    command: ['go', 'install', `github.com/Shopify/toxiproxy/v2/cmd/server@v${VERSION}`],
    env: { ...process.env, GOBIN: made },
    logFile: home.logFile('toxiproxy-setup'),
  });
  await rename(join(made, 'server'), kept);
  await rm(made, { recursive: true, force: true });
  return kept;
}
