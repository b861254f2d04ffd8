import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listenAnywhere } from '../listenAnywhere.ts';
import { receivedForm } from '../receivedForm.ts';
import { Ledger } from './ledger.ts';

/** How an employer's server may treat a form that is sent to it. All but the last three have taken it. */
export const MANNERS = [
  'plain',
  'slow',
  'delayed_receipt',
  'hangs',
  'resets_after',
  'error_after',
  'form_again',
  'resets_before',
  'refuses',
  'error_before',
] as const;
export type Manner = (typeof MANNERS)[number];

/** Misbehaves as it is told to by the address of the form, and keeps a book of what it took: the judge of a campaign. */
export interface Employer {
  /** The address of a form that nobody else is given. */
  formOf(token: string, manner: Manner): string;
  ledger: Ledger;
  /** Requests that carried this form, taken or not. */
  posts(token: string): number;
  close(): Promise<void>;
}

/** `onPost` is waited for when a form has come, before anything is done about it. */
export async function startEmployer(
  ledgerFile: string,
  onPost: (token: string) => Promise<void> = async () => {},
): Promise<Employer> {
  const ledger = new Ledger(ledgerFile);
  const posts = new Map<string, number>();
  const server = createServer((request, response) => {
    void answer(request, response, { ledger, posts, onPost }).catch(() => response.destroy());
  });
  const url = `http://127.0.0.1:${await listenAnywhere(server)}`;
  return {
    formOf: (token, manner) => `${url}/jobs/${token}?manner=${manner}`,
    ledger,
    posts: (token) => posts.get(token) ?? 0,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          ledger.close();
          resolve();
        });
      });
    },
  };
}

interface Books {
  ledger: Ledger;
  posts: Map<string, number>;
  onPost: (token: string) => Promise<void>;
}

async function answer(request: IncomingMessage, response: ServerResponse, books: Books): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://employer');
  const [, kind, token = ''] = url.pathname.split('/');
  const manner = MANNERS.find((one) => one === url.searchParams.get('manner')) ?? 'plain';
  if (kind === 'thanks') return html(response, THANKS);
  // The applicant's portal: what became of it, also where its answer was lost.
  if (kind === 'portal') return html(response, books.ledger.of(token).length > 0 ? THANKS : NOTHING);
  if (kind !== 'jobs') return void response.writeHead(404).end();
  if (request.method !== 'POST') return html(response, formPage(url));
  const values = await receivedForm(await bodyOf(request), request.headers['content-type'] ?? '');
  await books.onPost(token);
  books.posts.set(token, (books.posts.get(token) ?? 0) + 1);
  await treat(request, response, {
    url,
    manner,
    take: () => books.ledger.add({ token, atMs: Date.now(), values }),
  });
}

interface Treated {
  url: URL;
  manner: Manner;
  take: () => void;
}

async function treat(
  request: IncomingMessage,
  response: ServerResponse,
  { url, manner, take }: Treated,
): Promise<void> {
  switch (manner) {
    case 'resets_before':
      return void request.socket.resetAndDestroy();
    case 'refuses':
      return html(response, formPage(url, 'Please enter a valid e-mail address.'), 422);
    case 'error_before':
      return html(response, 'Something went wrong', 500);
    case 'plain':
      take();
      return thank(response, url);
    case 'slow':
      take();
      await wait(1500);
      return thank(response, url);
    case 'delayed_receipt':
      await wait(700);
      take();
      return thank(response, url);
    case 'hangs':
      return take();
    case 'resets_after':
      take();
      return void request.socket.resetAndDestroy();
    case 'error_after':
      take();
      return html(response, 'Something went wrong', 500);
    case 'form_again':
      take();
      return html(response, formPage(url));
  }
}

function thank(response: ServerResponse, url: URL): void {
  response.writeHead(303, { location: url.pathname.replace('/jobs/', '/thanks/') }).end();
}

const THANKS = '<h1>Thank you for applying</h1><p>Your application has been received.</p>';
const NOTHING = '<h1>Your applications</h1><p>None so far.</p>';

function formPage({ pathname, search, searchParams }: URL, fault = ''): string {
  const question = searchParams.get('question');
  const asked =
    question === null ? '' : `<label>${question} <textarea name="why" required></textarea></label>`;
  return `<h1>Engineer</h1><p role="alert">${fault}</p>
<form method="post" action="${pathname}${search}">
  <label>First name <input name="first_name" required></label>
  <label>Last name <input name="last_name" required></label>
  <label>Email <input name="email" type="email" required></label>
  ${asked}
  <button type="submit">Submit application</button>
</form>`;
}

function html(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><title>Careers</title><body>${body}</body></html>`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
