import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { processesOn } from '../testing/processesOn.ts';
import { temporaryHome, type TemporaryHome } from '../testing/temporaryHome.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Compiled as the build does it, with fake programs. Where our packages are found, and nobody looks for sources. */
const dist = join(root, 'node_modules', '.cache', `start-test-${process.pid}`);
const kernelHelps = spawnSync('setpriv', ['--pdeathsig', 'keep', 'true']).status === 0;

let home: TemporaryHome;
let output: string;
let start: ChildProcess;

beforeAll(async () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(process.execPath, [
    tsc,
    '-p',
    join(root, 'tsconfig.build.json'),
    '--noCheck',
    '--outDir',
    dist,
  ]);
  await copyFile(
    join(root, 'temporal', 'dynamic-config.yaml'),
    join(dist, 'temporal', 'dynamic-config.yaml'),
  );
  const fakes = join(root, 'testing', 'fakeMains');
  for (const [name, main] of Object.entries({
    api: 'api/main',
    control: 'workers/control',
    host: 'workers/host',
  })) {
    await mkdir(join(dist, dirname(main)), { recursive: true });
    await cp(join(fakes, 'program.mjs'), join(dist, dirname(main), 'program.mjs'));
    await cp(join(fakes, `${name}.mjs`), join(dist, `${main}.js`));
  }
});
afterAll(() => rm(dist, { recursive: true, force: true }));

beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(async () => {
  start.kill();
  start.kill();
  await exited();
  await home.remove();
});

async function startUp(env: NodeJS.ProcessEnv = {}): Promise<void> {
  output = '';
  start = spawn(process.execPath, [join(dist, 'script', 'start.js')], { env: { ...home.env, ...env } });
  start.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  await said('GhostHands is running');
}

async function said(words: string): Promise<void> {
  while (!output.includes(words) && start.exitCode === null) await sleep(50);
  expect(output).toContain(words);
}

/** Returns the exit code. */
async function exited(): Promise<number | null> {
  if (start.exitCode === null && start.signalCode === null) await once(start, 'exit');
  return start.exitCode;
}

const Note = z.object({ pid: z.int() });

async function pidOf(part: string): Promise<number> {
  const note = await readFile(join(home.settings.GH_HOME, 'run', `${part}.json`), 'utf8');
  return Note.parse(JSON.parse(note)).pid;
}

test('it says how far it is and where everything is, and one Ctrl-C stops it in good order', async () => {
  await startUp();
  start.kill('SIGINT');

  expect(await exited()).toBe(0);
  expect(output).toMatch(/^postgres ready on 127\.0\.0\.1:\d+ \(\d+\.\d s\)$/m);
  expect(output).toMatch(/^ {2}API {10}http:\/\/127\.0\.0\.1:\d+$/m);
  expect(output).toMatch(/^ {2}Service key {2}gh_\S+, sent as X-GH-Service-Key$/m);
  expect(output).toMatch(/temporal stopped \(.*postgres stopped \(.*\nStopped\.\n$/s);
  expect(processesOn(home.directory)).toEqual([]);
});

test('a second Ctrl-C ends it at once', async () => {
  await startUp({ FAKE_DEAF: 'yes' });
  start.kill('SIGINT');
  await said('Stopping.');
  await sleep(100);
  start.kill('SIGINT');

  expect(await exited()).toBe(1);
  expect(output).toContain('Ended at once.');
  expect(output).not.toContain('did not stop');
  expect(processesOn(home.directory)).toEqual([]);
});

test('a server that dies ends it, with what that server said last', async () => {
  await startUp();
  process.kill(await pidOf('temporal'), 'SIGKILL');

  expect(await exited()).toBe(1);
  expect(output).toMatch(
    /temporal ended unexpectedly \(SIGKILL\)\..*temporal\.log ends with:.*Stopped\.\n$/s,
  );
  expect(processesOn(home.directory)).toEqual([]);
});

test('a secret that the environment names is not shown', async () => {
  await startUp({ GH_SERVICE_SECRET: 'a-secret-of-somebody' });

  expect(output).toContain('the one in GH_SERVICE_SECRET');
  expect(output).not.toContain('a-secret-of-somebody');
});

(kernelHelps ? describe : describe.skip)("with the kernel's help", () => {
  test('nothing outlives it when it is killed, and its next start is as any other', async () => {
    await startUp();
    start.kill('SIGKILL');
    await once(start, 'exit');
    await sleep(2000);
    const outlived = processesOn(home.directory);

    await startUp();

    expect(outlived).toEqual([]);
  });
});
