import express, { type Express, type Request } from 'express';
import { createServer } from 'node:http';
import { listenAnywhere } from '../listenAnywhere.ts';

export interface Site {
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** A server on a free port of this machine. Bodies are read by `formOf` and `jsonOf`. */
export async function serveSite(addRoutes: (app: Express) => void): Promise<Site> {
  const app = express();
  app.use(express.raw({ type: () => true, limit: '20mb' }));
  addRoutes(app);
  const server = createServer(app);
  const port = await listenAnywhere(server);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** What a form carried. Of a name that occurs more than once: all, with `, ` between. Files: their name and size. */
export async function formOf(request: Request): Promise<Record<string, string>> {
  const headers = { 'content-type': request.get('content-type') ?? '' };
  const form = await new Response(bytesOf(request), { headers }).formData();
  const values: Record<string, string> = {};
  form.forEach((value, name) => {
    const text = typeof value === 'string' ? value : writtenDown(value);
    values[name] = values[name] ? `${values[name]}, ${text}` : text;
  });
  return values;
}

export function jsonOf(request: Request): Record<string, string> {
  const parsed: unknown = JSON.parse(bodyOf(request));
  return Object.fromEntries(Object.entries(parsed ?? {}).map(([name, value]) => [name, String(value)]));
}

export function bodyOf(request: Request): string {
  return bytesOf(request).toString() || '{}';
}

/** What is searched for, in lower case. */
export function termOf({ query }: Request, name: string): string {
  const term = query[name];
  return typeof term === 'string' ? term.toLowerCase() : '';
}

/** A file box that was left empty carries a file without a name. */
function writtenDown(file: { name: string; size: number }): string {
  return file.name === '' ? '' : `${file.name} (${file.size} bytes)`;
}

function bytesOf({ body }: Request): Buffer<ArrayBuffer> {
  const bytes: unknown = body;
  return Buffer.isBuffer(bytes) ? Buffer.from(bytes) : Buffer.alloc(0);
}
