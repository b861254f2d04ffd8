import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock, waitForLock } from './fileLock.ts';

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gh-lock-'));
  path = join(directory, 'lock');
});
afterEach(() => rm(directory, { recursive: true }));

test('a lock is refused while its holder lives, and free again when it is released', async () => {
  const first = await tryLock(path);

  const second = await tryLock(path);
  if (first.kind === 'held') await first.release();
  const third = await tryLock(path);

  expect(first.kind).toBe('held');
  expect(second).toEqual({ kind: 'busy', pid: process.pid });
  expect(third.kind).toBe('held');
});

test.each([
  ['of a process that is gone', JSON.stringify({ pid: 4_000_000, startedAt: '1' })],
  ['of a process whose id another has by now', JSON.stringify({ pid: process.pid, startedAt: 'earlier' })],
  ['that a crash cut off', '{"pid":'],
])('of many that find a lock %s, one gets it', async (_whose, content) => {
  for (let round = 0; round < 40; round += 1) {
    await writeFile(path, content);

    const attempts = await Promise.all(Array.from({ length: 10 }, () => tryLock(path)));

    expect(attempts.filter(({ kind }) => kind === 'held')).toHaveLength(1);
    expect(await readdir(directory)).toEqual(['lock']);
  }
});

test('who waits for a lock is told who has it, and gets it when it is released', async () => {
  const first = await tryLock(path);
  const busy: number[] = [];

  const waiting = waitForLock(path, { onBusy: (pid) => busy.push(pid) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const meanwhile = [...busy];
  if (first.kind === 'held') await first.release();
  await (
    await waiting
  )();

  expect(meanwhile).toEqual([process.pid]);
  expect(await readdir(directory)).toEqual([]);
});
