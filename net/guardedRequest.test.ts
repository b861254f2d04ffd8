import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { type GuardedAnswer, guardedRequest, RequestRefused } from './guardedRequest.ts';

let server: PageServer;
let port: string;

beforeAll(async () => {
  server = await servePages({
    '/echo': (asked, response, body) =>
      response
        .writeHead(201, {
          'x-host': asked.headers.host ?? '',
          'x-authorization': asked.headers.authorization ?? '',
        })
        .end(`${asked.method} ${String(asked.headers['x-mine'])} ${body}`),
    '/away': (_request, response) => response.writeHead(302, { location: '/echo' }).end(),
    '/long': (_request, response) => response.end('x'.repeat(2000)),
    '/endless': (_request, response) => {
      response.on('close', () => clearInterval(writing));
      const writing = setInterval(() => response.write('x'.repeat(1000)), 1);
    },
    '/silent': () => {},
    '/cut': (asked) => asked.socket.destroy(),
  });
  ({ port } = new URL(server.url));
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

describe('a guarded request', () => {
  test('sends what it is given to the named host, and brings the answer', async () => {
    const answer = await request(`http://localhost:${port}/echo`, {
      method: 'POST',
      headers: { 'x-mine': 'mine' },
      body: 'hello',
    });

    expect(answer).toMatchObject({ status: 201, headers: { 'x-host': `localhost:${port}` } });
    expect(answer.body.toString()).toBe('POST mine hello');
  });

  test('goes to the address that was checked, whatever the name leads to a moment later', async () => {
    const answers = [['127.0.0.1'], ['127.0.0.9']];
    const policy = {
      allowedPrivateHosts: ['rebinding.example'],
      resolve: async () => answers.shift() ?? [],
    };

    const answer = await request(`http://rebinding.example:${port}/echo`, { policy });

    expect(answer).toMatchObject({ status: 201, headers: { 'x-host': `rebinding.example:${port}` } });
    expect(answers).toHaveLength(1);
  });

  test('sends a name and a password of the address as a header', async () => {
    const answer = await request(`http://grace:p%40ss@localhost:${port}/echo`);

    expect(answer.headers).toMatchObject({
      'x-authorization': `Basic ${Buffer.from('grace:p@ss').toString('base64')}`,
    });
  });

  test('follows no redirect', async () => {
    server.requests.length = 0;

    expect(await request(`${server.url}/away`)).toMatchObject({
      status: 302,
      headers: { location: '/echo' },
    });
    expect(server.requests).toEqual(['GET /away']);
  });

  test.each([
    ['a private address', () => 'http://10.0.0.1/hook?key=hunter2', 'private_address'],
    ['a name that leads to one', () => `http://localhost:${port}/echo?key=hunter2`, 'private_address'],
    ['a name that does not exist', () => 'https://no-such-host.invalid/?key=hunter2', 'not_found'],
  ])('is not made to %s, and the refusal holds nothing of the address', async (_what, url, code) => {
    server.requests.length = 0;

    const refusal = await refused(request(url(), { policy: { allowedPrivateHosts: [] } }));

    expect(refusal).toMatchObject({ code });
    expect(refusal.message).not.toMatch(/hunter2|10\.0|localhost|invalid/);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ['is longer than is wanted', '/long', 'too_large'],
    ['never ends', '/endless', 'too_large'],
    ['never begins', '/silent', 'timeout'],
    ['is cut off', '/cut', 'connection_failed'],
  ])('is refused when its answer %s', async (_what, path, code) => {
    expect(await refused(request(`${server.url}${path}?key=hunter2`, { timeoutMs: 500 }))).toMatchObject({
      code,
      message: expect.not.stringContaining('hunter2'),
    });
  });

  test('ends when it is not wanted any more', async () => {
    const unwanted = new AbortController();
    const waiting = refused(request(`${server.url}/silent`, { signal: unwanted.signal }));

    unwanted.abort();

    expect(await waiting).toMatchObject({ code: 'connection_failed' });
  });
});

function request(
  url: string,
  more: Partial<Parameters<typeof guardedRequest>[1]> = {},
): Promise<GuardedAnswer> {
  return guardedRequest(new URL(url), {
    method: 'GET',
    timeoutMs: 5000,
    maxBytes: 1000,
    policy: { allowedPrivateHosts: ['127.0.0.1', 'localhost'] },
    ...more,
  });
}

async function refused(waiting: Promise<unknown>): Promise<RequestRefused> {
  const error: unknown = await waiting.then(
    () => 'it was answered',
    (reason: unknown) => reason,
  );
  if (!(error instanceof RequestRefused)) throw new Error(`not a refusal: ${String(error)}`);
  return error;
}
