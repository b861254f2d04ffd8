import { expect, test } from '@jest/globals';
import express from 'express';
import { createServer } from 'node:http';
import { createLog } from '../log/log.ts';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { until } from '../testing/until.ts';
import { bounded } from './bounded.ts';
import { errorHandler } from './errors.ts';

test('what comes beyond the limit is told to come back, at once, until there is room again', async () => {
  const waiting: (() => void)[] = [];
  const app = express();
  app.use(bounded(2));
  app.get('/slow', (_request, response) => void waiting.push(() => response.json('answered')));
  app.get('/events/stream', (_request, response) => void response.json('streamed'));
  app.use(errorHandler(createLog('test', 'silent')));
  const server = createServer(app);
  const url = `http://127.0.0.1:${await listenAnywhere(server)}`;

  const slow = [fetch(`${url}/slow`), fetch(`${url}/slow`)];
  await until(
    () => waiting.length,
    (count) => count === 2,
  );
  const refused = await fetch(`${url}/slow`);
  const stream = await fetch(`${url}/events/stream`);
  waiting.forEach((answer) => answer());
  const statuses = (await Promise.all(slow)).map(({ status }) => status);
  const later = fetch(`${url}/slow`);
  await until(
    () => waiting.length,
    (count) => count === 3,
  );
  waiting.at(-1)?.();

  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ error: 'unavailable' });
  expect(stream.status).toBe(200);
  expect(statuses).toEqual([200, 200]);
  expect((await later).status).toBe(200);
  server.closeAllConnections();
  server.close();
});
