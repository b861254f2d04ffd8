import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request as startRequest } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { EgressProcess } from '../browser/egress/egressProcess.ts';
import type { EgressSession } from '../browser/egress/egress.ts';
import { findChromium } from '../browser/chromiumPath.ts';
import { showCredentials } from '../browser/showCredentials.ts';
import { parseSettings } from '../contracts/settings.ts';
import { SILENT } from '../testing/browserForTests.ts';
import { type CareersSite, startCareersSite } from '../testing/careers/site.ts';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { processesBelow } from '../testing/processesBelow.ts';
import { figureOfMedians, inTurn, sampleOf, timeMs } from './figures.ts';
import { fillByHand } from './fillForm.ts';

/** `node dist/bench/egress.js`: what the way out of a browser costs. */
const ROUNDS = 15;
const MEGABYTES = 256;

let egress = await startEgress('auto');
console.log('| what | ours | baseline | ratio | target |\n|---|---|---|---|---|');
await measureApplication();
await egress.close();
// The rest is measured without a browser, from the network of this machine.
egress = await startEgress('host');
await measureSession();
for (const way of ['out', 'in'] as const) await measureThroughput(way);
await egress.close();

function startEgress(network: 'auto' | 'host'): Promise<EgressProcess> {
  return EgressProcess.start({ allowedPrivateHosts: ['127.0.0.1'], orders: null, network, log: SILENT });
}

/** The same application by hand, by the proxy and without one. */
async function measureApplication(): Promise<void> {
  const executablePath = String(findChromium(parseSettings(process.env)));
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath, chromiumSandbox });
  const within = (await egress.network())?.wrapping(executablePath);
  const proxied = await chromium.launch({
    executablePath: within?.program ?? executablePath,
    env: { ...process.env, ...within?.env },
    chromiumSandbox,
  });
  const site = await startCareersSite();
  const times = await inTurn(
    ROUNDS,
    async () => {
      const session = await admitted();
      const context = await proxied.newContext({ proxy: { server: session.proxy.server } });
      const page = await context.newPage();
      await showCredentials(page, session.proxy);
      const ms = await applyIn(context, site);
      await session.close();
      return ms;
    },
    () => withoutProxy(browser, site),
  );
  const { what, ours, baseline, ratio, target } = figureOfMedians(
    'Posting opened, 12 fields filled and submitted / the same without a proxy',
    times,
    '≤ 1.1×',
  );
  console.log(`| ${[what, ours, baseline, ratio, target].join(' | ')} |`);
  await Promise.all([browser.close(), proxied.close()]);
  await site.close();
}

async function withoutProxy(browser: Browser, site: CareersSite): Promise<number> {
  const context = await browser.newContext();
  await context.newPage();
  return applyIn(context, site);
}

async function applyIn(context: BrowserContext, site: CareersSite): Promise<number> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('the context has no page');
  const ms = await timeMs(async () => {
    await page.goto(`${site.url}/jobs/backend-engineer`);
    await fillByHand(page);
  });
  await context.close();
  return ms;
}

async function measureSession(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 200; round++) {
    times.push(await timeMs(async () => (await admitted()).close()));
  }
  console.log(
    `| Session opened, admitted and closed | ${sampleOf(times).medianMs.toFixed(2)} ms | – | – | – |`,
  );
}

/** By one tunnel, with the time that the proxy itself was on a processor. */
async function measureThroughput(way: 'in' | 'out'): Promise<void> {
  const session = await admitted();
  let arrived = 0;
  let isDone: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    isDone = resolve;
  });
  const count = (chunk: Buffer) => {
    arrived += chunk.length;
    if (arrived >= MEGABYTES * 2 ** 20) isDone();
  };
  const server = createServer((socket) => {
    socket.on('error', () => {});
    if (way === 'out') socket.on('data', count);
    else void pour(socket);
  });
  const port = await listenAnywhere(server);
  const [before, startedAt] = [proxySeconds(), performance.now()];
  const socket = await tunnelTo(session, `127.0.0.1:${port}`);
  if (way === 'in') socket.on('data', count);
  else void pour(socket);
  await done;
  const [seconds, busy] = [(performance.now() - startedAt) / 1000, proxySeconds() - before];
  socket.destroy();
  server.close();
  await session.close();
  const mbits = (perSeconds: number) => ((MEGABYTES * 8 * 1.048576) / perSeconds).toFixed(0);
  const what = `${MEGABYTES} MiB ${way} by one tunnel`;
  console.log(
    `| ${what}, a second of the proxy's processor | ${mbits(busy)} Mbit/s | – | – | ≥ 100 Mbit/s |`,
  );
  console.log(`| The same, by the clock | ${mbits(seconds)} Mbit/s | – | – | – |`);
}

async function pour(socket: Socket): Promise<void> {
  const chunk = Buffer.alloc(65_536);
  for (let sent = 0; sent < MEGABYTES * 2 ** 20; sent += chunk.length) {
    if (!socket.write(chunk)) await once(socket, 'drain');
  }
}

async function admitted(): Promise<EgressSession> {
  const session = await egress.openSession();
  await session.admit({ jobId: 'job', epoch: 1, until: performance.now() + 600_000 });
  return session;
}

/** What Linux counts for it, in hundredths. */
function proxySeconds(): number {
  const proxy = processesBelow(process.pid).find(({ args }) => args.includes('proxyMain'));
  const stat = readFileSync(`/proc/${proxy?.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function tunnelTo({ proxy }: EgressSession, target: string): Promise<Socket> {
  const credentials = Buffer.from(`${proxy.username}:${proxy.password}`).toString('base64');
  const headers = { 'proxy-authorization': `Basic ${credentials}` };
  return new Promise((resolve, reject) => {
    startRequest(proxy.server, { method: 'CONNECT', path: target, headers, agent: false })
      .on('error', reject)
      .on('connect', (_response, socket: Socket, head: Buffer) => {
        // What has come already belongs to what is measured.
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
      })
      .end();
  });
}
