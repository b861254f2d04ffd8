import { execFile, spawnSync } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Problem } from './problem.ts';

import type { Command } from './deathSignal.ts';

/** Who runs Postgres, which refuses to be run by root. */
export interface PostgresUser {
  uid: number;
  gid: number;
  as: (command: Command) => Command;
}

interface MustReach {
  /** Holds the cluster, and becomes this user's own. */
  directory: string;
  binary: string;
}

/** Ourselves, unless we are root: then the owner of the directory, else the system's `postgres`, else `nobody`. */
export async function choosePostgresUser(reach: MustReach): Promise<PostgresUser> {
  const ourselves = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  if (ourselves.uid !== 0) return { ...ourselves, as: (command) => command };
  const ids = (await ownerOf(reach.directory)) ?? (await idsOf('postgres')) ?? (await idsOf('nobody'));
  if (ids === undefined) throw refusesRoot('there is neither a user `postgres` nor `nobody`');
  await chown(reach.directory, ids.uid, ids.gid);
  const become: Command = ['setpriv', `--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'];
  for (const command of [become, [...become, ...ANY_DIRECTORY] as const]) {
    if (canReach(command, reach)) return { ...ids, as: (program) => [...command, ...program] };
  }
  throw refusesRoot(`user ${ids.uid} cannot be made to reach ${reach.binary} by setpriv (of util-linux)`);
}

/**
 * Reaches a checkout or a home below a directory that is closed to everybody but root, as /root is. The last flag lets access(2)
 * know of it, by which Postgres finds its own programs.
 */
const ANY_DIRECTORY = [
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--securebits=+no_setuid_fixup',
] as const;

function canReach(become: Command, { directory, binary }: MustReach): boolean {
  const [file, ...args] = become;
  const test = ['sh', '-c', 'test -w "$1" && test -x "$1" && test -x "$2"', 'sh', directory, binary];
  return spawnSync(file, [...args, ...test], { cwd: '/', stdio: 'ignore' }).status === 0;
}

interface Ids {
  uid: number;
  gid: number;
}

async function ownerOf(directory: string): Promise<Ids | undefined> {
  const { uid, gid } = await stat(directory);
  return uid === 0 ? undefined : { uid, gid };
}

async function idsOf(user: string): Promise<Ids | undefined> {
  const run = promisify(execFile);
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

function refusesRoot(why: string): Problem {
  return new Problem(
    `Postgres refuses to be run by root, and ${why}. Run this as an ordinary user, or set DATABASE_URL to a Postgres of yours.`,
  );
}
