import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openChromium } from '../testing/chromium.ts';
import { launchBrowser } from '../testing/browserForTests.ts';
import { leaksOfBrowser, leaksOfSender } from '../testing/leaks.ts';
import { type ListeningPort, listenForAnything } from '../testing/listeningPort.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { privateHosts } from '../testing/privateAddresses.ts';
import { until } from '../testing/until.ts';

/** What a page has besides its requests to reach somebody with; the proxy sees none of it. */

let told: ListeningPort;
let site: PageServer;

beforeAll(async () => {
  told = await listenForAnything();
  site = await servePages({
    '/': pageThatTries(told.port),
    '/worker.js': (_request, response) => {
      response
        .setHeader('content-type', 'text/javascript')
        .end(`new WebTransport('https://127.0.0.1:${told.port}')`);
    },
    '/said': 'heard',
  });
});

afterAll(async () => {
  told.close();
  await site[Symbol.asyncDispose]();
});

test('nothing goes past the proxy: no WebRTC, no WebTransport, no service worker', async () => {
  const browser = await launchBrowser({}, { GH_ALLOWED_PRIVATE_HOSTS: new URL(site.url).host });
  try {
    const session = await browser.openSession({});
    await session.open(site.url);

    const said = await saidByPage();

    expect(said).toEqual({ candidates: [], transports: ['closed', 'closed', 'closed'], worker: 'none' });
    expect(told.heard).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('no private address is reached, however it is spelled; of all spellings tells `bench/leaks.ts`', async () => {
  const few = privateHosts().filter((_host, place) => place % 9 === 0);

  const { opened, fromPage } = await leaksOfBrowser(
    (allowed) => launchBrowser({}, { GH_ALLOWED_PRIVATE_HOSTS: allowed }),
    few,
  );
  const sent = await leaksOfSender(few);

  expect(opened).toEqual({ tried: 2 * few.length, leaked: 0 });
  expect(fromPage).toEqual({ tried: 10 * few.length, leaked: 0 });
  expect(sent).toEqual({ tried: 2 * few.length, leaked: 0 });
});

test('the same page is heard from a browser as it comes', async () => {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(site.url);

    const { worker } = await saidByPage();

    expect(worker).toBe('there');
    expect(told.heard).toContain('udp: WebRTC');
    expect(told.heard).toContain('udp: QUIC');
  } finally {
    await browser.close();
  }
});

async function saidByPage(): Promise<Record<string, unknown>> {
  const [body = ''] = await until(
    () => site.bodies.splice(0),
    ({ length }) => length > 0,
  );
  const said: unknown = JSON.parse(body);
  return typeof said === 'object' && said !== null ? { ...said } : {};
}

function pageThatTries(port: number): string {
  return `<script>
    const later = (ms, what) => new Promise((resolve) => setTimeout(resolve, ms, what));
    const candidates = [];
    const gathered = async ({ RTCPeerConnection }) => {
      const connection = new RTCPeerConnection({
        iceServers: [
          { urls: ['stun:127.0.0.1:${port}', 'stun:localhost:${port}'] },
          { urls: ['turn:127.0.0.1:${port}', 'turn:127.0.0.1:${port}?transport=tcp'], username: 'x', credential: 'x' },
        ],
      });
      connection.onicecandidate = ({ candidate }) => candidate?.candidate && candidates.push(candidate.candidate);
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      const complete = new Promise((resolve) => {
        connection.onicegatheringstatechange = () => connection.iceGatheringState === 'complete' && resolve();
      });
      await Promise.race([complete, later(1500)]);
    };
    const connected = async () => {
      const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
      one.createDataChannel('x');
      await one.setLocalDescription(await one.createOffer());
      await other.setRemoteDescription(one.localDescription);
      await other.setLocalDescription(await other.createAnswer());
      await one.setRemoteDescription(other.localDescription);
      const host = (kind) => 'candidate:1 1 ' + kind.replace('-', ' 2122260223 127.0.0.1 ${port} typ host');
      await one.addIceCandidate({ candidate: host('udp-'), sdpMid: '0' });
      await one.addIceCandidate({ candidate: host('tcp- tcptype passive'), sdpMid: '0' });
      await later(500);
    };
    const frame = () => document.documentElement.appendChild(document.createElement('iframe')).contentWindow;
    const transported = (url) => {
      const { ready } = new WebTransport(url);
      return Promise.race([ready.then(() => 'open', () => 'closed'), later(1500, 'closed')]);
    };
    const inWorker = () => {
      const work = "new WebTransport('https://127.0.0.1:${port}').ready.then(() => postMessage('open'), () => postMessage('closed'))";
      const worker = new Worker(URL.createObjectURL(new Blob([work])));
      return Promise.race([new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data))), later(1500, 'closed')]);
    };
    const registered = () =>
      navigator.serviceWorker.register('/worker.js').then((made) => (made ? 'there' : 'none'), () => 'none');
    Promise.all([
      Promise.all([transported('https://127.0.0.1:${port}'), transported('https://localhost:${port}'), inWorker()]),
      registered(),
      gathered(window),
      gathered(frame()),
      connected(),
    ]).then(([transports, worker]) => {
      const shown = candidates.filter((line) => !line.includes('.local'));
      return fetch('/said', { method: 'POST', body: JSON.stringify({ candidates: shown, transports, worker }) });
    });
  </script>`;
}
