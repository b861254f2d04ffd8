import { Connection } from '@temporalio/client';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { dynamicConfigValues } from './dynamicConfig.ts';
import type { Home } from './home.ts';
import { whenReady } from './ready.ts';

export interface TemporalOptions {
  home: Home;
  /** The Temporal CLI, which holds the server. */
  cli: string;
  port: number;
  uiPort: number;
  /** Made besides `default`. */
  namespaces?: readonly string[];
  /** Beside the settings that we rely on: `KEY=VALUE`. */
  dynamicConfig?: readonly string[];
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

/** A Temporal server of one process, its state in one file, for this machine alone. */
export async function startTemporal(options: TemporalOptions): Promise<Child> {
  const { home, port, namespaces = [], signal } = options;
  const address = `127.0.0.1:${port}`;
  const child = await startChild({
    name: 'temporal',
    command: [options.cli, ...(await serverArguments(options))],
    env: { PATH: options.env['PATH'], HOME: home.temporal },
    cwd: '/',
    logFile: home.logFile('temporal'),
    runDirectory: home.run,
    stopSignal: 'SIGTERM',
  });
  try {
    await whenReady(child, () => askFor(address, ['default', ...namespaces]), { timeoutMs: 60_000, signal });
  } catch (error) {
    await child.stop(STOP_GRACE_MS);
    throw error;
  }
  return child;
}

export const STOP_GRACE_MS = 20_000;

async function serverArguments(options: TemporalOptions): Promise<string[]> {
  const { home, port, uiPort, namespaces = [], dynamicConfig = [] } = options;
  return [
    'server',
    'start-dev',
    '--log-level=warn',
    '--ip=127.0.0.1',
    `--port=${port}`,
    `--ui-port=${uiPort}`,
    `--db-filename=${join(home.temporal, 'temporal.db')}`,
    // Twice as fast as the defaults; an operating system that crashes may lose the last moment, a process that does loses nothing.
    '--sqlite-pragma=journal_mode=WAL',
    '--sqlite-pragma=synchronous=NORMAL',
    // That one it makes by itself.
    ...namespaces.flatMap((name) => (name === 'default' ? [] : [`--namespace=${name}`])),
    ...[...(await dynamicConfigValues()), ...dynamicConfig].map((value) => `--dynamic-config-value=${value}`),
  ];
}

/** Throws until the server answers, and knows these namespaces. */
async function askFor(address: string, namespaces: readonly string[]): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '2 seconds' });
  try {
    for (const namespace of namespaces) await connection.workflowService.describeNamespace({ namespace });
  } finally {
    await connection.close();
  }
}
