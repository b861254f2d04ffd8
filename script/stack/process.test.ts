import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import { type ProgramOptions, startProgram } from './process.ts';
import { processStart } from '../../program/processStart.ts';

let home: TemporaryHome;

beforeEach(async () => (home = await temporaryHome()));
afterEach(() => home.remove());

function program(more: Partial<ProgramOptions> = {}): ProgramOptions {
  return {
    name: 'control',
    file: fileURLToPath(new URL('../../testing/fakeMains/control.mjs', import.meta.url)),
    args: ['--worker-id=anna'],
    env: home.env,
    logFile: join(home.directory, 'control.log'),
    runDirectory: join(home.directory, 'run'),
    ...more,
  };
}

const env = (more: NodeJS.ProcessEnv) => ({ env: { ...home.env, ...more } });

test('a program runs once it has said that it is ready, and is gone once it is stopped', async () => {
  const child = await startProgram(program());
  const runs = processStart(child.pid) !== undefined;
  const noted = existsSync(join(home.directory, 'run', 'control.json'));

  const exit = await child.stop(5000);

  expect([runs, noted]).toEqual([true, true]);
  expect(exit).toEqual({ code: 0, signal: null });
  expect(processStart(child.pid)).toBeUndefined();
  expect(existsSync(join(home.directory, 'run', 'control.json'))).toBe(false);
  expect(await readFile(child.log.file, 'utf8')).toBe(
    'a fake program starts: --worker-id=anna\na fake program ends: SIGTERM\n',
  );
});

test('a program that ends before it is ready is an error with the end of its own log', async () => {
  await startProgram(program()).then((earlier) => earlier.stop(5000));

  const attempt = startProgram(program(env({ FAKE_READY: 'crash' })));

  await expect(attempt).rejects.toThrow(
    /control ended \(exit code 1\) before it was ready[^]*a fake program crashes/,
  );
  await expect(attempt).rejects.not.toThrow('a fake program ends: SIGTERM');
});

test('a program that is not ready in time is an error, and killed', async () => {
  const attempt = startProgram(program({ ...env({ FAKE_READY: 'never' }), readyTimeoutMs: 2000 }));

  await expect(attempt).rejects.toThrow(/control was not ready within 2 s[^]*a fake program starts/);
  expect(existsSync(join(home.directory, 'run', 'control.json'))).toBe(false);
});

test('a start that is given up leaves no process', async () => {
  const giveUp = new AbortController();

  const attempt = startProgram(program({ ...env({ FAKE_READY: 'never' }), signal: giveUp.signal }));
  setTimeout(() => giveUp.abort('given up'), 300);

  await expect(attempt).rejects.toBe('given up');
  expect(existsSync(join(home.directory, 'run', 'control.json'))).toBe(false);
});

test('a program that does not stop is killed when its grace is over', async () => {
  const child = await startProgram(program(env({ FAKE_DEAF: 'yes' })));

  const exit = await child.stop(300);

  expect(exit).toEqual({ code: null, signal: 'SIGKILL' });
});

test('a program ends by itself when the channel to its parent closes', async () => {
  const child = await startProgram(program());

  child.process.disconnect();

  expect(await child.exited).toEqual({ code: 0, signal: null });
});
