import type { Express } from 'express';
import type { Server } from 'node:http';
import type { Settings } from '../contracts/settings.ts';
import { Listener } from '../db/listen.ts';
import { migrate } from '../db/migrate.ts';
import type { Log } from '../log/log.ts';
import { runProgram } from '../program/runProgram.ts';
import { openServices } from '../program/services.ts';
import type { Api } from './api.ts';
import { LiveEvents } from './liveEvents.ts';
import { createServer } from './server.ts';

const ENGINE_DEADLINE_MS = 10_000;

/** `node api/main.js`: the HTTP API on `GH_API_PORT`. Any number of these are equals. */
await runProgram('api', async ({ settings, log }) => {
  const services = await openServices('api', settings, log);
  await migrate(settings);
  const live = new LiveEvents({ database: services.database, log });
  const listener = new Listener({
    connectionString: listenUrl(settings, log),
    name: 'ghosthands-api-listener',
    log,
  });
  listener.listen('gh_job_event', () => live.wake());
  await listener.start();
  const api: Api = {
    ...services,
    settings,
    log,
    startedAt: performance.now(),
    live,
    withDeadline: (call, limitMs = ENGINE_DEADLINE_MS) =>
      services.client.withDeadline(Date.now() + limitMs, call),
  };
  const server = await listen(createServer(api), settings);
  const stop = async () => {
    const isClosed = closed(server);
    live.close();
    await isClosed;
    await listener.close();
    await services.close();
  };
  return {
    stop,
    abort: () => {
      server.closeAllConnections();
      return stop();
    },
  };
});

/** A pooler would swallow what is notified; then events are seen by the sweep only. */
function listenUrl({ DATABASE_DIRECT_URL, DATABASE_URL }: Settings, log: Log): string {
  if (DATABASE_DIRECT_URL === undefined) {
    log.warn('DATABASE_DIRECT_URL is not set: behind a pooler, live events come up to two seconds late');
  }
  return DATABASE_DIRECT_URL ?? DATABASE_URL ?? '';
}

function listen(app: Express, { GH_API_PORT, GH_API_HOST }: Settings): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(GH_API_PORT, GH_API_HOST, (error) =>
      error === undefined ? resolve(server) : reject(error),
    );
  });
}

/** Requests that are under way are answered; idle connections are not waited for. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
