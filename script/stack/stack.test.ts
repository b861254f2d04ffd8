import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { z } from 'zod';
import { listenAnywhere } from '../../testing/listenAnywhere.ts';
import { processesOn } from '../../testing/processesOn.ts';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import { processStart } from '../../program/processStart.ts';
import { type Stack, type StackOptions, startStack } from './stack.ts';

const fake = (name: string) => fileURLToPath(new URL(`../../testing/fakeMains/${name}.mjs`, import.meta.url));
const MAINS = { api: fake('api'), control: fake('control'), host: fake('host') };
const Shown = z.object({ pid: z.int(), args: z.array(z.string()), env: z.record(z.string(), z.string()) });

let homes: TemporaryHome[];
let stacks: Stack[];

beforeEach(() => {
  homes = [];
  stacks = [];
});
afterEach(async () => {
  await Promise.all(stacks.map((stack) => stack.kill()));
  await Promise.all(homes.map((home) => home.remove()));
});

async function newHome(more: NodeJS.ProcessEnv = {}): Promise<TemporaryHome> {
  const home = await temporaryHome(more);
  homes.push(home);
  return home;
}

async function start(home: TemporaryHome, more: Partial<StackOptions> = {}): Promise<Stack> {
  const { settings, env, say } = home;
  const stack = await startStack({ settings, env, say, hosts: 1, mains: MAINS, ...more });
  stacks.push(stack);
  return stack;
}

async function show(url: string) {
  return Shown.parse(await (await fetch(url)).json());
}

async function run(stack: Stack, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: stack.env['DATABASE_URL'] ?? '' });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

