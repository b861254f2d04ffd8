import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { parseSettings } from '../contracts/settings.ts';
import { launchBrowser, SILENT } from '../testing/browserForTests.ts';
import { type ListeningPort, listenForAnything } from '../testing/listeningPort.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { ofThoseAlive, processesBelow } from '../testing/processesBelow.ts';
import { until } from '../testing/until.ts';
import type { ChromiumOpener } from './chromium.ts';
import { findChromium } from './chromiumPath.ts';
import { EgressProcess } from './egress/egressProcess.ts';
import { NetworkNamespace } from './egress/networkNamespace.ts';

/** A browser that nothing keeps to its proxy but the network that it is in. */

let site: PageServer;
let told: ListeningPort;

beforeAll(async () => {
  site = await servePages({ '/': '<p>hello</p>' });
  told = await listenForAnything();
});

afterAll(async () => {
  told.close();
  await site[Symbol.asyncDispose]();
});

/** A container seldom lets anybody make one. */
const isAllowed = spawnSync('unshare', ['--net', '--', 'ip', 'link', 'set', 'lo', 'up']).status === 0;
const whereItIsAllowed = isAllowed ? describe : describe.skip;

whereItIsAllowed('a network of its own', () => {
  let network: NetworkNamespace;

  beforeEach(async () => {
    network = await NetworkNamespace.open();
  });

  afterEach(() => network.close());

  test('holds a browser that was told of no proxy: it reaches nothing of this machine', async () => {
    const { program, env } = network.wrapping(findChromium(parseSettings(process.env)) ?? '');
    const browser = await chromium.launch({ executablePath: program, env: { ...process.env, ...env } });
    try {
      const [visiting, asking] = [await browser.newPage(), await browser.newPage()];
      await expect(visiting.goto(site.url)).rejects.toThrow('ERR_CONNECTION_REFUSED');
      await asking.evaluate(thatAsks(told.port));

      expect(told.heard).toEqual([]);
      expect(site.requests).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('lets a program reach what listens in it, and no name server and no address beyond', async () => {
    const [tool = '', ...words] = network.enter;
    const ask = `
      const { connect } = require('node:net');
      const tried = (port, host) => new Promise((resolve) =>
        connect({ port, host }).on('connect', () => resolve('open')).on('error', ({ code }) => resolve(code)));
      Promise.all([tried(${told.port}, '127.0.0.1'), tried(53, '192.0.2.1'), tried(53, '2001:db8::1')])
        .then((all) => console.log(all.join()));`;

    const { stdout } = await promisify(execFile)(tool, [...words, process.execPath, '-e', ask]);

    expect(stdout.trim()).toBe('ECONNREFUSED,ENETUNREACH,ENETUNREACH');
  });
});

whereItIsAllowed('a host whose browser has one', () => {
  let browser: ChromiumOpener;

  beforeEach(async () => {
    browser = await launchBrowser({}, { GH_BROWSER_NETWORK: 'own' });
  });

  afterEach(() => browser.close());

  test('opens pages by its proxy alone, and every process of the browser is in that network', async () => {
    expect(await visited()).toContain('hello');

    const networks = ofThoseAlive(
      processesBelow(process.pid).filter(({ args }) => /--type=|--remote-debugging/.test(args)),
      (pid) => readlinkSync(`/proc/${pid}/ns/net`),
    );
    expect(networks.length).toBeGreaterThan(2);
    expect(networks).not.toContain(readlinkSync('/proc/self/ns/net'));
  });

  test('opens the next session in another, where the first was lost', async () => {
    const holder = processesBelow(process.pid).find(({ args }) => args === 'cat');
    process.kill(holder?.pid ?? 0, 'SIGKILL');

    expect(await visitedAtLast()).toContain('hello');
  });

  test('keeps the network when the proxy is started again', async () => {
    const proxy = processesBelow(process.pid).find(({ args }) => args.includes('proxyMain'));
    process.kill(proxy?.pid ?? 0, 'SIGKILL');

    expect(await visitedAtLast()).toContain('hello');
    expect(processesBelow(process.pid).filter(({ args }) => args === 'cat')).toHaveLength(1);
  });

  async function visited(): Promise<string> {
    const session = await browser.openSession({});
    await session.open(site.url);
    const words = await session.ownWords();
    await session.close();
    return words;
  }

  function visitedAtLast(): Promise<string> {
    return until(
      () => visited().catch(() => ''),
      (said) => said !== '',
    );
  }
});

describe('where there can be none', () => {
  beforeEach(() => {
    jest.spyOn(NetworkNamespace, 'open').mockRejectedValue(new Error('unshare: Operation not permitted'));
  });

  afterEach(() => void jest.restoreAllMocks());

  test('a host that must have one does not start, and says what it wants', async () => {
    const starting = EgressProcess.start({ ...OPTIONS, network: 'own', log: SILENT });

    await expect(starting).rejects.toThrow('GH_BROWSER_NETWORK=own');
  });

  test('a host does without, and says why', async () => {
    const info = jest.fn();

    const egress = await EgressProcess.start({ ...OPTIONS, network: 'auto', log: { ...SILENT, info } });

    expect(await egress.network()).toBeNull();
    expect(info).toHaveBeenCalledWith(expect.stringContaining('shares the network of this machine'), {
      reason: 'unshare: Operation not permitted',
    });
    await egress.close();
  });
});

const OPTIONS = { allowedPrivateHosts: [], orders: null };

/** By whatever a page has. */
function thatAsks(port: number): string {
  return `(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await fetch('http://127.0.0.1:${port}/', { mode: 'no-cors' }).catch(() => {});
    await new Promise((resolve) => {
      connection.onicegatheringstatechange = () => connection.iceGatheringState === 'complete' && resolve();
      setTimeout(resolve, 1500);
    });
  })()`;
}
