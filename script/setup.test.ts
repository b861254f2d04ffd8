import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { processesOn } from '../testing/processesOn.ts';

const DEPENDENCIES = { part: 'file:part' };

let checkout: string;

/** A checkout with next to nothing in it, whose build notes that it ran. */
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'gh-checkout-'));
  await mkdir(join(checkout, 'script'));
  for (const file of ['setup', 'fingerprint.mjs', 'installed.mjs']) {
    await copyFile(fileURLToPath(new URL(file, import.meta.url)), join(checkout, 'script', file));
  }
  await mkdir(join(checkout, 'part'));
  await write('part/package.json', JSON.stringify({ name: 'part', version: '1.0.0' }));
  const scripts = { build: 'sh build.sh' };
  await write(
    'package.json',
    JSON.stringify({ name: 'whole', version: '1.0.0', scripts, dependencies: DEPENDENCIES }),
  );
  await write('package-lock.json', lock('1.0.0'));
  await write('build.sh', 'mkdir -p dist; echo "the build chatters"; echo built >> builds.log; sleep 0.2');
  await write('source.ts', 'first');
});
afterEach(() => rm(checkout, { recursive: true }));

/** Of that version of its one part. */
function lock(version: string): string {
  const root = { name: 'whole', version: '1.0.0', dependencies: DEPENDENCIES };
  const link = { part: { version }, 'node_modules/part': { resolved: 'part', link: true } };
  return JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages: { '': root, ...link } });
}

async function write(file: string, content: string): Promise<void> {
  await writeFile(join(checkout, file), content);
}

/** What it said, in lines. */
async function setup(env: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const run = promisify(execFile)('bash', [join(checkout, 'script', 'setup')], {
    env: { ...process.env, ...OWN, ...env },
  });
  return (await run).stderr.split('\n').filter((line) => line !== '');
}

/** Returns a PATH on which that program is this script. */
async function fake(program: string, script: string): Promise<string> {
  const bin = join(checkout, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, program), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return `${bin}:${process.env['PATH']}`;
}

const OWN = { GH_HOME: '', NODE_OPTIONS: '' };

async function builds(): Promise<number> {
  return (await readFile(join(checkout, 'builds.log'), 'utf8')).trim().split('\n').length;
}

test('a fresh checkout is installed and built, and a second setup has nothing to do', async () => {
  const first = await setup();
  const second = await setup();

  expect(first).toEqual([
    'packages installing with npm',
    expect.stringMatching(/^packages ready \(\d+ s\)$/),
    'build compiling',
    expect.stringMatching(/^build ready \(\d+ s\)$/),
  ]);
  expect(second).toEqual([]);
});

test('a source that changes is built anew, also when its time says nothing of it', async () => {
  await setup();
  const long = new Date('2020-01-01');
  await write('source.ts', 'second');
  await utimes(join(checkout, 'source.ts'), long, long);

  const said = await setup();

  expect(said[0]).toBe('build compiling');
});

test('tests and state are no reason to build', async () => {
  await setup();
  await write('source.test.ts', 'a test');
  await mkdir(join(checkout, 'state'));
  await write('state/data.json', '{}');

  expect(await setup({ GH_HOME: join(checkout, 'state') })).toEqual([]);
});

test('other locked packages are installed', async () => {
  await setup();
  await write('part/package.json', JSON.stringify({ name: 'part', version: '1.0.1' }));
  await write('package-lock.json', lock('1.0.1'));

  expect((await setup())[0]).toBe('packages installing with npm');
  expect(await setup()).toEqual([]);
});

test('packages that were installed for another Node are installed anew', async () => {
  await setup();
  await write('node_modules/.installed-for', 'linux x64 108\n');

  expect((await setup())[0]).toBe('packages installing with npm');
});

test('packages that somebody installed by hand are taken as they are', async () => {
  await promisify(execFile)('npm', ['--prefix', checkout, 'install', '--no-audit', '--no-fund']);

  const said = await setup();

  expect(said[0]).toBe('build compiling');
});

test('two that start at once build once', async () => {
  await Promise.all([setup(), setup(), setup()]);

  expect(await builds()).toBe(1);
});

test('a build that fails shows what it said, and is tried again', async () => {
  await write('build.sh', 'echo "the build chatters"; exit 7');

  await expect(setup()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /the build chatters[^]*build failed \(compiling\)\. .* in \/.*\.ghosthands\/logs\/build\.log\.\n$/,
    ),
  });
  await write('build.sh', 'mkdir -p dist');
  expect(await setup()).toContain('build compiling');
});

test('packages that cannot be fetched are told without a stack trace, with where they come from', async () => {
  const path = await fake('npm', 'echo "npm error E404"; echo "npm error     at fetch (a.js:1:2)"; exit 1');

  await expect(setup({ PATH: path })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/npm error E404\npackages failed [^]*npm config get registry/),
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it at once with all that it started', async (signal) => {
  await write('build.sh', `sh -c 'trap "" INT TERM; sleep 30; true' ${checkout}`);
  const run = execFile('bash', [join(checkout, 'script', 'setup')], { env: { ...process.env, ...OWN } });
  let said = '';
  run.stderr?.on('data', (data: string) => (said += data));
  while (!said.includes('build compiling')) await sleep(20);
  await sleep(500);
  run.kill(signal);
  await once(run, 'exit');

  expect(run.exitCode).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(said).toMatch(/Stopped before it was ready\.\n$/);
  expect(processesOn(checkout)).toEqual([]);
});

test('a home that cannot be written is told by the setting that names it', async () => {
  await expect(setup({ GH_HOME: '/dev/null' })).rejects.toMatchObject({
    code: 1,
    stderr: '/dev/null cannot be written. Set GH_HOME to a directory of yours.\n',
  });
});

test('a Node that is too old is named, with what to install', async () => {
  const path = await fake('node', '[ "$1" = --version ] && echo v18.1.0 || exit 1');

  await expect(setup({ PATH: path })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Node 20\.20 or newer is needed: .* \/.*\/bin\/node is v18\.1\.0\.\n$/),
  });
});
