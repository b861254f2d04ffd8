import express, { type Express, type Request } from 'express';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { receivedForm } from '../receivedForm.ts';
import { SAMPLE_RESUME } from '../sampleResume.ts';
import { confirmationPage, formPage, listPage } from './html.ts';
import { type Posting, POSTINGS } from './postings.ts';

/** One application as it arrived: what an employer would see. */
interface Submission {
  slug: string;
  reference: string;
  values: Record<string, string>;
}

/** A careers site of our own, with its own book of what was submitted. */
export interface CareersSite {
  url: string;
  submissions: Submission[];
  close(): Promise<void>;
}

export async function startCareersSite(options: { port?: number } = {}): Promise<CareersSite> {
  const submissions: Submission[] = [];
  const server = await listen(careersApp(submissions), options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    submissions,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function careersApp(submissions: Submission[]): Express {
  const drafts = new Map<string, Record<string, string>>();
  const app = express();
  app.use(express.raw({ type: () => true, limit: '20mb' }));
  app.get('/', (_request, response) => void response.send(listPage(POSTINGS)));
  app.get('/resume.pdf', (_request, response) => void response.type('pdf').send(SAMPLE_RESUME));

  app.get('/jobs/:slug', (request, response, next) => {
    const posting = postingOf(request);
    if (posting === undefined) return next();
    response.send(formPage({ posting, pageIndex: 0, draft: randomUUID(), entered: {} }));
  });

  app.post('/jobs/:slug/:page', async (request, response, next) => {
    const posting = postingOf(request);
    if (posting === undefined) return next();
    const { draft = '', ...values } = await valuesOf(request);
    const entered = { ...drafts.get(draft), ...values };
    drafts.set(draft, entered);
    const pageIndex = Number(request.params['page']) + 1;
    if (pageIndex < posting.pages.length) {
      response.send(formPage({ posting, pageIndex, draft, entered }));
      return;
    }
    const reference = `${posting.slug.slice(0, 2).toUpperCase()}-${String(1000 + submissions.length)}`;
    submissions.push({ slug: posting.slug, reference, values: entered });
    response.redirect(303, `/jobs/${posting.slug}/confirmation?reference=${reference}`);
  });

  app.get('/jobs/:slug/confirmation', (request, response, next) => {
    const posting = postingOf(request);
    if (posting === undefined) return next();
    response.send(confirmationPage(posting, referenceOf(request)));
  });
  return app;
}

function referenceOf({ query: { reference } }: Request): string {
  return typeof reference === 'string' ? reference : '';
}

function postingOf(request: Request): Posting | undefined {
  return POSTINGS.find(({ slug }) => slug === request.params['slug']);
}

async function valuesOf(request: Request): Promise<Record<string, string>> {
  const body: unknown = request.body;
  return Buffer.isBuffer(body) ? receivedForm(Buffer.from(body), request.get('content-type') ?? '') : {};
}

function listen(app: Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1', (error) =>
      error === undefined ? resolve(server) : reject(error),
    );
  });
}
