import type { RequestHandler } from 'express';
import type { Health, Version } from '../../contracts/health.ts';
import type { Settings } from '../../contracts/settings.ts';
import { isReachable } from '../../db/pool.ts';
import type { Api } from '../api.ts';
import { VERSION } from '../version.ts';

/** `GET /health`: `api_healthy` tells whether the database answers. */
export function health(api: Api): RequestHandler {
  return async (_request, response) => {
    response.json({
      status: 'ok',
      service: 'ghosthands',
      version: VERSION,
      environment: environmentOf(api.settings),
      commit_sha: api.settings.COMMIT_SHA,
      api_healthy: await isReachable(api.database),
      timestamp: new Date().toISOString(),
    } satisfies Health);
  };
}

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
