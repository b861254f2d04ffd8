import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressPolicy } from '../net/addressPolicy.ts';
import { guardedRequest } from '../net/guardedRequest.ts';
import { openChromium } from './chromium.ts';
import { servePages } from './pageServer.ts';
import { startSecretServer } from './secretServer.ts';
import { until } from './until.ts';

/** What was tried, and how often something came through. */
export interface Leaks {
  tried: number;
  leaked: number;
}

/** As the callback sender posts. */
export function leaksOfSender(hosts: string[]): Promise<Leaks> {
  return leaksOfRequests(async (url, policy) => {
    await guardedRequest(url, { method: 'POST', body: '', timeoutMs: 2000, maxBytes: 100, policy });
  }, hosts);
}

/** Each address by itself, and as what a site that may be asked redirects to. */
export async function leaksOfRequests(
  send: (url: URL, policy: AddressPolicy) => Promise<void>,
  hosts: string[],
): Promise<Leaks> {
  await using site = await servePages(PAGES);
  const policy = { allowedPrivateHosts: [new URL(site.url).host] };
  return await counted(bothWays(site.url), hosts, (url) => send(new URL(url), policy));
}

/** One that is made by `launch` with the site of the page allowed, and nothing else that is private. */
export interface LeakBrowser {
  openSession(options: object): Promise<{ open(url: string): Promise<unknown>; close(): Promise<void> }>;
  close(): Promise<void>;
}

/**
 * `opened`: as a posting is, by its address and by a redirect. `fromPage`: by whatever a page has to reach another address
 * with, a redirect of its own server included.
 */
export async function leaksOfBrowser(
  launch: (allowed: string) => Promise<LeakBrowser>,
  hosts: string[],
): Promise<{ opened: Leaks; fromPage: Leaks }> {
  const secret = await startSecretServer();
  const urls = hosts.map((host) => `http://${host}:${secret.port}/secret`);
  await using site = await servePages({ ...PAGES, '/urls': JSON.stringify(urls) });
  const browser = await launch(new URL(site.url).host);
  try {
    const opening = await browser.openSession({});
    const opened = await counted(bothWays(site.url), hosts, async (url) => void (await opening.open(url)));
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

/** With no guard at all. */
export async function launchBare(): Promise<LeakBrowser> {
  const browser = await openChromium();
  return {
    openSession: async () => {
      const page = await browser.newPage();
      return { open: (url) => page.goto(url, { timeout: 5000 }), close: () => page.close() };
    },
    close: () => browser.close(),
  };
}

const WAYS_OF_PAGES = 10;

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
    (url) => opened(new EventSource(url)),
    (url) => made('iframe', { src: url }),
    (url) => {
      const frame = document.createElement('iframe');
      document.documentElement.append(frame);
      const form = Object.assign(frame.contentDocument.createElement('form'), { action: url, method: 'post' });
      frame.contentDocument.body.append(form);
      const sent = new Promise((resolve) => {
        frame.onload = resolve;
        setTimeout(resolve, 500);
      });
      form.submit();
      return sent;
    },
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

/** By itself, and by way of a site that redirects to it. */
function bothWays(siteUrl: string): (url: string) => string[] {
  return (url) => [url, `${siteUrl}/to?url=${encodeURIComponent(url)}`];
}

async function counted(
  waysTo: (url: string) => string[],
  hosts: string[],
  attempt: (url: string) => Promise<void>,
): Promise<Leaks> {
  const secret = await startSecretServer();
  const urls = hosts.flatMap((host) => waysTo(`http://${host}:${secret.port}/`));
  try {
    for (const url of urls) {
      if (URL.canParse(url)) await attempt(url).catch(() => {});
    }
  } finally {
    secret.close();
  }
  return { tried: urls.length, leaked: secret.connections };
}
