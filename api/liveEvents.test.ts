import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { parseSettings } from '../contracts/settings.ts';
import { Listener } from '../db/listen.ts';
import { migrate } from '../db/migrate.ts';
import { createPool, type Database } from '../db/pool.ts';
import { createLog } from '../log/log.ts';
import { type EventReader, readEvents, type ServerSentEvent } from '../testing/eventReader.ts';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { takeDatabase } from '../testing/testServers.ts';
import { until } from '../testing/until.ts';
import { JWT_SECRET, userToken } from '../testing/userToken.ts';
import type { Api } from './api.ts';
import { LiveEvents } from './liveEvents.ts';
import { createServer } from './server.ts';

const KEY = 'the own key of the service';
const log = createLog('test', 'silent');

let url: string;
let database: Database;
let live: LiveEvents;
let listener: Listener;
let server: Server;
let base: string;
let user: string;
let job: string;
let readers: EventReader[];

beforeAll(async () => {
  url = await takeDatabase();
  await migrate({ DATABASE_URL: url });
});

beforeEach(async () => {
  database = createPool(url, { name: 'test', onIdleError: () => {} });
  await serve({});
  user = randomUUID();
  job = await newJob(user);
  readers = [];
});

afterEach(async () => {
  for (const reader of readers) reader.close();
  live.close();
  server.closeAllConnections();
  server.close();
  await listener.close();
  await database.end();
});

describe('the stream of a job', () => {
  test('brings what was and what comes, once and in order, and goes on after the last id', async () => {
    await insert(job, 'first');
    const reader = await open(`/jobs/${job}/events/stream`);
    await reader.until((events) => events.length === 1);
    await insert(job, 'second');
    await insert(await newJob(user), 'of another job');
    await insert(job, 'third');
    await reader.until((events) => events.length === 3);

    const [first, second, third] = reader.events;
    const again = await open(`/jobs/${job}/events/stream`, { 'last-event-id': first?.id ?? '' });
    const byQuery = await open(`/jobs/${job}/events/stream?last_event_id=${second?.id}`);

    expect(types(reader.events)).toEqual(['first', 'second', 'third']);
    expect(await again.until((events) => events.length === 2)).toEqual([second, third]);
    expect(await byQuery.until((events) => events.length === 1)).toEqual([third]);
    const listed = await fetch(`${base}/jobs/${job}/events`, { headers: { 'x-gh-service-key': KEY } });
    const { events } = (await listed.json()) as { events: { number: number }[] };
    expect(JSON.parse(third?.data ?? '')).toEqual(events[2]);
    expect(third?.id).toBe(String(events[2]?.number));
  });

  test('holds back what overtook an event that is not committed yet: none is lost, none is doubled', async () => {
    const reader = await open(`/jobs/${job}/events/stream`);
    await insert(job, 'before');
    await reader.until((events) => events.length === 1);
    const slow = await database.connect();
    await slow.query('BEGIN');
    await slow.query(`INSERT INTO gh_job_events (job_id, event_type) VALUES ($1, 'slow')`, [job]);

    await insert(job, 'quick');
    const seen = await fetch(`${base}/jobs/${job}/events`, { headers: { 'x-gh-service-key': KEY } });
    const late = await open(`/jobs/${job}/events/stream`);
    // Long enough for a look and a repeat of it: what is sent too early would be here by then.
    await lookedTwice();
    const heldBack = [types(reader.events), types(late.events)];
    await slow.query('COMMIT');
    slow.release();

    expect(await seen.json()).toMatchObject({ events: [{ event_type: 'before' }, { event_type: 'quick' }] });
    expect(heldBack).toEqual([['before'], ['before']]);
    expect(types(await reader.until((events) => events.length === 3))).toEqual(['before', 'slow', 'quick']);
    expect(types(await late.until((events) => events.length === 3))).toEqual(['before', 'slow', 'quick']);
  });

  test('goes on when what was held back for never came', async () => {
    const reader = await open(`/jobs/${job}/events/stream`);
    const slow = await database.connect();
    await slow.query('BEGIN');
    await slow.query(`INSERT INTO gh_job_events (job_id, event_type) VALUES ($1, 'never')`, [job]);
    await insert(job, 'quick');

    await slow.query('ROLLBACK');
    slow.release();

    expect(types(await reader.until((events) => events.length > 0))).toEqual(['quick']);
  });

  test('loses and doubles nothing while many write at once', async () => {
    const reader = await open(`/jobs/${job}/events/stream`);
    const words = Array.from({ length: 400 }, (_, index) => `word-${index}`);

    await Promise.all(words.map((word) => insert(job, word)));

    const events = await reader.until((all) => all.length >= words.length);
    expect(new Set(types(events))).toEqual(new Set(words));
    expect(events).toHaveLength(words.length);
    const ids = events.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  });

  test('says how the job ended when all was sent, and ends', async () => {
    await insert(job, 'first');
    const reader = await open(`/jobs/${job}/events/stream`);
    await reader.until((events) => events.length === 1);

    await database.query(`UPDATE gh_automation_jobs SET status = 'cancelled' WHERE id = $1`, [job]);

    const events = await reader.until((all) => all.some(({ event }) => event === 'end'));
    expect(types(events)).toEqual(['first', 'status_change', 'end']);
    expect(JSON.parse(events[2]?.data ?? '')).toEqual({ id: job, status: 'cancelled' });
    await until(
      () => reader.hasEnded(),
      (ended) => ended,
    );
    const later = await open(`/jobs/${job}/events/stream`, { 'last-event-id': events[1]?.id ?? '' });
    expect(types(await later.until((all) => all.length === 1))).toEqual(['end']);
  });

  test('beats while nothing happens', async () => {
    await stop();
    await serve({ heartbeatEveryMs: 50 });

    const reader = await open(`/jobs/${job}/events/stream`);

    const comments = await until(
      () => reader.comments,
      (all) => all.length > 2,
    );
    expect(new Set(comments)).toEqual(new Set([': heartbeat']));
  });

  test.each(['-1', 'x', '1e3', '9'.repeat(30)])('refuses %s as the last id', async (id) => {
    expect((await open(`/jobs/${job}/events/stream?last_event_id=${id}`)).status).toBe(422);
  });
});

