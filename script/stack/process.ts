import { type Child, startChild } from './child.ts';
import { endedTooSoon, notReadyInTime } from './ready.ts';

export interface ProgramOptions {
  name: string;
  /** Its compiled main. */
  file: string;
  args?: readonly string[];
  env: NodeJS.ProcessEnv;
  logFile: string;
  runDirectory: string;
  readyTimeoutMs?: number;
  signal?: AbortSignal;
}

/**
 * Runs one of our programs. It is ready when it sends the message `ready` over its IPC channel; it ends by itself on SIGTERM,
 * and when the channel closes, as it does when we are killed.
 */
export async function startProgram(options: ProgramOptions): Promise<Child> {
  const { file, args = [], readyTimeoutMs = 60_000, signal } = options;
  const child = await startChild({
    ...options,
    command: [process.execPath, '--enable-source-maps', file, ...args],
    stopSignal: 'SIGTERM',
    ipc: true,
  });
  const outcome = await firstOf({ child, readyTimeoutMs, signal });
  if (outcome === 'ready') return child;
  await child.stop(0);
  if (outcome === 'exited') throw await endedTooSoon(child);
  signal?.throwIfAborted();
  throw await notReadyInTime(child, readyTimeoutMs);
}

interface Race {
  child: Child;
  readyTimeoutMs: number;
  signal: AbortSignal | undefined;
}

function firstOf({ child, readyTimeoutMs, signal }: Race): Promise<'ready' | 'exited' | 'late'> {
  return new Promise((resolve) => {
    const settle = (outcome: 'ready' | 'exited' | 'late') => {
      clearTimeout(timer);
      child.process.off('message', onMessage);
      signal?.removeEventListener('abort', onLate);
      resolve(outcome);
    };
    const onMessage = (message: unknown) => {
      if (message === 'ready') settle('ready');
    };
    const onLate = () => settle('late');
    const timer = setTimeout(onLate, readyTimeoutMs);
    child.process.on('message', onMessage);
    signal?.addEventListener('abort', onLate);
    void child.exited.then(() => settle('exited'));
  });
}
