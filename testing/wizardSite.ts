import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenAnywhere } from './listenAnywhere.ts';

/** A form of two pages that knows its visitor by a cookie, and by what it keeps in each store of the browser. */
export interface WizardSite {
  url: string;
  submissions: Record<string, string>[];
  /** How often each page was sent in, and how many visitors came, as far as the site can tell. */
  counts: { first: number; second: number; visitors: number };
  close(): Promise<void>;
}

/** `/apply` starts it; `/apply?asks=Why` asks that on its second page. */
export async function startWizardSite(): Promise<WizardSite> {
  const visits = new Map<string, Visit>();
  const submissions: Record<string, string>[] = [];
  const counts = { first: 0, second: 0, visitors: 0 };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    // Asked for by browsers of their own accord, now and then without a cookie.
    if (pathname === '/favicon.ico') return void response.writeHead(404).end();
    const id = /visit=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const visit = visits.get(id);
    if (pathname === '/apply') {
      const fresh = visit === undefined ? randomUUID() : id;
      if (visit === undefined) {
        visits.set(fresh, { asks: searchParams.get('asks'), first: null });
        counts.visitors += 1;
      }
      response.setHeader('set-cookie', `visit=${fresh}; Path=/; HttpOnly`);
      return redirect(response, '/apply/1');
    }
    if (visit === undefined) return redirect(response, '/apply');
    if (pathname === '/apply/done') return send(response, '<h1>Thank you for applying</h1>Reference W-1');
    if (pathname === '/apply/2' && visit.first === null) return redirect(response, '/apply/1');
    if (request.method !== 'POST') {
      return send(response, pathname === '/apply/1' ? FIRST : secondPage(visit));
    }
    void valuesOf(request).then((values) => {
      if (pathname === '/apply/1') {
        counts.first += 1;
        visit.first = values;
        return redirect(response, '/apply/2');
      }
      counts.second += 1;
      submissions.push({ ...visit.first, ...values });
      return redirect(response, '/apply/done');
    });
  });
  const url = `http://127.0.0.1:${await listenAnywhere(server)}`;
  return {
    url,
    submissions,
    counts,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

interface Visit {
  asks: string | null;
  first: Record<string, string> | null;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to }).end();
}

function send(response: ServerResponse, body: string): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><title>Apply</title>${body}`);
}

async function valuesOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
}

function textField(name: string, label: string): string {
  return `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" required></p>`;
}

const OPENED = `const opened = indexedDB.open('wizard', 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore('drafts');`;

const FIRST = `<h1>About you</h1>
  <form method="post" action="/apply/1">
    ${textField('first_name', 'First name')} ${textField('last_name', 'Last name')} ${textField('email', 'Email')}
    <button>Next</button>
  </form>
  <script>
    ${OPENED}
    const form = document.querySelector('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sessionStorage.setItem('first', 'sent');
      localStorage.setItem('first', 'sent');
      const writing = opened.result.transaction('drafts', 'readwrite');
      writing.objectStore('drafts').put('sent', 'first');
      writing.oncomplete = () => form.submit();
    });
  </script>`;

/** Whoever comes without what the first page left behind starts over. */
function secondPage({ asks }: Visit): string {
  return `<h1>Your work</h1>
    <form method="post" action="/apply/2" hidden>
      ${textField('phone', 'Phone number')} ${textField('company', 'Current company')}
      ${asks === null ? '' : textField('asked', asks)}
      <button>Submit application</button>
    </form>
    <script>
      ${OPENED}
      opened.onsuccess = () => {
        const asked = opened.result.transaction('drafts').objectStore('drafts').get('first');
        asked.onsuccess = () => {
          const all = [sessionStorage.getItem('first'), localStorage.getItem('first'), asked.result];
          if (all.every((one) => one === 'sent')) document.querySelector('form').hidden = false;
          else location.replace('/apply/1');
        };
      };
    </script>`;
}
