import type { Queryable } from './pool.ts';

export type WorkerRegistryStatus = 'active' | 'draining' | 'offline';

export interface WorkerRegistration {
  workerId: string;
  /** New with every start: two processes of one name, as when one follows the other, are told apart by it. */
  boot: string;
  /** The id by which VALET targets it: `GH_WORKER_ID`. */
  targetWorkerId: string | null;
  instanceId: string;
  ip: string | null;
  asgName: string | null;
  /** Where its screen can be seen. */
  kasmUrl: string | null;
  /** How many sessions it holds at once. */
  maxConcurrent: number;
}

export async function saveWorkerRegistered(
  database: Queryable,
  worker: WorkerRegistration,
  status: WorkerRegistryStatus,
): Promise<void> {
  await database.query(
    `INSERT INTO gh_worker_registry (worker_id, status, target_worker_id, ec2_instance_id, ec2_ip, metadata)
     VALUES ($1, $6, $2, $3, $4, $5)
     ON CONFLICT (worker_id) DO UPDATE SET status = excluded.status, target_worker_id = excluded.target_worker_id,
       ec2_instance_id = excluded.ec2_instance_id, ec2_ip = excluded.ec2_ip, metadata = excluded.metadata,
       registered_at = now(), last_heartbeat = now(), current_job_id = NULL`,
    [
      worker.workerId,
      worker.targetWorkerId,
      worker.instanceId,
      worker.ip,
      {
        boot: worker.boot,
        ...(worker.asgName === null ? {} : { asg_name: worker.asgName }),
        ...(worker.kasmUrl === null ? {} : { kasm_url: worker.kasmUrl }),
        max_concurrent: worker.maxConcurrent,
      },
      status,
    ],
  );
}

/** Predecessors on the same address that fell silent without saying so. */
export async function saveStaleWorkersOffline(
  database: Queryable,
  worker: { workerId: string; ip: string },
): Promise<string[]> {
  const { rows } = await database.query<{ worker_id: string }>(
    `UPDATE gh_worker_registry SET status = 'offline', current_job_id = NULL
     WHERE ec2_ip = $2 AND worker_id <> $1 AND status <> 'offline' AND last_heartbeat < now() - interval '2 minutes'
     RETURNING worker_id`,
    [worker.workerId, worker.ip],
  );
  return rows.map((row) => row.worker_id);
}

/** Workers that fell silent without saying so, and that nobody followed. */
export async function saveSilentWorkersOffline(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ worker_id: string }>(
    `UPDATE gh_worker_registry SET status = 'offline', current_job_id = NULL
     WHERE status <> 'offline' AND last_heartbeat < now() - interval '5 minutes'
     RETURNING worker_id`,
  );
  return rows.map((row) => row.worker_id);
}

/**
 * Sets right what somebody else took for dead. The row is that of the process which registered last: another one of
 * the same name, which stops or drains, leaves it alone; one that works takes it when nobody else does. null when
 * there is no such row (any more).
 */
export async function saveWorkerHeartbeat(
  database: Queryable,
  worker: Pick<WorkerRegistration, 'workerId' | 'boot'>,
  now: {
    status: WorkerRegistryStatus;
    currentJobId: string | null;
    browserOk: boolean;
    unreachable: string[];
  },
): Promise<{ isDeregistered: boolean } | null> {
  const { rows } = await database.query<{ isDeregistered: boolean }>(
    `WITH beat AS (
       UPDATE gh_worker_registry SET last_heartbeat = now(), status = $3,
         current_job_id = (SELECT id FROM gh_automation_jobs WHERE id = $4),
         metadata = coalesce(metadata, '{}') || jsonb_build_object('boot', $2::text, 'browser_ok', $5::boolean,
           'unreachable', to_jsonb($6::text[]))
       WHERE worker_id = $1 AND (
         coalesce(metadata ->> 'boot', $2) = $2
         OR $3 = 'active' AND (status <> 'active' OR last_heartbeat < now() - interval '1 minute'))
     )
     SELECT coalesce(metadata ? 'deregistered_at', false) AS "isDeregistered"
     FROM gh_worker_registry WHERE worker_id = $1`,
    [worker.workerId, worker.boot, now.status, now.currentJobId, now.browserOk, now.unreachable],
  );
  return rows[0] ?? null;
}

