import { readdirSync, readFileSync } from 'node:fs';
import { startCareersSite } from '../testing/careers/site.ts';
import type { Figure } from './figures.ts';
import { startOwnStack } from './ownStack.ts';

const SESSIONS = 6;

/** What each session more takes on a host, browser and all, while it waits for a person on a filled form. */
export async function measureMemory(): Promise<Figure> {
  const site = await startCareersSite();
  await using own = await startOwnStack({ env: { MAX_CONCURRENT_JOBS: String(SESSIONS + 1) } });
  const hostPid = Number(own.stack.part('host-1').pid);
  const open = async () => {
    const job = await own.api.apply(`${site.url}/jobs/product-designer`, { metadata: { hitl: true } });
    await own.api.until(job, ['paused']);
  };
  await open();
  const withOne = megabytesOf(hostPid);
  for (let session = 0; session < SESSIONS; session++) await open();
  const withAll = megabytesOf(hostPid);
  await site.close();
  const each = (withAll - withOne) / SESSIONS;
  return {
    what: `Memory of each further session (${SESSIONS} more) / of a host with one`,
    ours: `${each.toFixed(0)} MB`,
    baseline: `${withOne.toFixed(0)} MB`,
    ratio: `${(each / withOne).toFixed(2)}×`,
    target: '≤ 150 MB',
  };
}

/** A process with all that it started. Memory that processes share is counted once (proportional set size). */
function megabytesOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = / (\d+) /.exec(readProc(name, 'stat').replace(/^.*\) \S/s, ''))?.[1];
    parents.set(Number(name), Number(parent));
  }
  const isOfRoot = (pid: number): boolean => pid === root || (pid > 1 && isOfRoot(parents.get(pid) ?? 0));
  const kilobytes = [...parents.keys()]
    .filter(isOfRoot)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(readProc(String(pid), 'smaps_rollup'))?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Empty for a process that is gone. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
