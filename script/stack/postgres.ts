import { Client } from 'pg';
import { type Child, startChild } from './child.ts';
import { hasCode } from './hasCode.ts';
import type { Home } from './home.ts';
import { findPostgresBinaries } from './postgresBinaries.ts';
import { type Cluster, DATABASE, ensureCluster, ROLE } from './postgresCluster.ts';
import { removeMisleadingPidFile } from './postgresPidFile.ts';
import { choosePostgresUser } from './postgresUser.ts';
import { Problem } from './problem.ts';
import { whenReady } from './ready.ts';

export interface PostgresOptions {
  home: Home;
  port: number;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

export interface RunningPostgres {
  child: Child;
  url: string;
}

/** A real Postgres on the home's own cluster, for this machine alone. */
export async function startPostgres({ home, port, env, signal }: PostgresOptions): Promise<RunningPostgres> {
  const binaries = await findPostgresBinaries();
  const user = await choosePostgresUser({ directory: home.postgres, binary: binaries.postgres });
  // Nothing else of ours: PGDATA and the like would be obeyed.
  const bare = { PATH: env['PATH'], TZ: 'UTC' };
  const cluster = await ensureCluster({ home, binaries, user, env: bare, signal });
  await removeMisleadingPidFile(cluster.dataDirectory);
  const child = await startChild({
    name: 'postgres',
    command: [binaries.postgres, '-D', cluster.dataDirectory, ...settings(port)],
    as: user.as,
    env: bare,
    cwd: '/',
    logFile: home.logFile('postgres'),
    runDirectory: home.run,
    // "Fast": what runs is rolled back, and nobody is waited for.
    stopSignal: 'SIGINT',
  });
  try {
    await whenReady(child, () => ensureDatabase(cluster, port), { timeoutMs: 60_000, signal });
  } catch (error) {
    await child.stop(STOP_GRACE_MS);
    throw error;
  }
  return { child, url: urlOf(cluster, port, DATABASE) };
}

export const STOP_GRACE_MS = 20_000;

function settings(port: number): string[] {
  return [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    // Enough for the fleet of one machine, on a machine that runs browsers besides.
    'shared_buffers=64MB',
    'max_connections=200',
    // Parallel queries want more shared memory than containers give.
    'max_parallel_workers_per_gather=0',
    'jit=off',
    // Its details quote rows, and rows hold what is nobody's business.
    'log_error_verbosity=terse',
    'log_checkpoints=off',
    'log_timezone=UTC',
    'timezone=UTC',
  ].flatMap((setting) => ['-c', setting]);
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5000,
  });
  // A connection that breaks also fails what is awaited below.
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw hasCode(error, WRONG_PASSWORD) ? lostPassword(error) : error;
  });
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${ROLE}`);
  } finally {
    await client.end();
  }
}

const WRONG_PASSWORD = '28P01';

function lostPassword(cause: unknown): Problem {
  return new Problem(
    'Postgres refuses the password kept under secrets/ in GH_HOME: it is not the one its data under postgres/ was made with.',
    { cause },
  );
}

function urlOf({ password }: Cluster, port: number, database: string): string {
  return `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
}
