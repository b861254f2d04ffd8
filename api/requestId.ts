import type { Request, RequestHandler } from 'express';
import { randomUUID } from 'node:crypto';
import type { Log } from '../log/log.ts';

const ids = new WeakMap<Request, string>();

/** Every answer and every line of the log carries the id of its request; a caller may bring one. */
export function requestIds(log: Log): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const id = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    ids.set(request, id);
    response.set('X-Request-Id', id);
    const startedAt = performance.now();
    response.on('finish', () =>
      log.info('request', {
        request_id: id,
        method: request.method,
        route: routeOf(request),
        status: response.statusCode,
        duration_ms: Math.round(performance.now() - startedAt),
      }),
    );
    next();
  };
}

export function requestIdOf(request: Request): string {
  return ids.get(request) ?? 'unknown';
}

/** The pattern, not the address: what callers put into an address stays out of the log. */
function routeOf(request: Request): string {
  const route: unknown = request.route;
  if (typeof route === 'object' && route !== null && 'path' in route)
    return `${request.baseUrl}${String(route.path)}`;
  return 'none';
}
