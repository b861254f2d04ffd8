import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A folder for the profiles of this host's browsers, without anything of an earlier life of the host. A browser ends
 * when the pipe to its host closes, but its profile stays, and one that hangs does not hear the pipe.
 */
export async function emptyTemporaryFolder(home: string, workerId: string): Promise<string> {
  const name = createHash('sha256')
    .update(`${resolve(home)}\n${workerId}`)
    .digest('hex')
    .slice(0, 12);
  const folder = join(tmpdir(), `ghosthands-${name}`);
  await endBrowsersIn(folder);
  // One that is just ending may still write.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
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
