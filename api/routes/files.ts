import type { RequestHandler } from 'express';
import type { Api } from '../api.ts';
import { notFound, Refusal } from '../errors.ts';

/** `GET /files/<path>?expires&signature`: screenshots, for whoever was given the link. */
export function files(api: Api): RequestHandler {
  return async (request, response) => {
    const parts: unknown = request.params['path'];
    const path = Array.isArray(parts) ? parts.join('/') : '';
    const { expires, signature } = request.query;
    if (
      typeof expires !== 'string' ||
      typeof signature !== 'string' ||
      !api.links.isValid(path, expires, signature)
    ) {
      throw new Refusal(403, 'forbidden', 'The link is not valid (any more)');
    }
    const bytes = await api.files.find(path);
    if (bytes === null) throw notFound('File');
    response.set('Cache-Control', 'private, max-age=3600').type('png').send(bytes);
  };
}
