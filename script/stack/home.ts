import { access, constants, mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Settings } from '../../contracts/settings.ts';
import { tryLock } from './fileLock.ts';
import { messageOf, Problem } from './problem.ts';

/** Where the state of one stack lies: absolute paths. */
export interface Home {
  readonly root: string;
  readonly logs: string;
  readonly run: string;
  readonly secrets: string;
  readonly postgres: string;
  readonly temporal: string;
  /** Shared by all stacks of this user. */
  readonly cache: string;
  logFile(name: string): string;
}

/** Makes what is missing of it. */
export async function openHome(settings: Settings, env: NodeJS.ProcessEnv): Promise<Home> {
  const root = resolve(settings.GH_HOME);
  const home: Home = {
    root,
    logs: join(root, 'logs'),
    run: join(root, 'run'),
    secrets: join(root, 'secrets'),
    postgres: join(root, 'postgres'),
    temporal: join(root, 'temporal'),
    cache: resolve(
      settings.GH_CACHE ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ghosthands'),
    ),
    logFile: (name) => join(root, 'logs', `${name}.log`),
  };
  // Root's Postgres runs as another user, who has to come through here to his own directory, and sees nothing on his way.
  await makeWritable(root, { mode: process.getuid?.() === 0 ? 0o711 : 0o700, setting: 'GH_HOME' });
  for (const directory of [home.logs, home.run, home.secrets, home.postgres, home.temporal]) {
    await mkdir(directory, { recursive: true, mode: 0o700 });
  }
  await makeWritable(home.cache, { mode: 0o755, setting: 'GH_CACHE' });
  return home;
}

interface Wanted {
  mode: number;
  setting: keyof Settings;
}

async function makeWritable(directory: string, { mode, setting }: Wanted): Promise<void> {
  try {
    await makeDirectory(directory, mode);
    await access(directory, constants.W_OK);
  } catch (error) {
    throw new Problem(
      `${directory} cannot be written: ${messageOf(error)}. Set ${setting} to a directory of yours.`,
    );
  }
}

/** Node's own recursion never ends where a file system says that there is no such parent, as /proc does of what cannot be made. */
async function makeDirectory(directory: string, mode: number): Promise<void> {
  if (await isDirectory(directory)) return;
  const parent = dirname(directory);
  if (parent !== directory) await makeDirectory(parent, mode);
  try {
    await mkdir(directory, { mode });
  } catch (error) {
    // Made by another stack in this moment.
    if (!(await isDirectory(directory))) throw error;
  }
}

function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** One stack for each home: two would write the same files. Returns what lets it go. */
export async function lockHome(home: Home): Promise<() => Promise<void>> {
  const attempt = await tryLock(join(home.root, 'stack.lock'));
  if (attempt.kind === 'held') return attempt.release;
  throw new Problem(
    `A stack is running on ${home.root} already (process ${attempt.pid}). Stop it, or set GH_HOME to another directory for a second one.`,
  );
}
