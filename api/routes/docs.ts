import type { RequestHandler } from 'express';
import { createHash } from 'node:crypto';
import { docsPage, STYLE } from '../docsPage.ts';
import { openApi } from '../openApi.ts';

/** `GET /openapi.json` */
export function openApiDocument(): RequestHandler {
  const document = openApi();
  return (_request, response) => {
    response.json(document);
  };
}

/** `GET /docs`: nothing on it is fetched from anywhere, and nothing on it runs. */
export function docs(): RequestHandler {
  const page = docsPage();
  const style = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${style}'; frame-ancestors 'none'`;
  return (_request, response) => {
    response.set('Content-Security-Policy', policy).type('html').send(page);
  };
}
