import { expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram } from '../script/stack/process.ts';

test('a program that cannot go on says so and exits with 1, so that nobody takes it for an idle one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gh-program-'));
  const logFile = join(folder, 'fake.log');
  const program = await startProgram({
    name: 'fake',
    file: fileURLToPath(new URL('../dist/testing/fakes/fakeProgram.js', import.meta.url)),
    env: { PATH: process.env['PATH'] },
    logFile,
    runDirectory: folder,
  });

  const exit = await program.exited;

  expect(exit).toMatchObject({ code: 1 });
  expect(await readFile(logFile, 'utf8')).toContain('cannot go on');
  await rm(folder, { recursive: true, force: true });
});
