import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { processStart } from '../program/processStart.ts';

/**
 * A folder for the profiles of this process's browsers, and nothing left of earlier lives of the host. A browser ends
 * when the pipe to its host closes, but its profile stays, and one that hangs does not hear the pipe. What belongs to a
 * process of the same host that still runs, as while one follows the other, is left alone.
 */
export async function openTemporaryFolder(home: string, workerId: string): Promise<string> {
  const ofHost = folderOfHost(home, workerId);
  await mkdir(ofHost, { recursive: true, mode: 0o700 });
  const own = nameOf(process.pid);
  const left = (await readdir(ofHost)).filter((name) => name === own || !isOfRunning(name));
  await Promise.all(left.map((name) => empty(join(ofHost, name))));
  const folder = join(ofHost, own);
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/** Where all lives of a host keep theirs. */
export function folderOfHost(home: string, workerId: string): string {
  return join(tmpdir(), `ghosthands-${digits(`${resolve(home)}\n${workerId}`, 12)}`);
}

/** Short, as browsers make sockets below it. */
function nameOf(pid: number): string {
  return `${pid}-${digits(processStart(pid) ?? '', 6)}`;
}

function isOfRunning(name: string): boolean {
  const [, pid] = /^(\d+)-[0-9a-f]{6}$/.exec(name) ?? [];
  return pid !== undefined && nameOf(Number(pid)) === name;
}

async function empty(folder: string): Promise<void> {
  await endBrowsersIn(folder);
  // One that is just ending may still write.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** By what Linux tells of processes; elsewhere a browser that hangs is left alone. */
async function endBrowsersIn(folder: string): Promise<void> {
  const entries = await readdir('/proc').catch(() => []);
  await Promise.all(
    entries.filter((entry) => /^\d+$/.test(entry)).map((pid) => endBrowser(Number(pid), folder)),
  );
}

async function endBrowser(pid: number, folder: string): Promise<void> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (!commandLine.includes(`\0--user-data-dir=${folder}/`)) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone in this very moment.
  }
}

function digits(words: string, count: number): string {
  return createHash('sha256').update(words).digest('hex').slice(0, count);
}
