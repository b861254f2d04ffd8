import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { request as startRequest } from 'node:http';
import type { Socket } from 'node:net';
import { sendFenceOrder } from '../../net/fenceOrder.ts';
import { SILENT } from '../../testing/browserForTests.ts';
import { type PageServer, servePages } from '../../testing/pageServer.ts';
import { processesBelow } from '../../testing/processesBelow.ts';
import { until } from '../../testing/until.ts';
import type { EgressSession } from './egress.ts';
import { EgressProcess } from './egressProcess.ts';

/** The proxy as a host has it: in a process of its own, that may stand still, die, and be told from elsewhere. */

const KEY = Buffer.alloc(32, 7);

let site: PageServer;
let target: string;
let egress: EgressProcess;
let session: EgressSession;

beforeAll(async () => {
  site = await servePages({ '/hello': 'hello' });
  target = new URL(site.url).host;
});

afterAll(async () => {
  await site[Symbol.asyncDispose]();
});

beforeEach(async () => {
  egress = await EgressProcess.start({
    allowedPrivateHosts: ['127.0.0.1'],
    orders: { host: '127.0.0.1', port: 0, reachedAs: '127.0.0.1', keys: [Buffer.alloc(32), KEY] },
    network: 'host',
    log: SILENT,
  });
  session = await egress.openSession();
  site.requests.length = 0;
});

afterEach(() => egress.close());

describe('a proxy that stood still past the lease', () => {
  test('lets nothing out when it goes on, neither by what was open nor anew', async () => {
    await session.admit({ jobId: 'job', epoch: 5, until: performance.now() + 700 });
    const { socket } = await connectTo(session);
    const pid = proxyPid();

    process.kill(pid, 'SIGSTOP');
    socket?.write(`GET /hello HTTP/1.1\r\nHost: x\r\n\r\n`);
    const waiting = connectTo(session);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 800);
    process.kill(pid, 'SIGCONT');

    expect(await waiting).toMatchObject({ status: 403 });
    expect(await session.over).toBe('fenced');
    expect(await session.lastRefusal()).toBe('fenced');
    expect(site.requests).toEqual([]);
  });

  test('goes on where the lease was renewed', async () => {
    await session.admit({ jobId: 'job', epoch: 5, until: performance.now() + 60_000 });
    const { socket } = await connectTo(session);
    const pid = proxyPid();

    process.kill(pid, 'SIGSTOP');
    socket?.write(`GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    process.kill(pid, 'SIGCONT');
    await once(socket?.resume() ?? process, 'end');

    expect(site.requests).toEqual(['GET /hello']);
  });
});

describe('an order to fence', () => {
  const order = { job_id: 'job', epoch: 5 };
  const signed = { key: KEY, timeoutMs: 5000 };

  test('that is acknowledged has cut the epoch off, and is kept when the proxy is started again', async () => {
    await session.admit({ jobId: 'job', epoch: 5, until: Infinity });
    const { socket } = await connectTo(session);
    const cut = once(socket?.resume() ?? process, 'close');
    const url = egress.fenceUrl ?? '';

    const isFenced = await sendFenceOrder(url, order, signed);
    await cut;
    const refused = await connectTo(session);
    const next = await restarted();

    expect(isFenced).toBe(true);
    expect(refused.status).toBe(403);
    expect(await session.over).toBe('fenced');
    await expect(next.admit({ jobId: 'job', epoch: 5, until: Infinity })).rejects.toThrow('closed');
    expect(egress.fenceUrl).not.toBe(url);
    expect(await sendFenceOrder(url, order, signed)).toBe(false);
  });

  test('that is not signed by the fleet, or meant for another proxy, does nothing', async () => {
    await session.admit({ jobId: 'job', epoch: 5, until: Infinity });
    const url = egress.fenceUrl ?? '';

    const unsigned = await sendFenceOrder(url, order, { ...signed, key: Buffer.alloc(32, 1) });
    const elsewhere = await sendFenceOrder(url.replace(/\/fence\/.*/, '/fence/another'), order, signed);

    expect([unsigned, elsewhere]).toEqual([false, false]);
    expect(await connectTo(session)).toMatchObject({ status: 200 });
  });
});

test('a proxy that dies takes its sessions along, and another opens the next', async () => {
  await session.admit({ jobId: 'job', epoch: 5, until: Infinity });
  const { socket } = await connectTo(session);
  const cut = once(socket?.resume() ?? process, 'close').catch(() => 'cut');

  const next = await restarted();
  await cut;
  await next.admit({ jobId: 'job', epoch: 6, until: Infinity });

  expect(await session.over).toBe('proxy_lost');
  await expect(session.extend(Infinity)).rejects.toThrow('gone');
  expect(await connectTo(next)).toMatchObject({ status: 200 });
});

/** A session of the proxy that was started in the place of the one that died. */
async function restarted(): Promise<EgressSession> {
  const pid = proxyPid();
  process.kill(pid, 'SIGKILL');
  await until(proxies, (pids) => pids.length === 1 && pids[0] !== pid);
  return until(
    () => egress.openSession().catch(() => null),
    (opened) => opened !== null,
  ).then((opened) => opened ?? session);
}

function proxyPid(): number {
  const [pid] = proxies();
  if (pid === undefined) throw new Error('there is no proxy');
  return pid;
}

function proxies(): number[] {
  return processesBelow(process.pid).flatMap(({ pid, args }) => (args.includes('proxyMain') ? [pid] : []));
}

/** As a browser asks for a tunnel. */
function connectTo({ proxy }: EgressSession): Promise<{ status: number; socket?: Socket }> {
  const credentials = Buffer.from(`${proxy.username}:${proxy.password}`).toString('base64');
  return new Promise((resolve, reject) => {
    const request = startRequest(proxy.server, {
      method: 'CONNECT',
      path: target,
      agent: false,
      headers: { 'proxy-authorization': `Basic ${credentials}` },
    });
    request.on('error', reject);
    request.on('connect', (response, socket) => {
      socket.on('error', () => {});
      resolve({ status: response.statusCode ?? 0, socket });
    });
    request.end();
  });
}
