import type { Queryable } from './pool.ts';
import { ALIVE } from './workers.ts';

/** A worker, and the sandbox that it runs on as far as one is known: by its instance, else by its address. */
export interface PlacedWorker {
  workerId: string;
  /** Neither offline nor silent. */
  isAlive: boolean;
  isOffline: boolean;
  /** Its browser opens and it reaches what it needs, as far as it says. */
  isWell: boolean;
  sandboxId: string | null;
}

/** Those that have an address at all: a developer's machine has none, and needs no sandbox. */
export async function listPlacedWorkers(database: Queryable): Promise<PlacedWorker[]> {
  const { rows } = await database.query<PlacedWorker>(
    `SELECT w.worker_id AS "workerId", ${ALIVE} AS "isAlive", w.status = 'offline' AS "isOffline",
       coalesce(w.metadata ->> 'browser_ok', 'true') <> 'false'
         AND coalesce(w.metadata -> 'unreachable', '[]') = '[]' AS "isWell", s.id AS "sandboxId"
     FROM (SELECT * FROM gh_worker_registry
           WHERE ec2_ip IS NOT NULL OR coalesce(ec2_instance_id, 'unknown') <> 'unknown') w
     LEFT JOIN LATERAL (
       SELECT id FROM sandboxes
       WHERE instance_id = w.ec2_instance_id OR public_ip = w.ec2_ip OR private_ip = w.ec2_ip
       ORDER BY (instance_id = w.ec2_instance_id) DESC NULLS LAST, (status = 'active') DESC, id
       LIMIT 1
     ) s ON true
     ORDER BY w.worker_id`,
  );
  return rows;
}

export interface ActiveSandbox {
  id: string;
  health: string;
}

export async function listActiveSandboxes(database: Queryable): Promise<ActiveSandbox[]> {
  const { rows } = await database.query<ActiveSandbox>(
    `SELECT id, health_status AS health FROM sandboxes WHERE status = 'active' ORDER BY id`,
  );
  return rows;
}

/** Unless it was stopped meanwhile. */
export async function saveSandboxHealth(database: Queryable, id: string, health: string): Promise<void> {
  await database.query(
    `UPDATE sandboxes SET health_status = $2, updated_at = now() WHERE id = $1 AND status = 'active'`,
    [id, health],
  );
}
