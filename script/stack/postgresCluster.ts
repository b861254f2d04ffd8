import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './home.ts';
import type { PostgresBinaries } from './postgresBinaries.ts';
import type { PostgresUser } from './postgresUser.ts';
import { keptSecret } from './secrets.ts';
import { runTool } from './tool.ts';

export interface Cluster {
  dataDirectory: string;
  password: string;
}

/** The owner of the cluster, and its one database. */
export const ROLE = 'ghosthands';
export const DATABASE = 'ghosthands';

interface Wanted {
  home: Home;
  binaries: PostgresBinaries;
  user: PostgresUser;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

/** The home's cluster, made at its first start. */
export async function ensureCluster(wanted: Wanted): Promise<Cluster> {
  const { home } = wanted;
  const dataDirectory = join(home.postgres, 'data');
  const password = await keptSecret(join(home.secrets, 'postgres-password'), () =>
    randomBytes(24).toString('hex'),
  );
  if (!existsSync(dataDirectory)) await makeCluster(wanted, { dataDirectory, password });
  return { dataDirectory, password };
}

/** Made aside: what a crash leaves half done is never taken for a cluster. */
async function makeCluster({ home, binaries, user, env, signal }: Wanted, cluster: Cluster): Promise<void> {
  const unfinished = join(home.postgres, 'data.new');
  const passwordFile = join(home.postgres, 'password');
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  try {
    await chown(passwordFile, user.uid, user.gid);
    await runTool({
      command: [binaries.initdb, '--pgdata', unfinished, '--pwfile', passwordFile, ...INITDB],
      as: user.as,
      env,
      cwd: '/',
      logFile: home.logFile('postgres'),
      signal,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster.dataDirectory);
}

/** Sorts alike on every machine: by nothing of the operating system's. */
const INITDB = [
  `--username=${ROLE}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--no-locale',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];
