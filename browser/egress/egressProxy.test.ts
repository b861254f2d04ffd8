import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals';
import { request as startRequest } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { listenAnywhere } from '../../testing/listenAnywhere.ts';
import { type PageServer, servePages } from '../../testing/pageServer.ts';
import { until } from '../../testing/until.ts';
import type { AddressPolicy } from '../../net/addressPolicy.ts';
import { EgressProxy } from './egressProxy.ts';
import type { ProxySession } from './proxySession.ts';

let site: PageServer;
let port: number;
let proxy: EgressProxy;
let session: ProxySession;

beforeAll(async () => {
  site = await servePages({
    '/hello': (request, response, body) =>
      response.writeHead(200, { 'x-seen': JSON.stringify(request.headers) }).end(`hello ${body}`),
    '/silent': () => {},
  });
  port = Number(new URL(site.url).port);
});

afterAll(async () => {
  await site[Symbol.asyncDispose]();
});

afterEach(async () => {
  await proxy.close();
  site.requests.length = 0;
});

describe('the way out', () => {
  test.each([
    ['a private address', '10.0.0.1', 80, 'private'],
    ['the cloud’s metadata', '169.254.169.254', 80, 'private'],
    ['an address in disguise', '2130706433', 80, 'private'],
    ['a name that leads to a private address', 'localhost', 0, 'private'],
    ['a name that does not exist', 'no-such-host.invalid', 80, 'not_found'],
  ])('is closed to %s, plain and tunnelled', async (_what, host, otherPort, refusal) => {
    await open({ allowedPrivateHosts: [] });
    const target = `${host}:${otherPort || port}`;

    const plain = await get(`http://${target}/hello`);
    const tunnel = await connectTo(target);

    expect(plain).toMatchObject({ status: refusal === 'private' ? 403 : 502, body: '' });
    expect(tunnel.status).toBe(403);
    expect(await session.refusalOf(host)).toBe(refusal);
    expect(await session.lastRefusal()).toBe(refusal);
    expect(site.requests).toEqual([]);
  });

  test('is open to what is listed, on the listed port only', async () => {
    await open({ allowedPrivateHosts: [`127.0.0.1:${port}`] });
    await using other = await servePages({ '/hello': 'the other' });
    const otherPort = new URL(other.url).port;

    expect(await get(`http://127.0.0.1:${port}/hello`)).toMatchObject({ status: 200, body: 'hello ' });
    expect(await connectTo(`127.0.0.1:${port}`)).toMatchObject({ status: 200 });
    expect(await get(`http://127.0.0.1:${otherPort}/hello`)).toMatchObject({ status: 403 });
    expect(await connectTo(`127.0.0.1:${otherPort}`)).toMatchObject({ status: 403 });
    expect(await get(`http://localhost:${port}/hello`)).toMatchObject({ status: 403 });
    expect(other.requests).toEqual([]);
  });

  test('leads to the address that was checked, whatever the name leads to a moment later', async () => {
    const answers = [['127.0.0.1'], ['127.0.0.1'], ['127.0.0.9']];
    await open({
      allowedPrivateHosts: ['rebinding.example'],
      resolve: async () => answers.shift() ?? [],
    });

    expect(await get(`http://rebinding.example:${port}/hello`)).toMatchObject({ status: 200 });
    expect(await connectTo(`rebinding.example:${port}`)).toMatchObject({ status: 200 });
    expect(answers).toHaveLength(1);
  });

  test('forwards a request and its answer as they are, and tells nothing of the way', async () => {
    await open(LOOPBACK);

    const answer = await get(`http://localhost:${port}/hello`, { method: 'POST', body: 'you' });

    const seen = JSON.parse(answer.headers['x-seen'] ?? '{}') as Record<string, string>;
    expect(answer).toMatchObject({ status: 200, body: 'hello you' });
    expect(seen['host']).toBe(`localhost:${port}`);
    expect(Object.keys(seen)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(proxy-|via|x-forwarded)/)]),
    );
  });

  test('carries what goes through a tunnel, both ways', async () => {
    await open(LOOPBACK);
    const { socket } = await connectTo(`localhost:${port}`);

    socket.write(`GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

    expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*hello /);
  });

  test('says that nobody listens, plain and tunnelled', async () => {
    await open(LOOPBACK);
    const closed = await closedPort();

    expect(await get(`http://127.0.0.1:${closed}/`)).toMatchObject({ status: 502 });
    expect(await session.refusalOf('127.0.0.1')).toBe('unreachable');
    expect(await connectTo(`localhost:${closed}`).catch(() => 'cut')).toBe('cut');
    expect(await session.refusalOf('localhost')).toBe('unreachable');
  });

  test.each(['CONNECT nonsense HTTP/1.1', 'GET /relative HTTP/1.1', 'GET https://x.example/ HTTP/1.1'])(
    'refuses what a proxy is not asked: %s',
    async (line) => {
      await open(LOOPBACK);
      const socket = connect(Number(new URL(session.proxy.server).port), '127.0.0.1');

      socket.write(`${line}\r\nHost: x\r\nProxy-Authorization: ${basic()}\r\nConnection: close\r\n\r\n`);

      expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 400/);
    },
  );

  test('is cut off as a whole when it is closed, answers under way too', async () => {
    await open(LOOPBACK);
    const { socket } = await connectTo(`127.0.0.1:${port}`);
    const waiting = get(`http://127.0.0.1:${port}/silent`).catch(() => 'cut');
    await until(
      () => site.requests,
      (requests) => requests.includes('GET /silent'),
    );

    const [, cut] = await Promise.all([proxy.close(), waiting, once(socket.resume(), 'close')]);

    expect(cut).toBe('cut');
    await expect(connectTo(`127.0.0.1:${port}`)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('without credentials of its own', () => {
  test.each([
    ['none', () => ''],
    ['a wrong password', () => basic({ password: 'wrong' })],
    ['a name that is not known', () => basic({ username: 'nobody' })],
    ['something else', () => 'Bearer x'],
  ])('nothing goes out: %s', async (_what, credentials) => {
    await open(LOOPBACK);
    const given = credentials();

    const plain = await get(`http://127.0.0.1:${port}/hello`, { credentials: given });
    const tunnel = await connectTo(`127.0.0.1:${port}`, given);

    expect(plain).toMatchObject({ status: 407, body: '' });
    expect(plain.headers['proxy-authenticate']).toMatch(/^Basic/);
    expect(tunnel.status).toBe(407);
    expect(site.requests).toEqual([]);
  });

  test('nothing goes out before a session was given to a lease, nor by the one of another', async () => {
    await open(LOOPBACK);
    const other = await proxy.openSession();
    const credentials = basic(other.proxy);

    expect(await get(`http://127.0.0.1:${port}/hello`, { credentials })).toMatchObject({ status: 502 });
    expect(await connectTo(`127.0.0.1:${port}`, credentials)).toMatchObject({ status: 403 });
    await expect(other.extend(performance.now() + 60_000)).rejects.toThrow('closed');
    await expect(session.admit({ jobId: 'another', epoch: 5, until: Infinity })).rejects.toThrow('taken');
  });
});

describe('the fence', () => {
  test('cuts what is open and refuses what is new of an epoch that is over, and of no other', async () => {
    await open(LOOPBACK);
    const next = await proxy.openSession();
    const { socket } = await connectTo(`127.0.0.1:${port}`);
    const waiting = get(`http://127.0.0.1:${port}/silent`).catch(() => 'cut');
    await until(
      () => site.requests,
      (requests) => requests.includes('GET /silent'),
    );

    proxy.fence({ jobId: 'job', epoch: 5 });
    await Promise.all([waiting, once(socket.resume(), 'close')]);
    await next.admit({ jobId: 'job', epoch: 6, until: Infinity });

    expect(await waiting).toBe('cut');
    expect(await session.over).toBe('fenced');
    // Not 4xx: what a page sends again has not been turned down by the site.
    expect(await get(`http://127.0.0.1:${port}/hello`)).toMatchObject({ status: 502 });
    expect(await connectTo(`127.0.0.1:${port}`)).toMatchObject({ status: 403 });
    expect(await session.lastRefusal()).toBe('fenced');
    expect(await connectTo(`127.0.0.1:${port}`, basic(next.proxy))).toMatchObject({ status: 200 });
  });

  test('holds for a session that comes to the epoch later', async () => {
    await open(LOOPBACK);
    const late = await proxy.openSession();

    proxy.fence({ jobId: 'late', epoch: 5 });

    await expect(late.admit({ jobId: 'late', epoch: 5, until: Infinity })).rejects.toThrow('closed');
    expect(await late.over).toBe('fenced');
  });

  test('falls by itself when the lease was not renewed, and stays down', async () => {
    await open(LOOPBACK, performance.now() + 300);
    const { socket } = await connectTo(`127.0.0.1:${port}`);
    await session.extend(performance.now() + 400);

    await once(socket.resume(), 'close');

    expect(await session.over).toBe('fenced');
    await expect(session.extend(performance.now() + 60_000)).rejects.toThrow('closed');
    expect(await connectTo(`127.0.0.1:${port}`)).toMatchObject({ status: 403 });
  });

  test('is asked before each piece that goes out: a process that stood still lets nothing through', async () => {
    await open(LOOPBACK, performance.now() + 300);
    const { socket } = await connectTo(`127.0.0.1:${port}`);
    const wait = new Int32Array(new SharedArrayBuffer(4));

    socket.write('GET /hello HTTP/1.1\r\nHost: x\r\n\r\n');
    Atomics.wait(wait, 0, 0, 400);
    await new Promise((resolve) => {
      socket.on('error', () => {}).on('close', resolve);
    });

    expect(site.requests).toEqual([]);
  });
});

const LOOPBACK = { allowedPrivateHosts: ['127.0.0.1', 'localhost'] };

async function open(policy: AddressPolicy, leaseEnd = Infinity): Promise<void> {
  proxy = await EgressProxy.open(policy);
  session = await proxy.openSession();
  await session.admit({ jobId: 'job', epoch: 5, until: leaseEnd });
}

function basic(given: { username?: string; password?: string } = {}): string {
  const { username, password } = { ...session.proxy, ...given };
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: string;
}

interface Asked {
  method?: string;
  body?: string;
  /** Empty for none. */
  credentials?: string;
}

/** As a browser asks its proxy for a plain address. */
function get(url: string, options: Asked = {}): Promise<Answer> {
  const { method = 'GET', body = '', credentials = basic() } = options;
  return new Promise((resolve, reject) => {
    const request = startRequest(session.proxy.server, {
      method,
      path: url,
      agent: false,
      headers: {
        host: new URL(url).host,
        'proxy-connection': 'keep-alive',
        ...(credentials === '' ? {} : { 'proxy-authorization': credentials }),
      },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          body: text,
        }),
      );
    });
    request.end(body);
  });
}

/** As a browser asks for a tunnel. */
function connectTo(target: string, credentials = basic()): Promise<{ status: number; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const headers = credentials === '' ? {} : { 'proxy-authorization': credentials };
    const request = startRequest(session.proxy.server, {
      method: 'CONNECT',
      path: target,
      agent: false,
      headers,
    });
    request.on('error', reject);
    request.on('connect', (response, socket) => resolve({ status: response.statusCode ?? 0, socket }));
    request.end();
  });
}

async function textOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

async function closedPort(): Promise<number> {
  const taken: Server = createServer();
  const number = await listenAnywhere(taken);
  taken.close();
  await once(taken, 'close');
  return number;
}
