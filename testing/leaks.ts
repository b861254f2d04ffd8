import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApplicationSession } from '../browser/applicationSession.ts';
import { guardedRequest } from '../net/guardedRequest.ts';
import { servePages } from './pageServer.ts';
import { privateHosts } from './privateAddresses.ts';
import { startSecretServer } from './secretServer.ts';
import { until } from './until.ts';

/** What was tried, and how often something came through. */
export interface Leaks {
  tried: number;
  leaked: number;
}

/** As the callback sender posts. */
export async function leaksOfSender(): Promise<Leaks> {
  return counted(async (url) => {
    const policy = { allowedPrivateHosts: [] };
    await guardedRequest(new URL(url), { method: 'POST', body: '', timeoutMs: 2000, maxBytes: 100, policy });
  });
}

/** One that is made by `launch` with the site of the page allowed, and nothing else that is private. */
export interface LeakBrowser {
  openSession(options: object): Promise<ApplicationSession>;
  close(): Promise<void>;
}

/**
 * `opened`: by its address, as a posting is. `fromPage`: by whatever a page has to reach another address with, a redirect
 * of its own server included.
 */
export async function leaksOfBrowser(
  launch: (allowed: string) => Promise<LeakBrowser>,
  openedHosts = privateHosts(),
): Promise<{ opened: Leaks; fromPage: Leaks }> {
  const secret = await startSecretServer();
  const urls = privateHosts().map((host) => `http://${host}:${secret.port}/secret`);
  await using site = await servePages({ ...PAGES, '/urls': JSON.stringify(urls) });
  const browser = await launch(new URL(site.url).host);
  try {
    const opening = await browser.openSession({});
    const opened = await counted(async (url) => void (await opening.open(url)), openedHosts);
    await opening.close();
    const trying = await browser.openSession({});
    await trying.open(site.url);
    await until(
      () => site.requests,
      (requests) => requests.includes('GET /done'),
    );
    return { opened, fromPage: { tried: urls.length * WAYS_OF_PAGES, leaked: secret.connections } };
  } finally {
    await browser.close();
    secret.close();
  }
}

const WAYS_OF_PAGES = 7;

/** Runs in the page. */
const TRY_ALL = `
  const made = (tag, attributes) =>
    new Promise((resolve) => {
      const element = Object.assign(document.createElement(tag), attributes);
      element.onload = element.onerror = resolve;
      setTimeout(resolve, 500);
      document.documentElement.append(element);
    });
  const opened = (socket) =>
    new Promise((resolve) => {
      socket.onerror = socket.onopen = resolve;
      setTimeout(resolve, 500);
    });
  const ways = [
    (url) => fetch(url, { mode: 'no-cors' }),
    (url) => fetch('/to?url=' + encodeURIComponent(url), { mode: 'no-cors' }),
    (url) => made('img', { src: url }),
    (url) => made('script', { src: url }),
    (url) => made('link', { rel: 'preconnect', href: url }),
    (url) => navigator.sendBeacon(url, 'x'),
    (url) => opened(new WebSocket(url.replace('http', 'ws'))),
  ];
  fetch('/urls')
    .then((answer) => answer.json())
    .then((urls) => Promise.allSettled(ways.flatMap((way) => urls.map(async (url) => way(url)))))
    .then(() => fetch('/done'));
`;

const PAGES = {
  '/': `<script>${TRY_ALL}</script>`,
  '/done': 'done',
  '/to': (request: IncomingMessage, response: ServerResponse) => {
    const to = new URL(request.url ?? '/', 'http://page').searchParams.get('url') ?? '/';
    response.writeHead(302, { location: encodeURI(to) }).end();
  },
};

async function counted(attempt: (url: string) => Promise<void>, hosts = privateHosts()): Promise<Leaks> {
  const secret = await startSecretServer();
  try {
    for (const host of hosts) await attempt(`http://${host}:${secret.port}/`).catch(() => {});
  } finally {
    secret.close();
  }
  return { tried: hosts.length, leaked: secret.connections };
}
