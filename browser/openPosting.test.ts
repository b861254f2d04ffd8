import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '../testing/browserForTests.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import type { OpenResult } from './applicationSession.ts';
import type { ChromiumOpener } from './chromium.ts';

let browser: ChromiumOpener;
let server: PageServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePages({
    '/ok': '<h1>A job</h1>',
    '/loop': (_request, response) => response.writeHead(302, { location: `/loop?${Date.now()}` }).end(),
    '/gone': (_request, response) => response.writeHead(410).end('gone'),
    '/busy': (_request, response) => response.writeHead(429).end('slow down'),
    '/broken': (_request, response) => response.writeHead(500).end('oops'),
    '/file': (_request, response) =>
      response.writeHead(200, { 'content-disposition': 'attachment; filename="job.zip"' }).end('PK'),
    '/nothing': (_request, response) => response.writeHead(204).end(),
    '/cut': (request) => request.socket.destroy(),
    '/to-private': (_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/meta' }).end(),
  });
});

afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

describe('a posting', () => {
  test.each([
    ['that answers', () => `${server.url}/ok`, { kind: 'opened' }],
    ['that is not there', () => `${server.url}/nowhere`, { code: 'posting_closed', detail: 'HTTP 404' }],
    ['that is gone', () => `${server.url}/gone`, { code: 'posting_closed' }],
    ['that wants fewer requests', () => `${server.url}/busy`, { code: 'rate_limited' }],
    ['whose server fails', () => `${server.url}/broken`, { code: 'network_error', detail: 'HTTP 500' }],
    ['that redirects for ever', () => `${server.url}/loop`, { code: 'too_many_redirects' }],
    [
      'that is a file',
      () => `${server.url}/file`,
      { code: 'form_not_understood', detail: 'the address leads to no page' },
    ],
    ['that is nothing', () => `${server.url}/nothing`, { code: 'form_not_understood' }],
    ['that cuts the connection', () => `${server.url}/cut`, { code: 'network_error' }],
    ['whose name does not exist', () => 'http://no-such-host.invalid/', { code: 'target_not_found' }],
    [
      'whose name does not exist, by https',
      () => 'https://no-such-host.invalid/',
      { code: 'target_not_found' },
    ],
    ['that is private', () => 'http://10.0.0.1/', { code: 'target_refused' }],
    ['that is private, by https', () => 'https://192.168.0.1/', { code: 'target_refused' }],
    ['that redirects to a private address', () => `${server.url}/to-private`, { code: 'target_refused' }],
    [
      'where nobody listens',
      async () => `http://127.0.0.1:${await closedPort()}/`,
      { code: 'network_error' },
    ],
    [
      'where nobody listens, by https',
      async () => `https://127.0.0.1:${await closedPort()}/`,
      { code: 'network_error' },
    ],
  ])('%s', async (_what, url, expected) => {
    expect(await opened(await url())).toMatchObject(expected);
  });

  test('that never loads is given up', async () => {
    await using silent = await servePages({ '/': () => {} });

    expect(await opened(`${silent.url}/`)).toEqual({
      kind: 'failed',
      code: 'network_error',
      detail: 'no answer in time',
    });
  });
});

async function opened(url: string): Promise<OpenResult> {
  const session = await browser.openSession({});
  try {
    return await session.open(url);
  } finally {
    await session.close();
  }
}

async function closedPort(): Promise<number> {
  const taken = createServer();
  await new Promise<void>((resolve) => {
    taken.listen(0, '127.0.0.1', resolve);
  });
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => {
    taken.close(resolve);
  });
  return port;
}