describe('the stream of a user', () => {
  test('brings what happens to all their jobs from now on, and nothing of others', async () => {
    await insert(job, 'before');
    const reader = await open(`/users/${user}/events/stream`);
    await insert(job, 'one');
    await insert(await newJob(randomUUID()), 'of another user');
    await insert(await newJob(user), 'two');
    const replayed = await open(`/users/${user}/events/stream?last_event_id=0`);

    expect(types(await reader.until((events) => events.length === 2))).toEqual(['one', 'two']);
    expect(types(await replayed.until((events) => events.length === 3))).toEqual(['before', 'one', 'two']);
  });

  test('is opened five times at most, and ends with the token', async () => {
    const token = { authorization: `Bearer ${await userToken(user, { expires: '3 seconds' })}` };
    const path = `/users/${user}/events/stream`;
    for (let count = 0; count < 5; count++) await openWith(path, token);

    const sixth = await openWith(path, token);

    expect(sixth.status).toBe(429);
    await until(
      () => readers.slice(0, 5).map((reader) => reader.hasEnded()),
      (ended) => ended.every(Boolean),
    );
  });
});

test('a reader who takes nothing is let go, and costs no memory meanwhile', async () => {
  await stop();
  await serve({ slowReaderMs: 500 });
  await database.query(
    `INSERT INTO gh_job_events (job_id, event_type, message) SELECT $1, 'long', repeat('x', 20000) FROM generate_series(1, 2000)`,
    [job],
  );
  const before = process.memoryUsage().rss;
  const { host } = new URL(base);
  const socket = connect({ host: '127.0.0.1', port: Number(host.split(':')[1]) });
  let closed = false;
  socket.on('close', () => (closed = true)).on('error', () => {});
  socket.pause();
  const connections = () =>
    new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));

  socket.write(
    `GET /api/v1/gh/jobs/${job}/events/stream HTTP/1.1\r\nHost: ${host}\r\nX-GH-Service-Key: ${KEY}\r\n\r\n`,
  );
  await until(connections, (count) => count > 0);
  await until(connections, (count) => count === 0);

  expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  socket.destroy();
  expect(closed).toBe(false);
});

test('streams end when their process stops', async () => {
  const reader = await open(`/jobs/${job}/events/stream`);

  live.close();

  await until(
    () => reader.hasEnded(),
    (ended) => ended,
  );
  expect((await open(`/jobs/${job}/events/stream`)).status).toBe(503);
});

/** Another stream's news has come by: the tail has looked since, and found what holds it back. */
async function lookedTwice(): Promise<void> {
  for (let count = 0; count < 3; count++) {
    live.wake();
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

interface Times {
  heartbeatEveryMs?: number;
  slowReaderMs?: number;
}

/** The sweep is out of reach: what is seen was notified. */
async function serve(times: Times): Promise<void> {
  live = new LiveEvents({ database, log, sweepEveryMs: 60_000, ...times });
  listener = new Listener({ connectionString: url, log });
  listener.listen('gh_job_event', () => live.wake());
  await listener.start();
  const settings = parseSettings({ GH_SERVICE_SECRET: KEY, GH_JWT_SECRET: JWT_SECRET });
  server = createHttpServer(createServer({ settings, database, log, live } as unknown as Api));
  base = `http://127.0.0.1:${await listenAnywhere(server)}/api/v1/gh`;
}

async function stop(): Promise<void> {
  live.close();
  await listener.close();
  server.close();
}

function open(path: string, headers: Record<string, string> = {}): Promise<EventReader> {
  return openWith(path, { 'x-gh-service-key': KEY, ...headers });
}

async function openWith(path: string, headers: Record<string, string>): Promise<EventReader> {
  const reader = await readEvents(`${base}${path}`, headers);
  readers.push(reader);
  return reader;
}

async function newJob(userId: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO gh_automation_jobs (user_id, job_type, target_url) VALUES ($1, 'apply', 'https://jobs.example/1') RETURNING id`,
    [userId],
  );
  return rows[0]?.id ?? '';
}

async function insert(jobId: string, type: string): Promise<void> {
  await database.query('INSERT INTO gh_job_events (job_id, event_type) VALUES ($1, $2)', [jobId, type]);
}

function types(events: ServerSentEvent[]): (string | undefined)[] {
  return events.map(({ event }) => event);
}
