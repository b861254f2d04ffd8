import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { listenAnywhere } from '../../testing/listenAnywhere.ts';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import { type Home, openHome } from './home.ts';
import { type CliOptions, ensureTemporalCli } from './temporalCli.ts';

const NOWHERE = 'http://127.0.0.1:1/archive';
const KEPT = `temporal-1.5.1-${process.platform}-${process.arch}`;

let temporary: TemporaryHome;
let home: Home;
let bin: string;
let archives: Server | undefined;

beforeEach(async () => {
  temporary = await temporaryHome();
  const settings = { ...temporary.settings, GH_CACHE: join(temporary.directory, 'cache') };
  home = await openHome(settings, temporary.env);
  bin = join(temporary.directory, 'bin');
  await mkdir(bin);
});
afterEach(async () => {
  archives?.close();
  archives = undefined;
  await temporary.remove();
});

function options(more: Partial<CliOptions> = {}): CliOptions {
  const env = { ...temporary.env, PATH: `${bin}:/usr/bin:/bin` };
  return { home, env, say: temporary.say, archiveUrl: NOWHERE, ...more };
}

/** A program of that name that prints this, whatever it is asked. */
async function fake(path: string, says: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\necho '${says}'\n`, { mode: 0o755 });
}

async function fakeGo(install: string): Promise<void> {
  await writeFile(join(bin, 'go'), `#!/bin/sh\n[ "$1" = version ] && exit\n${install}\n`, { mode: 0o755 });
}

/** Counts how often it is asked. */
async function serveArchive(answer: {
  status: number;
  body?: Buffer;
}): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  archives = createServer((_request, response) => {
    requests += 1;
    response.writeHead(answer.status).end(answer.body);
  });
  const port = await listenAnywhere(archives);
  return { url: `http://127.0.0.1:${port}/archive`, requests: () => requests };
}

async function archiveOf(says: string): Promise<Buffer> {
  const directory = join(temporary.directory, 'archive');
  await mkdir(directory);
  await fake(join(directory, 'temporal'), says);
  return spawnSync('tar', ['-cz', '-C', directory, 'temporal']).stdout;
}

test('an installed one is used when its server is new enough, as one that was built from source says it', async () => {
  await fake(join(bin, 'temporal'), 'temporal version 0.0.0-DEV (Server 1.29.1, UI 2.42.1)');

  expect(await ensureTemporalCli(options())).toBe('temporal');
});

test('a kept one is used when the installed one is too old', async () => {
  await fake(join(bin, 'temporal'), 'temporal version 1.4.0 (Server 1.28.0, UI 2.38.0)');
  await fake(join(home.cache, KEPT), 'temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)');

  expect(await ensureTemporalCli(options())).toBe(join(home.cache, KEPT));
});

test('one that is missing is downloaded once, by whoever comes first', async () => {
  const archive = await serveArchive({
    status: 200,
    body: await archiveOf('temporal version 1.5.1 (Server 1.29.1)'),
  });

  const found = await Promise.all(
    [1, 2, 3].map(() => ensureTemporalCli(options({ archiveUrl: archive.url }))),
  );

  expect(new Set(found)).toEqual(new Set([join(home.cache, KEPT)]));
  expect(archive.requests()).toBe(1);
  expect(await readdir(home.cache)).toEqual([KEPT]);
  expect(temporary.said).toContain(`temporal is being made by process ${process.pid}: waiting for it`);
});

test('one that cannot be downloaded is built, in the directory and from the release that go is told', async () => {
  await fakeGo(`echo "$@" > "$GOBIN/../asked"
printf '#!/bin/sh\\necho "temporal version 1.5.1 (Server 1.29.1)"\\n' > "$GOBIN/temporal"
chmod +x "$GOBIN/temporal"`);

  const found = await ensureTemporalCli(options());

  expect(found).toBe(join(home.cache, KEPT));
  expect(await readFile(join(home.cache, 'asked'), 'utf8')).toMatch(
    /^install .*\/cli\/cmd\/temporal@v1\.5\.1\n$/s,
  );
});

test('when nothing helps the error says what was tried and what to install', async () => {
  await fakeGo('echo no space left; exit 1');
  const archive = await serveArchive({ status: 503 });

  const attempt = ensureTemporalCli(options({ archiveUrl: archive.url }));

  await expect(attempt).rejects.toThrow(/HTTP 503.*no space left/s);
  await expect(attempt).rejects.toThrow(/Install the Temporal CLI 1\.5\.1 or newer.*TEMPORAL_ADDRESS/s);
  expect(await readdir(home.cache)).toEqual([]);
});

test('a server that never answers is given up after 5 s', async () => {
  archives = createServer(() => undefined);
  const port = await listenAnywhere(archives);
  await fakeGo('exit 1');

  await expect(ensureTemporalCli(options({ archiveUrl: `http://127.0.0.1:${port}/` }))).rejects.toThrow(
    'no answer for 5 s',
  );

  archives.closeAllConnections();
});
