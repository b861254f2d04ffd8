import type { RequestHandler } from 'express';
import type { Health, Version } from '../../contracts/health.ts';
import type { Settings } from '../../contracts/settings.ts';
import { isReachable } from '../../db/pool.ts';
import type { Api } from '../api.ts';
import { VERSION } from '../version.ts';

/** `GET /health`: `api_healthy` tells whether the database answers. */
export function health(api: Pick<Api, 'database' | 'settings'>): RequestHandler {
  const isHealthy = probeOf(api);
  return async (_request, response) => {
    response.json({
      status: 'ok',
      service: 'ghosthands',
      version: VERSION,
      environment: environmentOf(api.settings),
      commit_sha: api.settings.COMMIT_SHA,
      api_healthy: await isHealthy(),
      timestamp: new Date().toISOString(),
    } satisfies Health);
  };
}

/** Anybody may ask, as often as they like: the database is asked every few seconds, and not waited for. */
function probeOf({ database }: Pick<Api, 'database'>): () => Promise<boolean> {
  let askedAt = -Infinity;
  let answer = Promise.resolve(false);
  return () => {
    const now = performance.now();
    if (now - askedAt > PROBE_EVERY_MS) {
      askedAt = now;
      answer = isReachable(database, PROBE_LIMIT_MS);
    }
    return answer;
  };
}

const PROBE_EVERY_MS = 3000;
const PROBE_LIMIT_MS = 2000;

/** `GET /health/version` */
export function version(api: Api): RequestHandler {
  return (_request, response) => {
    const { settings, startedAt } = api;
    const uptimeMs = Math.round(performance.now() - startedAt);
    response.json({
      service: 'ghosthands',
      version: VERSION,
      environment: environmentOf(settings),
      commit_sha: settings.COMMIT_SHA,
      image_tag: settings.IMAGE_TAG,
      build_time: settings.BUILD_TIME,
      uptime: uptimeMs / 1000,
      uptime_ms: uptimeMs,
      node_env: settings.NODE_ENV ?? 'development',
    } satisfies Version);
  };
}

function environmentOf(settings: Settings): string {
  return settings.GH_ENVIRONMENT ?? settings.NODE_ENV ?? 'development';
}
