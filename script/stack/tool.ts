import { type ChildProcess, spawn } from 'node:child_process';
import { type Command, dyingWithUs } from './deathSignal.ts';
import { type Exit, exitInWords } from './exit.ts';
import { lastLines, type Log, NOTHING, withLog } from './log.ts';
import { Problem } from './problem.ts';

export interface ToolRun {
  command: Command;
  /** Wraps the command to run it as another user. */
  as?: (command: Command) => Command;
  env: NodeJS.ProcessEnv;
  cwd?: string;
  logFile: string;
  signal?: AbortSignal | undefined;
  /** Every 15 seconds the last line it wrote. */
  onProgress?: (line: string) => void;
}

/** Runs a command that does one thing and ends; what it says goes to the log. Throws unless it ends well. */
export async function runTool(run: ToolRun): Promise<void> {
  run.signal?.throwIfAborted();
  const [child, log] = withLog(run.logFile, (descriptor, itsLog) => [spawnTool(run, descriptor), itsLog]);
  const stop = () => stopGroup(child);
  run.signal?.addEventListener('abort', stop);
  const timer = setInterval(() => void tellProgress(run, log), 15_000);
  try {
    const exit = await exitOf(child);
    run.signal?.throwIfAborted();
    if (exit.code === 0) return;
    const told = `${run.command.join(' ')} failed (${exitInWords(exit)}).\n${log.file} ends with:\n`;
    throw new Problem(told + (await lastLines(log)));
  } finally {
    clearInterval(timer);
    run.signal?.removeEventListener('abort', stop);
  }
}

function spawnTool({ command, as, cwd, env }: ToolRun, log: number): ChildProcess {
  const mortal = dyingWithUs(command, 'SIGTERM');
  const [file, ...args] = as?.(mortal) ?? mortal;
  return spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
}

/** With all that it started itself. */
function stopGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // Gone in this very moment.
  }
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code, signal) => resolve({ code, signal }));
  });
}

async function tellProgress({ onProgress }: ToolRun, log: Log): Promise<void> {
  const line = (await lastLines(log, 1)).trim();
  onProgress?.(line === NOTHING ? 'it has said nothing yet' : line);
}
