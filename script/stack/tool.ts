import { spawn } from 'node:child_process';
import { dyingWithUs } from './deathSignal.ts';
import { type Exit, exitInWords } from './exit.ts';
import { lastLines, type Log, withLog } from './log.ts';
import { Problem } from './problem.ts';

export interface ToolRun {
  command: readonly [string, ...string[]];
  env: NodeJS.ProcessEnv;
  cwd?: string;
  logFile: string;
  signal?: AbortSignal | undefined;
  /** Every 15 seconds the last line it wrote. */
  onProgress?: (line: string) => void;
}

/** Runs a command that does one thing and ends; what it says goes to the log. Throws unless it ends well. */
export async function runTool(run: ToolRun): Promise<void> {
  const [file, ...args] = dyingWithUs(run.command, 'SIGTERM');
  const [exited, log] = withLog(run.logFile, (descriptor, itsLog) => {
    const child = spawn(file, args, {
      cwd: run.cwd,
      env: run.env,
      signal: run.signal,
      stdio: ['ignore', descriptor, descriptor],
    });
    const exit = new Promise<Exit>((resolve, reject) => {
      child.once('error', reject).once('exit', (code, signal) => resolve({ code, signal }));
    });
    return [exit, itsLog];
  });
  const timer = setInterval(() => void tellProgress(run, log), 15_000);
  try {
    const exit = await exited;
    if (exit.code === 0) return;
    const told = `${run.command.join(' ')} failed (${exitInWords(exit)}).\n${log.file} ends with:\n`;
    throw new Problem(told + (await lastLines(log)));
  } finally {
    clearInterval(timer);
  }
}

async function tellProgress({ onProgress }: ToolRun, log: Log): Promise<void> {
  onProgress?.((await lastLines(log, 1)).trim());
}
