import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { type Database } from './pool.ts';
import {
  saveWorkerHeartbeat,
  saveWorkerRegistered,
  type WorkerRegistration,
  type WorkerRegistryStatus,
} from './workers.ts';

let database: Database;

beforeAll(async () => {
  database = await takeMigratedDatabase();
});

afterAll(() => database.end());

beforeEach(async () => {
  await database.query('DELETE FROM gh_worker_registry');
});

const OLD: WorkerRegistration = {
  workerId: 'w',
  boot: 'old',
  targetWorkerId: 'w',
  instanceId: 'i-1',
  ip: '10.0.0.7',
  asgName: null,
  kasmUrl: null,
  maxConcurrent: 1,
};
const NEW = { ...OLD, boot: 'new' };

describe('the row of a worker whose process is replaced', () => {
  test('says what the new one does, while the old one drains and stops', async () => {
    await saveWorkerRegistered(database, OLD, 'active');
    await saveWorkerRegistered(database, NEW, 'active');

    const seen: unknown[] = [];
    for (const status of ['active', 'draining', 'offline'] as const) {
      expect(await beat(OLD, status)).toEqual({ isDeregistered: false });
      seen.push(await row());
    }
    await beat(NEW, 'draining');

    expect(seen).toEqual(Array.from({ length: 3 }, () => ({ status: 'active', boot: 'new' })));
    expect(await row()).toEqual({ status: 'draining', boot: 'new' });
  });

  test.each([
    ['silent', `last_heartbeat = now() - interval '2 minutes'`],
    ['offline', `status = 'offline'`],
  ])('is that of the old one again when the new one is %s and the old one works', async (_what, change) => {
    await saveWorkerRegistered(database, OLD, 'active');
    await saveWorkerRegistered(database, NEW, 'active');
    await database.query(`UPDATE gh_worker_registry SET ${change}`);

    await beat(OLD, 'active');

    expect(await row()).toEqual({ status: 'active', boot: 'old' });
  });
});

test('a worker that somebody set offline, or whose boot nobody noted, says what it does', async () => {
  await saveWorkerRegistered(database, OLD, 'active');
  await database.query(`UPDATE gh_worker_registry SET status = 'offline', metadata = NULL`);

  await beat(OLD, 'draining');

  expect(await row()).toEqual({ status: 'draining', boot: 'old' });
});

function beat(worker: WorkerRegistration, status: WorkerRegistryStatus) {
  return saveWorkerHeartbeat(database, worker, {
    status,
    currentJobId: null,
    browserOk: true,
    unreachable: [],
  });
}

async function row(): Promise<{ status: string; boot: string } | undefined> {
  const { rows } = await database.query<{ status: string; boot: string }>(
    `SELECT status, metadata ->> 'boot' AS boot FROM gh_worker_registry WHERE worker_id = 'w'`,
  );
  return rows[0];
}
