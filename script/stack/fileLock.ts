import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { hasCode } from './hasCode.ts';
import { processStart } from '../../program/processStart.ts';

export type LockAttempt = { kind: 'held'; release: () => Promise<void> } | { kind: 'busy'; pid: number };

/** Takes the lock, also out of the hands of a process that is dead; never waits. */
export async function tryLock(path: string): Promise<LockAttempt> {
  const mine = `${path}.${randomUUID()}`;
  const content = JSON.stringify({ pid: process.pid, startedAt: processStart(process.pid) } satisfies Holder);
  await writeFile(mine, content, { mode: 0o600 });
  try {
    for (;;) {
      if (await isDone(link(mine, path), 'EEXIST'))
        return { kind: 'held', release: () => release(path, content) };
      const found = await readIfThere(path);
      if (found === undefined) continue;
      const holder = parseHolder(found);
      if (holder !== undefined) return { kind: 'busy', pid: holder.pid };
      await bury(found, { path, mine });
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** Takes it as soon as it is free. Returns what lets it go. */
export async function waitForLock(
  path: string,
  { onBusy, signal }: { onBusy: (pid: number) => void; signal?: AbortSignal | undefined },
): Promise<() => Promise<void>> {
  for (let waits = 0; ; waits += 1) {
    const attempt = await tryLock(path);
    if (attempt.kind === 'held') return attempt.release;
    if (waits === 0) onBusy(attempt.pid);
    await sleep(500, undefined, { signal });
  }
}

type Holder = z.infer<typeof Holder>;
const Holder = z.object({ pid: z.int().positive(), startedAt: z.string().optional() });

/** Undefined when the process that wrote it is no more. */
function parseHolder(content: string): Holder | undefined {
  const parsed = Holder.safeParse(jsonOf(content));
  if (!parsed.success) return undefined;
  return processStart(parsed.data.pid) === parsed.data.startedAt ? parsed.data : undefined;
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/**
 * Removes a dead holder's lock, one at a time: otherwise who judged late would remove the lock of who was quicker. A crash in
 * here leaves the turn behind, and is told by the same signs.
 */
async function bury(dead: string, { path, mine }: { path: string; mine: string }): Promise<void> {
  const turn = `${path}.turn`;
  if (await isDone(link(mine, turn), 'EEXIST')) {
    try {
      if ((await readIfThere(path)) === dead) await rm(path);
    } finally {
      await rm(turn);
    }
    return;
  }
  const other = await readIfThere(turn);
  if (other !== undefined && parseHolder(other) === undefined) await rm(turn, { force: true });
  await sleep(5);
}

async function release(path: string, content: string): Promise<void> {
  if ((await readIfThere(path)) === content) await rm(path, { force: true });
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function isDone(operation: Promise<void>, codeWhenNot: string): Promise<boolean> {
  try {
    await operation;
    return true;
  } catch (error) {
    if (hasCode(error, codeWhenNot)) return false;
    throw error;
  }
}
