import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When the process began, in words that only it has: tells it from a later one with its id. Undefined when it is gone. */
export function processStart(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

/** Fields of proc(5) `stat`, counted after the name, which may hold spaces and brackets itself. */
const STATE = 0;
const START_TIME = 19;

function fromProc(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[STATE] === 'Z' ? undefined : fields[START_TIME];
}

function fromPs(pid: number): string {
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
}
