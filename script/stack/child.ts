import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, dyingWithUs } from './deathSignal.ts';
import type { Exit } from './exit.ts';
import { forgetRunning, noteRunning } from './leftovers.ts';
import { type Log, withLog } from './log.ts';

export interface ChildOptions {
  name: string;
  command: Command;
  /** Wraps the command to run it as another user. */
  as?: (command: Command) => Command;
  env: NodeJS.ProcessEnv;
  /** Ours, unless given. */
  cwd?: string;
  logFile: string;
  /** Where it is noted that the child runs, for whoever comes after us. */
  runDirectory: string;
  /** Ends it in good order. Sent by the kernel when we are killed. */
  stopSignal: 'SIGINT' | 'SIGTERM';
  ipc?: boolean;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly log: Log;
  readonly process: ChildProcess;
  /** Never rejects. */
  readonly exited: Promise<Exit>;
  hasExited(): boolean;
  /** Returns when it is gone: by its stop signal, or killed when the grace is over. No grace: killed at once. */
  stop(graceMs: number): Promise<Exit>;
}

/** Starts a server or a program that lives as long as we want it to, and no longer than we do. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const [child, log] = withLog(options.logFile, (descriptor, itsLog) => [
    spawnApart(options, descriptor),
    itsLog,
  ]);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      forgetRunning(options);
      resolve({ code, signal });
    });
  });
  await once(child, 'spawn');
  const pid = pidOf(child);
  noteRunning({ ...options, pid });
  const hasExited = () => child.exitCode !== null || child.signalCode !== null;
  return {
    name: options.name,
    pid,
    log,
    process: child,
    exited,
    hasExited,
    stop: async (graceMs) => {
      if (graceMs > 0 && !hasExited()) child.kill(options.stopSignal);
      if (graceMs > 0) await Promise.race([exited, sleep(graceMs, undefined, { ref: false })]);
      if (!hasExited()) killGroup(pid);
      return exited;
    },
  };
}

/** In a process group of its own: Ctrl-C is for us alone, who then stop everything in the right order. */
function spawnApart({ command, as, env, cwd, stopSignal, ipc }: ChildOptions, log: number): ChildProcess {
  const mortal = dyingWithUs(command, stopSignal);
  const [file, ...args] = as?.(mortal) ?? mortal;
  return spawn(file, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', log, log, ...(ipc === true ? (['ipc'] as const) : [])],
  });
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('a process that was spawned has no id');
  return child.pid;
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone in this very moment.
  }
}
