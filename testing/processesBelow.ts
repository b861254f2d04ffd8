import { execFileSync } from 'node:child_process';

/** The processes that one started, and they again, whose command line holds `sign`. */
export function processesBelow(ancestor: number, sign: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const processes = lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null);
  const parents = new Map(processes.map(([, pid, parent]) => [Number(pid), Number(parent)]));
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === ancestor || isBelow(parent));
  };
  return processes.flatMap(([, pid, , args = '']) =>
    args.includes(sign) && isBelow(Number(pid)) ? [Number(pid)] : [],
  );
}
