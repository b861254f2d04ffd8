import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals';
import { request as startRequest } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { until } from '../testing/until.ts';
import { EgressProxy } from './egressProxy.ts';

let site: PageServer;
let port: number;
let proxy: EgressProxy;

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
    proxy = await EgressProxy.open({ allowedPrivateHosts: [] });
    const target = `${host}:${otherPort || port}`;

    const plain = await get(`http://${target}/hello`);
    const tunnel = await connectTo(target);

    expect(plain).toMatchObject({ status: refusal === 'private' ? 403 : 502, body: '' });
    expect(tunnel.status).toBe(403);
    expect(proxy.refusalOf(host)).toBe(refusal);
    expect(proxy.lastRefusal()).toBe(refusal);
    expect(site.requests).toEqual([]);
  });

  test('is open to what is listed, on the listed port only', async () => {
    proxy = await EgressProxy.open({ allowedPrivateHosts: [`127.0.0.1:${port}`] });
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
    proxy = await EgressProxy.open({
      allowedPrivateHosts: ['rebinding.example'],
      resolve: async () => answers.shift() ?? [],
    });

    expect(await get(`http://rebinding.example:${port}/hello`)).toMatchObject({ status: 200 });
    expect(await connectTo(`rebinding.example:${port}`)).toMatchObject({ status: 200 });
    expect(answers).toHaveLength(1);
  });

  test('forwards a request and its answer as they are, and tells nothing of the way', async () => {
    proxy = await EgressProxy.open(LOOPBACK);

    const answer = await get(`http://localhost:${port}/hello`, { method: 'POST', body: 'you' });

    const seen = JSON.parse(answer.headers['x-seen'] ?? '{}') as Record<string, string>;
    expect(answer).toMatchObject({ status: 200, body: 'hello you' });
    expect(seen['host']).toBe(`localhost:${port}`);
    expect(Object.keys(seen)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(proxy-|via|x-forwarded)/)]),
    );
  });

  test('carries what goes through a tunnel, both ways', async () => {
    proxy = await EgressProxy.open(LOOPBACK);
    const { socket } = await connectTo(`localhost:${port}`);

    socket.write(`GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

    expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*hello /);
  });

  test('says that nobody listens, plain and tunnelled', async () => {
    proxy = await EgressProxy.open(LOOPBACK);
    const closed = await closedPort();

    expect(await get(`http://127.0.0.1:${closed}/`)).toMatchObject({ status: 502 });
    expect(proxy.refusalOf('127.0.0.1')).toBe('unreachable');
    expect(await connectTo(`localhost:${closed}`).catch(() => 'cut')).toBe('cut');
    expect(proxy.refusalOf('localhost')).toBe('unreachable');
  });

  test.each(['CONNECT nonsense HTTP/1.1', 'GET /relative HTTP/1.1', 'GET https://x.example/ HTTP/1.1'])(
    'refuses what a proxy is not asked: %s',
    async (line) => {
      proxy = await EgressProxy.open(LOOPBACK);
      const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');

      socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);

      expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 400/);
    },
  );

  test('is cut off as a whole when it is closed, answers under way too', async () => {
    proxy = await EgressProxy.open(LOOPBACK);
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

const LOOPBACK = { allowedPrivateHosts: ['127.0.0.1', 'localhost'] };

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: string;
}

/** As a browser asks its proxy for a plain address. */
function get(url: string, { method = 'GET', body = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = startRequest(proxy.url, {
      method,
      path: url,
      agent: false,
      headers: { host: new URL(url).host, 'proxy-connection': 'keep-alive' },
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
function connectTo(target: string): Promise<{ status: number; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const request = startRequest(proxy.url, { method: 'CONNECT', path: target, agent: false });
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
