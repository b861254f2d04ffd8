import type { Client } from '@temporalio/client';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSettings } from '../contracts/settings.ts';
import { createPool, type Database } from '../db/pool.ts';
import type { Child } from '../script/stack/child.ts';
import { choosePorts } from '../script/stack/ports.ts';
import { startProgram } from '../script/stack/process.ts';
import { type Stack, startStack } from '../script/stack/stack.ts';
import { connectClient } from '../temporal/connect.ts';
import { masterKeys } from '../vault/masterKeys.ts';
import { payloadCodec } from '../vault/payloadCodec.ts';
import { type Answer, ApiCaller } from './apiCaller.ts';
import { takeDatabase, takeNamespace } from './testServers.ts';

export interface TestStackOptions {
  hosts?: number;
  /** Hosts without a browser; otherwise the real program. */
  browser?: 'fake' | 'real' | 'breakpoints';
  /** A Postgres and a Temporal of its own, to be restarted. */
  ownServers?: boolean;
  env?: Record<string, string>;
}

/** Our programs as processes of their own, on servers that all tests share: a database and a namespace each. */
export interface TestStack extends AsyncDisposable {
  api: ApiCaller;
  stack: Stack;
  database: Database;
  client: Client;
  home: string;
  env: Record<string, string>;
  /** Calls a host's status server. */
  host(name: string, method: string, path: string, headers?: Record<string, string>): Promise<Answer>;
  /** One more host, beside those of the stack. */
  startHost(name: string, more?: Record<string, string>, workerId?: string): Promise<Child>;
  /** One more API, beside that of the stack. */
  startApi(name: string, more?: Record<string, string>): Promise<{ api: ApiCaller; process: Child }>;
}

export async function startTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  const home = await mkdtemp(join(tmpdir(), 'gh-stack-'));
  const env: Record<string, string> = {
    ...inherited(),
    ...(options.ownServers === true ? OWN_SERVERS : await sharedServers()),
    GH_HOME: home,
    GH_API_PORT: '0',
    GH_WORKER_PORT: '0',
    GH_ALLOWED_PRIVATE_HOSTS: '127.0.0.1',
    GH_LEASE_SECONDS: '6',
    GH_LOG_LEVEL: 'debug',
    // Tests send one applicant to one posting again and again.
    GH_DUPLICATES: 'allow',
    ...options.env,
  };
  const mains = mainsFor(options.browser ?? 'fake');
  const stack = await startStack({
    settings: parseSettings(env),
    env,
    hosts: options.hosts ?? 1,
    say: () => {},
    mains,
  });
  const extra: Child[] = [];
  const settings = parseSettings({ ...env, ...stack.env });
  const database = createPool(settings.DATABASE_URL ?? '', { name: 'test', onIdleError: () => {} });
  const startMore = async (
    name: string,
    program: { file: string; args?: string[]; more: Record<string, string> },
  ) => {
    const started = await startProgram({
      ...program,
      name,
      env: { ...stack.env, ...program.more },
      logFile: join(home, 'logs', `${name}.log`),
      runDirectory: join(home, 'run'),
    });
    extra.push(started);
    return started;
  };
  const client = await connectClient({
    identity: 'test',
    address: settings.TEMPORAL_ADDRESS ?? '',
    namespace: settings.TEMPORAL_NAMESPACE,
    codec: payloadCodec(masterKeys(settings)),
  });
  return {
    api: new ApiCaller(stack.apiUrl, stack.serviceKey),
    stack,
    database,
    client,
    home,
    env,
    host: (name, method, path, headers) =>
      new ApiCaller(stack.hostUrl(name), stack.serviceKey).call(method, path, undefined, headers),
    startHost: (name, more = {}, workerId = name) =>
      startMore(name, {
        file: mains.host,
        args: [`--worker-id=${workerId}`],
        more: { GH_WORKER_PORT: '0', ...more },
      }),
    startApi: async (name, more = {}) => {
      const host = '127.0.0.1';
      const port = (await choosePorts([{ name, host, port: 0, setting: 'GH_API_PORT' }])).get(name);
      const process = await startMore(name, {
        file: mains.api,
        more: { GH_API_HOST: host, GH_API_PORT: String(port), ...more },
      });
      return { api: new ApiCaller(`http://${host}:${port}`, stack.serviceKey), process };
    },
    [Symbol.asyncDispose]: async () => {
      await client.connection.close();
      await database.end();
      await Promise.all(extra.map((program) => program.stop(0)));
      await stack.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

const OWN_SERVERS = { GH_POSTGRES_PORT: '0', GH_TEMPORAL_PORT: '0', GH_TEMPORAL_UI_PORT: '0' };

async function sharedServers(): Promise<Record<string, string>> {
  const databaseUrl = await takeDatabase();
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: databaseUrl,
    TEMPORAL_ADDRESS: process.env['TEMPORAL_ADDRESS'] ?? '',
    TEMPORAL_NAMESPACE: await takeNamespace(),
  };
}

function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'CHROMIUM_PATH', 'TMPDIR'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function mainsFor(browser: 'fake' | 'real' | 'breakpoints') {
  const dist = new URL(import.meta.url.endsWith('.ts') ? '../dist/' : '../', import.meta.url);
  const main = (path: string) => fileURLToPath(new URL(path, dist));
  const hosts = {
    fake: 'testing/fakes/fakeHost.js',
    real: 'workers/host.js',
    breakpoints: 'testing/breakpointHost.js',
  };
  return { api: main('api/main.js'), control: main('workers/control.js'), host: main(hosts[browser]) };
}
