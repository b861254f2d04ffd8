import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { processesOn } from '../../testing/processesOn.ts';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import type { Child } from './child.ts';
import { type Home, openHome } from './home.ts';
import { choosePorts } from './ports.ts';
import { startPostgres } from './postgres.ts';

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

let temporary: TemporaryHome;
let home: Home;
let running: Child | undefined;

beforeEach(async () => {
  temporary = await temporaryHome();
  home = await openHome(temporary.settings, temporary.env);
});
afterEach(async () => {
  await running?.stop(0);
  await temporary.remove();
});

async function start(signal?: AbortSignal): Promise<string> {
  const ports = await choosePorts([
    { name: 'postgres', host: '127.0.0.1', port: 0, setting: 'GH_POSTGRES_PORT' },
  ]);
  const { child, url } = await startPostgres({
    home,
    port: ports.get('postgres') ?? 0,
    env: temporary.env,
    signal,
  });
  running = child;
  return url;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

test('a first start makes the database, a second one finds what it held', async () => {
  const first = await start();
  await query(first, "create table kept as select 'ä' as word");
  const firstStop = await running?.stop(10_000);

  const second = await start();

  expect(firstStop).toEqual({ code: 0, signal: null });
  expect(await query(second, 'select current_database(), word from kept')).toEqual([['ghosthands', 'ä']]);
});

test('what was committed survives a hard kill', async () => {
  const first = await start();
  await query(first, 'create table kept as select 1 as number');
  await running?.stop(0);

  const second = await start();

  expect(await query(second, 'select number from kept')).toEqual([[1]]);
  expect(await readFile(home.logFile('postgres'), 'utf8')).toContain('not properly shut down');
});

test('a hard kill is recovered from when another program has the old process id', async () => {
  await start();
  await running?.stop(0);
  const pidFile = join(home.postgres, 'data', 'postmaster.pid');
  const { uid, gid } = await stat(pidFile);
  const stranger = spawn('sleep', ['60'], { uid, gid });
  await writeFile(pidFile, (await readFile(pidFile, 'utf8')).replace(/^\d+/, String(stranger.pid)));

  const second = await start().finally(() => stranger.kill());

  expect(await query(second, 'select 1')).toEqual([[1]]);
});

test('what a crash left of a first start is not taken for a database', async () => {
  await mkdir(join(home.postgres, 'data.new'));
  await writeFile(join(home.postgres, 'data.new', 'PG_VERSION'), '18');

  expect(await query(await start(), 'select 1')).toEqual([[1]]);
});

test('it lets nobody in without the password, and listens on this machine alone', async () => {
  const url = new URL(await start());
  const secrets = await stat(join(home.secrets, 'postgres-password'));

  expect(secrets.mode & 0o777).toBe(0o600);
  url.password = 'guessed';
  await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  url.password = await readFile(join(home.secrets, 'postgres-password'), 'utf8').then((text) => text.trim());
  expect(await query(url.href, 'show listen_addresses')).toEqual([['127.0.0.1']]);
  expect(await query(url.href, 'show unix_socket_directories')).toEqual([['']]);
  expect(await query(url.href, 'show fsync')).toEqual([['on']]);
});

test('a lost password is said to be lost, at once', async () => {
  await start();
  await running?.stop(10_000);
  await rm(join(home.secrets, 'postgres-password'));

  await expect(start()).rejects.toThrow('not the one its data under postgres/ was made with');
});

test.each([
  ['while the cluster is made', 'initdb'],
  ['while the server starts', 'listen_addresses'],
])('a start that is given up %s leaves no process', async (_when, sign) => {
  const giveUp = new AbortController();

  const attempt = start(giveUp.signal);
  attempt.catch(() => undefined);
  while (!processesOn(home.postgres).some((command) => command.includes(sign))) await sleep(10);
  giveUp.abort('given up');

  await expect(attempt).rejects.toBe('given up');
  expect(processesOn(home.postgres)).toEqual([]);
});

asRoot('when root starts it', () => {
  test('another user runs it, whom closed directories do not stop', async () => {
    await chmod(home.root, 0o700);

    await start();

    const status = await readFile(`/proc/${running?.pid}/status`, 'utf8');
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0');
    expect(/^CapEff:\s+(\w+)/m.exec(status)?.[1]).toBe('0000000000000002');
  });
});
