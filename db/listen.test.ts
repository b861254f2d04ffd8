import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type FaultyLink, startFaultyLink } from '../testing/faultyLink.ts';
import { takeDatabase } from '../testing/testServers.ts';
import { until } from '../testing/until.ts';
import { Listener } from './listen.ts';
import { createPool, type Database } from './pool.ts';

let url: string;
let database: Database;
let link: FaultyLink;
let listener: Listener;
let heard: string[];

beforeAll(async () => {
  url = await takeDatabase();
});

beforeEach(async () => {
  database = createPool(url, { name: 'test', onIdleError: () => {} });
  link = await startFaultyLink(new URL(url).host);
  heard = [];
  listener = new Listener({
    connectionString: url.replace(new URL(url).host, link.address),
    name: 'ears',
    log: { info: () => {}, warn: () => heard.push('warned') },
    pingEveryMs: 1000,
  });
  listener.listen(
    'Some channel',
    (payload) => heard.push(payload),
    () => heard.push('gap'),
  );
});

afterEach(async () => {
  await listener.close();
  await database.end();
  await link[Symbol.asyncDispose]();
});

test('what is notified is heard, on channels that were added later too', async () => {
  await listener.start();
  listener.listen('later', (payload) => heard.push(`later ${payload}`));
  listener.listen('later', (payload) => heard.push(`twice ${payload}`));
  await notifyUntilHeard('later', '1');

  await notify('Some channel', '2');

  expect(
    await until(
      () => heard,
      (seen) => seen.includes('2'),
    ),
  ).not.toContain('gap');
  expect(heard).toContain('twice 1');
  expect(await connections()).toBe(1);
});

test('a connection that is cut is replaced, and the gap is told', async () => {
  await listener.start();

  await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ears'`,
  );
  await until(
    () => heard,
    (seen) => seen.includes('gap'),
  );
  await notify('Some channel', 'after');

  expect(
    await until(
      () => heard,
      (seen) => seen.includes('after'),
    ),
  ).toContain('after');
});

test('a connection that has gone dumb is noticed', async () => {
  await listener.start();

  link.swallow();

  expect(
    await until(
      () => heard,
      (seen) => seen.includes('warned'),
    ),
  ).toContain('warned');
});

test('a database that is away at the start is not waited for', async () => {
  const away = new Listener({
    connectionString: 'postgres://nobody@127.0.0.1:9/none',
    log: { info: () => {}, warn: () => heard.push('warned') },
  });

  await away.start();

  expect(heard).toEqual(['warned']);
  await away.close();
});

async function notify(channel: string, payload: string): Promise<void> {
  await database.query('SELECT pg_notify($1, $2)', [channel, payload]);
}

async function notifyUntilHeard(channel: string, payload: string): Promise<void> {
  await until(
    async () => {
      await notify(channel, payload);
      return heard;
    },
    (seen) => seen.some((one) => one.endsWith(` ${payload}`)),
  );
}

async function connections(): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `SELECT count(*) FROM pg_stat_activity WHERE application_name = 'ears'`,
  );
  return rows[0]?.count ?? 0;
}
