import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Database } from '../db/pool.ts';
import type { Log } from '../log/log.ts';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { syncFleetWith } from './syncFleet.ts';

/** Requirements C12 and C13: the registry of workers and the table of sandboxes say the same. */

let database: Database;
let told: string[];
let sync: () => Promise<void>;

beforeAll(async () => {
  database = await takeMigratedDatabase();
});

afterAll(() => database.end());

beforeEach(async () => {
  await database.query('DELETE FROM gh_worker_registry');
  await database.query('DELETE FROM sandboxes');
  told = [];
  const tell: Log['info'] = (message, fields) => {
    told.push([message, fields?.worker_id].filter(Boolean).join(': '));
  };
  sync = syncFleetWith({ database, log: { debug: tell, info: tell, warn: tell, error: tell } });
});

describe('C13: the health of a sandbox', () => {
  test.each([
    ['healthy', 'all its workers are alive, those that drain too', ['active', 'draining'], [0, 0]],
    ['degraded', 'one of its workers is silent', ['active', 'active'], [0, 180]],
    ['unhealthy', 'all its workers are silent', ['active'], [180]],
    ['unhealthy', 'its workers said goodbye', ['offline'], [0]],
    ['healthy', 'a worker followed one that said goodbye', ['offline', 'active'], [3600, 0]],
  ])('is %s where %s', async (health, _why, statuses, silentSeconds) => {
    const sandbox = await addSandbox({ health: health === 'healthy' ? 'unhealthy' : 'healthy' });
    for (const [index, status] of statuses.entries()) {
      await addWorker({ instance: sandbox.instance, status, silentSeconds: silentSeconds[index] ?? 0 });
    }

    await sync();

    expect(await healthOf(sandbox.id)).toBe(health);
  });

  test('is degraded where a worker cannot open its browser, as its own health says', async () => {
    const sandbox = await addSandbox({ health: 'healthy' });
    await addWorker({ instance: sandbox.instance });
    await database.query(`UPDATE gh_worker_registry SET metadata = '{"browser_ok": false}'`);

    await sync();

    expect(await healthOf(sandbox.id)).toBe('degraded');
  });

  test('follows by the address where the instance is not known, and leaves sandboxes alone that are stopped', async () => {
    const byAddress = await addSandbox({ health: 'unhealthy', ip: '10.0.0.1' });
    const stopped = await addSandbox({ health: 'unhealthy', ip: '10.0.0.2', status: 'stopped' });
    const never = await addSandbox({ health: 'degraded' });
    await addWorker({ ip: '10.0.0.1' });
    await addWorker({ ip: '10.0.0.2' });

    await sync();

    expect(await healthOf(byAddress.id)).toBe('healthy');
    expect(await healthOf(stopped.id)).toBe('unhealthy');
    expect(await healthOf(never.id)).toBe('degraded');
  });

  test('is written once, not again and again', async () => {
    const sandbox = await addSandbox({ health: 'healthy' });
    await addWorker({ instance: sandbox.instance });
    const before = await updatedAt(sandbox.id);

    await sync();

    expect(await updatedAt(sandbox.id)).toEqual(before);
  });
});

describe('C13: what does not belong together', () => {
  test('is told once, until it is well again', async () => {
    await addSandbox({ health: 'healthy' });
    await addWorker({ id: 'homeless', ip: '10.9.9.9' });
    await addWorker({ id: 'at-a-desk' });

    await sync();
    await sync();

    expect(told.toSorted()).toEqual([
      'no sandbox has the address of a worker that is alive: homeless',
      'no worker ever registered from an active sandbox',
    ]);

    const sandbox = await addSandbox({ health: 'healthy', ip: '10.9.9.9' });
    await sync();
    await database.query('DELETE FROM sandboxes WHERE id = $1', [sandbox.id]);
    await sync();
    expect(told.filter((line) => line.includes('homeless'))).toHaveLength(2);
  });

  test('a worker that has been silent for five minutes is offline', async () => {
    await addWorker({ id: 'dead', silentSeconds: 301 });
    await addWorker({ id: 'slow', silentSeconds: 200 });

    await sync();

    const { rows } = await database.query('SELECT worker_id, status FROM gh_worker_registry ORDER BY 1');
    expect(rows).toEqual([
      { worker_id: 'dead', status: 'offline' },
      { worker_id: 'slow', status: 'active' },
    ]);
  });
});

async function addSandbox(sandbox: { health: string; ip?: string; status?: string }) {
  const instance = `i-${randomUUID()}`;
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO sandboxes (instance_id, health_status, public_ip, status) VALUES ($1, $2, $3, $4) RETURNING id`,
    [instance, sandbox.health, sandbox.ip ?? null, sandbox.status ?? 'active'],
  );
  return { id: rows[0]?.id ?? '', instance };
}

async function addWorker(worker: {
  id?: string;
  instance?: string;
  ip?: string;
  status?: string;
  silentSeconds?: number;
}): Promise<void> {
  await database.query(
    `INSERT INTO gh_worker_registry (worker_id, ec2_instance_id, ec2_ip, status, last_heartbeat)
     VALUES ($1, $2, $3, $4, now() - make_interval(secs => $5))`,
    [
      worker.id ?? randomUUID(),
      worker.instance ?? 'unknown',
      worker.ip ?? null,
      worker.status ?? 'active',
      worker.silentSeconds ?? 0,
    ],
  );
}

async function healthOf(id: string): Promise<unknown> {
  const { rows } = await database.query<{ health_status: string }>(
    'SELECT health_status FROM sandboxes WHERE id = $1',
    [id],
  );
  return rows[0]?.health_status;
}

async function updatedAt(id: string): Promise<unknown> {
  const { rows } = await database.query<{ updated_at: Date }>(
    'SELECT updated_at FROM sandboxes WHERE id = $1',
    [id],
  );
  return rows[0]?.updated_at;
}
