import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { launchBrowser } from '../testing/browserForTests.ts';
import { leaksOfBrowser, leaksOfSender } from '../testing/leaks.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { privateHosts } from '../testing/privateAddresses.ts';
import { until } from '../testing/until.ts';

/** Ways out that are closed; all spellings of addresses, one by one, are tried by `bench/leaks.ts`. */

describe('a private address, however it is spelled,', () => {
  test('is not reached by the browser', async () => {
    const few = privateHosts().filter((_host, place) => place % 12 === 0);

    const { opened, fromPage } = await leaksOfBrowser(
      (allowed) => launchBrowser({}, { GH_ALLOWED_PRIVATE_HOSTS: allowed }),
      few,
    );

    expect(opened).toEqual({ tried: few.length, leaked: 0 });
    expect(fromPage.tried).toBeGreaterThan(7 * 60);
    expect(fromPage.leaked).toBe(0);
  });

  test('is not reached by a callback', async () => {
    const { tried, leaked } = await leaksOfSender();

    expect(tried).toBeGreaterThan(60);
    expect(leaked).toBe(0);
  });
});

describe('past the proxy', () => {
  let listener: Socket;
  let packets = 0;
  let site: PageServer;

  beforeAll(async () => {
    listener = createSocket('udp4').on('message', () => (packets += 1));
    listener.bind(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address();
    site = await servePages({ '/': pageThatTries(port), '/worker.js': '', '/said': 'heard' });
  });

  afterAll(async () => {
    listener.close();
    await site[Symbol.asyncDispose]();
  });

  test('nothing goes: no WebRTC, no WebTransport, no service worker', async () => {
    const browser = await launchBrowser();
    const session = await browser.openSession({});
    try {
      await session.open(site.url);
      await until(
        () => site.bodies,
        ({ length }) => length > 0,
      );
    } finally {
      await session.close();
      await browser.close();
    }

    const said = JSON.parse(site.bodies[0] ?? '{}') as Record<string, unknown>;
    expect(said).toEqual({ candidates: [], transport: 'closed', worker: 'none' });
    expect(packets).toBe(0);
  });
});

function pageThatTries(port: number): string {
  return `<script>
    const gathered = async () => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] });
      const candidates = [];
      connection.onicecandidate = ({ candidate }) => candidate?.candidate && candidates.push(candidate.candidate);
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((resolve) => {
        connection.onicegatheringstatechange = () => connection.iceGatheringState === 'complete' && resolve();
        setTimeout(resolve, 3000);
      });
      return candidates.filter((line) => !line.includes('.local'));
    };
    const transported = () =>
      Promise.race([
        new WebTransport('https://127.0.0.1:${port}').ready.then(() => 'open', () => 'closed'),
        new Promise((resolve) => setTimeout(resolve, 3000, 'closed')),
      ]);
    const worked = () =>
      navigator.serviceWorker.register('/worker.js').then(
        (made) => (made?.installing || made?.active ? 'there' : 'none'),
        () => 'none',
      );
    Promise.all([gathered(), transported(), worked()]).then(([candidates, transport, worker]) =>
      fetch('/said', { method: 'POST', body: JSON.stringify({ candidates, transport, worker }) }),
    );
  </script>`;
}
