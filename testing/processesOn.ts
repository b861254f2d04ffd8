import { execFileSync } from 'node:child_process';

/** The command lines of all processes that name this path: nothing may run on once a test is over. */
export function processesOn(path: string): string[] {
  const listed = execFileSync('ps', ['-axww', '-o', 'args='], { encoding: 'utf8' });
  return listed.split('\n').filter((line) => line.includes(path));
}
