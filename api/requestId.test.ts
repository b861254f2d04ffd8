import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import express, { Router } from 'express';
import { createServer, type Server } from 'node:http';
import type { Log } from '../log/log.ts';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { until } from '../testing/until.ts';
import { requestIdOf, requestIds } from './requestId.ts';

let server: Server;
let url: string;
let lines: Parameters<Log['info']>[];

beforeEach(async () => {
  lines = [];
  const silent = () => {};
  const log: Log = { debug: silent, warn: silent, error: silent, info: (...line) => void lines.push(line) };
  const app = express().use(requestIds(log));
  const router = Router();
  router.get('/jobs/:id', (request, response) => void response.status(201).json(requestIdOf(request)));
  app.use('/api', router);
  server = createServer(app);
  url = `http://127.0.0.1:${await listenAnywhere(server)}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('a request', () => {
  test('has an id of its own, which its answer, its handler and its line in the log carry', async () => {
    const answer = await fetch(`${url}/api/jobs/1`);

    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(/^[\w-]{36}$/);
    expect(await answer.json()).toBe(id);
    expect(await logged()).toMatchObject({ request_id: id, method: 'GET', status: 201 });
  });

  test('may bring its id, if that is one', async () => {
    const [given, wrong] = await Promise.all(
      ['mine-1', 'not an id; <script>'].map((id) =>
        fetch(`${url}/api/jobs/1`, { headers: { 'x-request-id': id } }),
      ),
    );

    expect(given?.headers.get('x-request-id')).toBe('mine-1');
    expect(wrong?.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is logged by the pattern of its route: what callers put into an address stays out', async () => {
    await fetch(`${url}/api/jobs/ada@example.com?email=ada@example.com`);
    expect(await logged()).toMatchObject({ route: '/api/jobs/:id' });

    lines = [];
    await fetch(`${url}/nowhere/ada@example.com`);
    expect(await logged()).toMatchObject({ route: 'none', status: 404 });
    expect(JSON.stringify(lines)).not.toContain('ada');
  });
});

/** It is written when the answer is out, which may be after it came. */
async function logged(): Promise<Parameters<Log['info']>[1]> {
  const [line] = await until(
    () => lines,
    ({ length }) => length > 0,
  );
  return line?.[1];
}