/**
 * Takes the workers that a target names out of service: one that still lives sees it with its next heartbeat and drains.
 * Whoever registers anew is back. All ids of those found, also of those that were taken out before.
 */
export async function saveWorkersDeregistered(
  database: Queryable,
  target: string,
): Promise<{ workerId: string; targetWorkerId: string | null }[]> {
  const { rows } = await database.query<{ workerId: string; targetWorkerId: string | null }>(
    `UPDATE gh_worker_registry w SET status = 'offline', current_job_id = NULL,
       metadata = coalesce(metadata, '{}') || jsonb_build_object('deregistered_at', now())
     WHERE w.target_worker_id = $1 OR w.worker_id = $1
       OR w.ec2_instance_id IN (SELECT instance_id FROM sandboxes WHERE id::text = $1)
     RETURNING w.worker_id AS "workerId", w.target_worker_id AS "targetWorkerId"`,
    [target],
  );
  return rows;
}

export async function findKasmUrl(database: Queryable, workerId: string): Promise<string | null> {
  const { rows } = await database.query<{ kasm_url: string | null }>(
    `SELECT metadata ->> 'kasm_url' AS kasm_url FROM gh_worker_registry WHERE worker_id = $1`,
    [workerId],
  );
  return rows[0]?.kasm_url ?? null;
}

export async function saveJobCounted(
  database: Queryable,
  workerId: string,
  outcome: 'completed' | 'failed',
): Promise<void> {
  await database.query(
    `UPDATE gh_worker_registry
     SET jobs_completed = coalesce(jobs_completed, 0) + ($2::text = 'completed')::int,
       jobs_failed = coalesce(jobs_failed, 0) + ($2::text = 'failed')::int
     WHERE worker_id = $1`,
    [workerId, outcome],
  );
}

/**
 * The worker that a target names: a worker's id, else the id it is targeted by, else the sandbox whose instance it
 * runs on. Those that are offline count: they may come back.
 */
export async function findTargetedWorker(
  database: Queryable,
  target: string,
): Promise<{ workerId: string; active: boolean } | null> {
  const { rows } = await database.query<{ workerId: string; active: boolean }>(
    `SELECT w.worker_id AS "workerId", w.status = 'active' AS active FROM gh_worker_registry w
     LEFT JOIN sandboxes s ON s.instance_id = w.ec2_instance_id
     WHERE w.worker_id = $1 OR w.target_worker_id = $1 OR s.id::text = $1
     ORDER BY (w.worker_id = $1) DESC, (w.target_worker_id = $1) DESC, (w.status = 'active') DESC,
       w.last_heartbeat DESC
     LIMIT 1`,
    [target],
  );
  return rows[0] ?? null;
}

/** Its heart beats every 10 seconds, that of earlier programs every 30; after so long it is taken for dead. */
export const ALIVE = `(status <> 'offline' AND last_heartbeat > now() - interval '2 minutes')`;

export interface RegisteredWorker {
  worker_id: string;
  status: string;
  target_worker_id: string | null;
  ec2_instance_id: string | null;
  ec2_ip: string | null;
  current_job_id: string | null;
  registered_at: Date;
  last_heartbeat: Date;
  jobs_completed: number;
  jobs_failed: number;
  /** Until now; of one that is gone, until it was last heard of. */
  uptime_seconds: number;
}

/** The one registered last first. */
export async function listWorkers(database: Queryable, limit: number): Promise<RegisteredWorker[]> {
  const { rows } = await database.query<RegisteredWorker>(
    `SELECT worker_id, status, target_worker_id, ec2_instance_id, ec2_ip, current_job_id, registered_at, last_heartbeat,
       coalesce(jobs_completed, 0) AS jobs_completed, coalesce(jobs_failed, 0) AS jobs_failed,
       greatest(0, floor(extract(epoch FROM
         CASE WHEN ${ALIVE} THEN now() ELSE last_heartbeat END - registered_at)))::int AS uptime_seconds
     FROM gh_worker_registry ORDER BY registered_at DESC, worker_id LIMIT $1`,
    [limit],
  );
  return rows;
}