test('programs get what they need, hosts their names and ports, and nothing is left when the stack is stopped', async () => {
  const home = await newHome();
  const stack = await start(home, { hosts: 2 });

  const { env } = await show(stack.apiUrl);
  const [, secondHost] = /^host-2 ready on (\S+)/m.exec(home.said.join('\n')) ?? [];
  const { args } = await show(`http://${secondHost}`);
  await stack.stop();

  expect(env).toMatchObject({
    GH_HOME: home.settings.GH_HOME,
    GH_SERVICE_SECRET: stack.serviceKey,
    DATABASE_URL: expect.stringMatching(/^postgres:/),
    DATABASE_DIRECT_URL: env['DATABASE_URL'],
    TEMPORAL_ADDRESS: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
    CHROMIUM_PATH: expect.stringMatching(/^\//),
    GH_CREDENTIAL_KEY: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(args).toEqual(['--worker-id=host-2']);
  expect(processesOn(home.directory)).toEqual([]);
  expect(existsSync(join(home.settings.GH_HOME, 'stack.lock'))).toBe(false);
});

test('a stack stops hosts and API first and its servers last', async () => {
  const home = await newHome();
  const stack = await start(home);

  await stack.stop();

  const stopped = home.said.flatMap((line) => /^(\S+) stopped/.exec(line)?.[1] ?? []);
  expect(stopped.slice(0, 2).toSorted()).toEqual(['api', 'host-1']);
  expect(stopped.slice(2)).toEqual(['control', 'temporal', 'postgres']);
});

test('secrets and data are there at the next start', async () => {
  const home = await newHome();
  const first = await start(home);
  await run(first, 'create table kept as select 1 as number');
  await first.stop();

  const second = await start(home);

  expect(second.serviceKey).toBe(first.serviceKey);
  expect(second.env['GH_CREDENTIAL_KEY']).toBe(first.env['GH_CREDENTIAL_KEY']);
  expect(await run(second, 'select number from kept')).toEqual([{ number: 1 }]);
  const key = await stat(join(home.settings.GH_HOME, 'secrets', 'credential-key'));
  expect(key.mode & 0o777).toBe(0o600);
});

test('two stacks run side by side on homes of their own, and a second one on the same home is refused', async () => {
  const [one, other] = [await newHome(), await newHome()];
  const [first, second] = await Promise.all([start(one), start(other)]);

  expect(first.apiUrl).not.toBe(second.apiUrl);
  expect(first.serviceKey).not.toBe(second.serviceKey);
  expect((await show(first.apiUrl)).env['DATABASE_URL']).not.toBe(
    (await show(second.apiUrl)).env['DATABASE_URL'],
  );
  await expect(start(one)).rejects.toThrow(
    `A stack is running on ${one.settings.GH_HOME} already (process ${process.pid})`,
  );
});

test('a busy port refuses the start before anything runs', async () => {
  const server = createServer();
  const home = await newHome({ GH_TEMPORAL_PORT: String(await listenAnywhere(server)) });

  await expect(start(home)).rejects.toThrow(
    /^Port \d+ on 127\.0\.0\.1, for temporal, is busy.* Set GH_TEMPORAL_PORT /,
  );

  expect(existsSync(home.settings.GH_HOME + '/logs/postgres.log')).toBe(false);
  expect(existsSync(home.settings.GH_HOME + '/stack.lock')).toBe(false);
  server.close();
});

test('a program that dies is said to have died, and is brought back', async () => {
  const home = await newHome();
  const stack = await start(home);
  const before = stack.part('host-1').pid ?? 0;

  process.kill(before, 'SIGKILL');
  while (!home.said.includes('host-1 is back')) await sleep(50);

  const after = stack.part('host-1').pid;
  expect(after).not.toBe(before);
  expect(processStart(after ?? 0)).toBeDefined();
  expect(home.said.join('\n')).toMatch(/host-1 ended unexpectedly \(SIGKILL\).*a fake program starts/s);
});

test('a part that is stopped for a while stays down, and comes back as it was', async () => {
  const stack = await start(await newHome());
  await run(stack, 'create table kept as select 1 as number');

  await stack.part('postgres').stop(0);
  const pidWhileDown = stack.part('postgres').pid;
  await stack.part('postgres').start();

  expect(pidWhileDown).toBeUndefined();
  expect(await run(stack, 'select number from kept')).toEqual([{ number: 1 }]);
});

test.each(['postgres', 'temporal'])('the death of %s is told, with its last words', async (name) => {
  const stack = await start(await newHome());

  process.kill(stack.part(name).pid ?? 0, 'SIGKILL');

  const { message } = await stack.failed;
  expect(message).toContain(`${name} ended unexpectedly (SIGKILL).`);
  expect(message).toContain(`logs/${name}.log ends with:`);
});

test('a start that fails says why, and leaves neither processes nor its lock', async () => {
  const home = await newHome({ FAKE_READY: 'crash' });

  await expect(start(home)).rejects.toThrow(
    /api ended \(exit code 1\) before it was ready.*a fake program crashes/s,
  );

  expect(processesOn(home.directory)).toEqual([]);
  expect(existsSync(join(home.settings.GH_HOME, 'stack.lock'))).toBe(false);
});

test('a start that is given up leaves nothing either', async () => {
  const home = await newHome({ FAKE_READY: 'never' });
  const giveUp = new AbortController();

  const attempt = start(home, { signal: giveUp.signal });
  attempt.catch(() => undefined);
  while (!existsSync(join(home.settings.GH_HOME, 'logs', 'api.log'))) await sleep(50);
  giveUp.abort('given up');

  await expect(attempt).rejects.toBe('given up');
  expect(processesOn(home.directory)).toEqual([]);
});

test('servers that the settings name are used instead of our own', async () => {
  const provider = await start(await newHome());
  const { DATABASE_URL, TEMPORAL_ADDRESS } = provider.env;
  const home = await newHome({ DATABASE_URL, TEMPORAL_ADDRESS });

  const user = await start(home);

  expect(user.temporalUiUrl).toBeUndefined();
  expect((await show(user.apiUrl)).env).toMatchObject({ DATABASE_URL, TEMPORAL_ADDRESS });
  expect(() => user.part('postgres')).toThrow('postgres is no part of this stack: api, control, host-1');
  expect(processesOn(join(home.settings.GH_HOME, 'postgres'))).toEqual([]);
});

test.each([
  [
    { DATABASE_URL: 'postgres://somebody:geheim@localhost:9/x' },
    /^The Postgres that DATABASE_URL names \(localhost:9\) .*ECONNREFUSED/,
  ],
  [
    { TEMPORAL_ADDRESS: '127.0.0.1:9' },
    /^No Temporal answers at 127\.0\.0\.1:9, which TEMPORAL_ADDRESS names: /,
  ],
])(
  'a server that a setting names and that does not answer is told by that setting: %j',
  async (env, message) => {
    const attempt = start(await newHome(env));

    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.not.toThrow('geheim');
  },
);

test('a namespace that a named Temporal lacks is told with how to make it', async () => {
  const provider = await start(await newHome());
  const { TEMPORAL_ADDRESS } = provider.env;

  const attempt = start(await newHome({ TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE: 'elsewhere' }));

  await expect(attempt).rejects.toThrow(
    'has no namespace "elsewhere". Make it (temporal operator namespace create',
  );
});
