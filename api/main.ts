import type { Express } from 'express';
import type { Server } from 'node:http';
import type { Settings } from '../contracts/settings.ts';
import { migrate } from '../db/migrate.ts';
import { runProgram } from '../program/runProgram.ts';
import { openServices } from '../program/services.ts';
import type { Api } from './api.ts';
import { createServer } from './server.ts';

const ENGINE_DEADLINE_MS = 10_000;

/** `node api/main.js`: the HTTP API on `GH_API_PORT`. Any number of these are equals. */
await runProgram('api', async ({ settings, log }) => {
  const services = await openServices('api', settings, log);
  await migrate(settings);
  const api: Api = {
    ...services,
    settings,
    log,
    startedAt: performance.now(),
    withDeadline: (call) => services.client.withDeadline(Date.now() + ENGINE_DEADLINE_MS, call),
  };
  const server = await listen(createServer(api), settings);
  const stop = async () => {
    await closed(server);
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
