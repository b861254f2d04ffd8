import type { FleetActivities } from '../contracts/activities.ts';
import { type EarlierHealthWord, earlierWord, healthOf } from '../contracts/fleetHealth.ts';
import type { Database } from '../db/pool.ts';
import {
  listActiveSandboxes,
  listPlacedWorkers,
  type PlacedWorker,
  saveSandboxHealth,
} from '../db/sandboxes.ts';
import { saveSilentWorkersOffline } from '../db/workers.ts';
import type { Log } from '../log/log.ts';

export interface SyncFleetDeps {
  database: Database;
  log: Log;
}

/**
 * Holds the registry of workers and the table of sandboxes together: silent workers go offline, the health of a sandbox
 * follows its workers. What belongs together and does not is told once, until it is well again; sandboxes are others' to
 * make.
 */
export function syncFleetWith({
  database,
  log,
}: SyncFleetDeps): FleetActivities['syncWorkerRegistryWithSandboxes'] {
  const homeless = new Told();
  const empty = new Told();
  return async () => {
    for (const worker_id of await saveSilentWorkersOffline(database)) {
      log.warn('a worker that has not been heard of for 5 minutes is offline now', { worker_id });
    }
    const [workers, sandboxes] = await Promise.all([
      listPlacedWorkers(database),
      listActiveSandboxes(database),
    ]);

    const lost = workers.filter((worker) => worker.isAlive && worker.sandboxId === null);
    for (const worker_id of homeless.news(lost.map((worker) => worker.workerId))) {
      log.warn('no sandbox has the address of a worker that is alive', { worker_id });
    }

    const withoutWorkers: string[] = [];
    for (const { id, health } of sandboxes) {
      const wanted = healthOfSandbox(workers.filter((worker) => worker.sandboxId === id));
      if (wanted === null) withoutWorkers.push(id);
      else if (wanted !== health) {
        await saveSandboxHealth(database, id, wanted);
        log.info('the health of a sandbox follows its workers', {
          sandbox_id: id,
          reason: `${health} → ${wanted}`,
        });
      }
    }
    for (const sandbox_id of empty.news(withoutWorkers)) {
      log.warn('no worker ever registered from an active sandbox', { sandbox_id });
    }
  };
}

/** Workers that said goodbye were followed by others, or all of it is off. null where there never was one. */
function healthOfSandbox(workers: PlacedWorker[]): EarlierHealthWord | null {
  if (workers.length === 0) return null;
  const expected = workers.filter((worker) => !worker.isOffline);
  const isUp = expected.some((worker) => worker.isAlive);
  return earlierWord(healthOf({ isUp, isWell: expected.every((worker) => worker.isAlive) }));
}

/** Of what is wrong now, what was not a round ago. */
class Told {
  #before = new Set<string>();

  news(now: string[]): string[] {
    const fresh = now.filter((name) => !this.#before.has(name));
    this.#before = new Set(now);
    return fresh;
  }
}
