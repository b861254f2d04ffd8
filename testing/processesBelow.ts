import { execFileSync } from 'node:child_process';
import { hasCode } from '../script/stack/hasCode.ts';

export interface RunningProcess {
  pid: number;
  parent: number;
  args: string;
}

/** What a process started, and what that started. */
export function processesBelow(ancestor: number): RunningProcess[] {
  const all = runningProcesses();
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]));
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === ancestor || isBelow(parent));
  };
  return all.filter(({ pid }) => isBelow(pid));
}

export function runningProcesses(): RunningProcess[] {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return args === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), args }];
  });
}

/** What `/proc` says of each. Left out is one that ended since it was listed. */
export function ofThoseAlive<T>(processes: RunningProcess[], read: (pid: number) => T): T[] {
  return processes.flatMap(({ pid }) => {
    try {
      return [read(pid)];
    } catch (error) {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return [];
      throw error;
    }
  });
}
