import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import { noteRunning, stopLeftovers } from './leftovers.ts';
import { processStart } from '../../program/processStart.ts';

let home: TemporaryHome;
let runDirectory: string;
let stranger: ChildProcess;

beforeEach(async () => {
  home = await temporaryHome();
  runDirectory = join(home.directory, 'run');
  stranger = spawn('sleep', ['60']);
});
afterEach(async () => {
  stranger.kill('SIGKILL');
  await home.remove();
});

test('what a killed stack left running is stopped, and said to be', async () => {
  const pid = stranger.pid ?? 0;
  noteRunning({ runDirectory, name: 'temporal', pid, stopSignal: 'SIGTERM' });

  const exited = once(stranger, 'exit');

  await stopLeftovers(runDirectory, home.say);

  expect(await exited).toEqual([null, 'SIGTERM']);
  expect(home.said).toEqual([expect.stringContaining(`temporal is still running (process ${pid})`)]);
  expect(await readdir(runDirectory)).toEqual([]);
});

test('a process that has the same id by chance is left alone', async () => {
  await mkdir(runDirectory);
  const note = { pid: stranger.pid, startedAt: 'earlier', stopSignal: 'SIGTERM' };
  await writeFile(join(runDirectory, 'temporal.json'), JSON.stringify(note));

  await stopLeftovers(runDirectory, home.say);

  expect(processStart(stranger.pid ?? 0)).toBeDefined();
  expect(await readdir(runDirectory)).toEqual([]);
});

test('a note that a crash cut off stops nobody', async () => {
  await mkdir(runDirectory);
  await writeFile(join(runDirectory, 'temporal.json'), '{"pid":');

  await stopLeftovers(runDirectory, home.say);

  expect(home.said).toEqual([]);
  expect(await readdir(runDirectory)).toEqual([]);
});
