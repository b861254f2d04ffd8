import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './hasCode.ts';
import { Problem } from './problem.ts';

/**
 * A hard kill leaves `postmaster.pid` behind. Postgres sees by itself that its process is gone, but not that the id belongs to
 * another program by now, as it soon does in a container: it would refuse to start for ever.
 */
export async function removeMisleadingPidFile(dataDirectory: string): Promise<void> {
  const file = join(dataDirectory, 'postmaster.pid');
  const pid = Number.parseInt(await readOrEmpty(file), 10);
  const command = Number.isNaN(pid) ? undefined : commandOf(pid);
  if (command === undefined) return;
  if (command.includes(dataDirectory)) {
    throw new Problem(
      `A Postgres that is not ours runs on ${dataDirectory} (process ${pid}). Stop it first.`,
    );
  }
  await rm(file);
}

async function readOrEmpty(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}

/** Undefined when no such process runs. */
function commandOf(pid: number): string | undefined {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
