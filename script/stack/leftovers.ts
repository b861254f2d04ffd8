import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { processStart } from '../../program/processStart.ts';
import type { Say } from './say.ts';

interface Where {
  runDirectory: string;
  name: string;
}

/** Stops what outlived a stack that was killed: it holds the ports and the data of the next one. */
export async function stopLeftovers(runDirectory: string, say: Say): Promise<void> {
  mkdirSync(runDirectory, { recursive: true, mode: 0o700 });
  const names = readdirSync(runDirectory).map((file) => file.replace(/\.json$/, ''));
  await Promise.all(names.map((name) => stopLeftover({ runDirectory, name }, say)));
}

export function noteRunning(child: Where & { pid: number; stopSignal: 'SIGINT' | 'SIGTERM' }): void {
  const { pid, stopSignal } = child;
  const note: Note = { pid, startedAt: processStart(pid) ?? '', stopSignal };
  mkdirSync(child.runDirectory, { recursive: true, mode: 0o700 });
  writeFileSync(noteFile(child), JSON.stringify(note), { mode: 0o600 });
}

export function forgetRunning(where: Where): void {
  rmSync(noteFile(where), { force: true });
}

type Note = z.infer<typeof Note>;
const Note = z.object({
  pid: z.int().positive(),
  startedAt: z.string(),
  stopSignal: z.enum(['SIGINT', 'SIGTERM']),
});

const GRACE_MS = 10_000;

async function stopLeftover(where: Where, say: Say): Promise<void> {
  const note = readNote(where);
  const isRunning = () => note !== undefined && processStart(note.pid) === note.startedAt;
  if (note !== undefined && isRunning()) {
    say(
      `${where.name} is still running (process ${note.pid}), left over from a stack that was killed: stopping it`,
    );
    process.kill(note.pid, note.stopSignal);
    const deadline = performance.now() + GRACE_MS;
    while (isRunning() && performance.now() < deadline) await sleep(50);
    if (isRunning()) process.kill(note.pid, 'SIGKILL');
    while (isRunning()) await sleep(50);
  }
  forgetRunning(where);
}

function readNote(where: Where): Note | undefined {
  try {
    return Note.parse(JSON.parse(readFileSync(noteFile(where), 'utf8')));
  } catch {
    // Cut off while it was written: the kill came in that moment.
    return undefined;
  }
}

function noteFile({ runDirectory, name }: Where): string {
  return join(runDirectory, `${name}.json`);
}
