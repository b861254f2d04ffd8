import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { type Reply, type ScriptedServer, startScriptedServer } from '../testing/scriptedServer.ts';
import { GhostHandsClient, type JobEvent } from './index.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const END = `event: end\ndata: {"id":"${ID}","status":"completed"}\n\n`;

let server: ScriptedServer;
let client: GhostHandsClient;

beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});
beforeEach(() => {
  client = new GhostHandsClient({ apiUrl: server.url, apiKey: 'key', retryDelayMs: 1 });
});
afterEach(() => client.dispose());

describe('events', () => {
  test('come in order and end with the job, however the network cuts them', async () => {
    const whole = `retry: 2000\r\n\r\n: heartbeat\n\n${frame(1, 'Grüße 🙂')}${frame(2, 'two')}${END}`;
    server.reply((response) => {
      stream(response);
      // Every byte of its own, in the middle of characters and of line ends.
      for (const byte of Buffer.from(whole)) response.write(Buffer.from([byte]));
      response.end();
    });

    const events = await all(client.events(ID));

    expect(events).toMatchObject([
      { number: 1, event_type: 'job_started', message: 'Grüße 🙂' },
      { number: 2, message: 'two' },
    ]);
    expect(server.seen).toMatchObject([
      {
        url: `/api/v1/gh/jobs/${ID}/events/stream`,
        headers: { accept: 'text/event-stream', 'last-event-id': '0' },
      },
    ]);
  });

  test('go on after what was seen last when the connection breaks, ends early or is refused for now', async () => {
    server.reply(
      (response) => stream(response).write(frame(7), () => response.destroy()),
      [503, { error: 'unavailable' }],
      (response) => stream(response).end(frame(8)),
      (response) => response.destroy(),
      (response) => stream(response).end(`${frame(9)}${END}`),
    );

    const events = await all(client.events(ID, { lastEventId: 6 }));

    expect(events.map(({ number }) => number)).toEqual([7, 8, 9]);
    const asked = server.seen.map(({ headers }) => headers['last-event-id']);
    expect(asked).toEqual(['6', '7', '7', '8', '8']);
  });

  test('of a user begin now, and go on from where the stream said it is', async () => {
    server.reply(
      (response) => stream(response).end('id: 41\n\n'),
      (response) => stream(response).write(frame(42)),
    );

    for await (const event of client.userEvents(ID)) {
      expect(event.number).toBe(42);
      break;
    }

    expect(server.seen[0]?.url).toBe(`/api/v1/gh/users/${ID}/events/stream`);
    expect(server.seen.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '41']);
  });

  test.each<[string, Reply, object]>([
    ['a job that does not exist', [404, { error: 'not_found' }], { code: 'job_not_found' }],
    ['a wrong key', [401, { error: 'unauthorized' }], { code: 'http_401' }],
    ['what is no event', (response) => stream(response).end('id: 1\ndata: {}\n\n'), { code: 'bad_answer' }],
  ])('end with an error at %s', async (_what, reply, error) => {
    server.reply(reply);

    await expect(all(client.events(ID))).rejects.toMatchObject(error);
    expect(server.seen).toHaveLength(1);
  });

  test('end with the reason of the signal, and when the client is disposed of', async () => {
    server.reply((response) => stream(response).write(frame(1)));
    const abort = new AbortController();
    const reason = new Error('enough');

    const events = client.events(ID, { signal: abort.signal });
    await events.next();
    const others = client.events(ID);
    await others.next();
    abort.abort(reason);
    client.dispose();

    await expect(events.next()).rejects.toBe(reason);
    await expect(others.next()).rejects.toMatchObject({ code: 'disposed' });
  });

  test('that nobody reads any more are no longer sent', async () => {
    const closed = new Promise((resolve) => {
      server.reply((response) => stream(response).on('close', resolve).write(frame(1)));
    });

    for await (const _ of client.events(ID)) break;

    await expect(closed).resolves.toBeUndefined();
  });
});

async function all(events: AsyncIterable<JobEvent>): Promise<JobEvent[]> {
  const seen: JobEvent[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

function stream(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/event-stream' });
}

function frame(number: number, message = 'x'): string {
  const nothing = { from_status: null, to_status: null, metadata: {} };
  const event = {
    id: ID,
    job_id: ID,
    event_type: 'job_started',
    message,
    actor: 'a',
    created_at: 'now',
    number,
  };
  return `id: ${number}\nevent: job_started\ndata: ${JSON.stringify({ ...nothing, ...event })}\n\n`;
}
