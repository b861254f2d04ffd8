import type { Request, RequestHandler } from 'express';
import type { Metrics } from '../contracts/monitoring.ts';

/** What this process answered since it started: by patterns of routes, never by what stands in their place. */
export class RequestFigures {
  readonly #byPath = new Map<string, number>();
  readonly #byStatus = new Map<string, number>();
  #requests = 0;
  #errors = 0;
  #durationMs = 0;

  readonly count: RequestHandler = (request, response, next) => {
    const startedAt = performance.now();
    response.on('close', () => {
      this.#requests += 1;
      if (response.statusCode >= 500) this.#errors += 1;
      this.#durationMs += performance.now() - startedAt;
      add(this.#byPath, routeOf(request));
      add(this.#byStatus, String(response.statusCode));
    });
    next();
  };

  /** Of all requests, in milliseconds. */
  get durationMs(): number {
    return this.#durationMs;
  }

  figures(): Metrics['api'] {
    return {
      totalRequests: this.#requests,
      totalErrors: this.#errors,
      errorRate: this.#requests === 0 ? 0 : this.#errors / this.#requests,
      avgResponseTimeMs: this.#requests === 0 ? 0 : Math.round(this.#durationMs / this.#requests),
      requestsByPath: Object.fromEntries(this.#byPath),
      requestsByStatus: Object.fromEntries(this.#byStatus),
    };
  }
}

/** Only routes that there are: strangers can make neither the list long nor a word of theirs appear. */
function routeOf(request: Request): string {
  const route: unknown = request.route;
  const path = isRoute(route) ? route.path : undefined;
  if (path === undefined) return 'unmatched';
  const isBelow = new RegExp(`^${GH}/`, 'i').test(request.originalUrl) && !path.startsWith(GH);
  return `${request.method} ${isBelow ? GH : ''}${path}`;
}

const GH = '/api/v1/gh';

function isRoute(route: unknown): route is { path: string } {
  return typeof route === 'object' && route !== null && 'path' in route && typeof route.path === 'string';
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
