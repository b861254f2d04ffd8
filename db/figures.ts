import type { Queryable } from './pool.ts';
import { ALIVE } from './workers.ts';

/** What the whole fleet did and does, so that every process that is asked says the same. */

export interface JobFigures {
  created: number;
  completed: number;
  failed: number;
  retried: number;
  /** Of completed and failed jobs that were started. */
  totalDurationMs: number;
  timed: number;
}

export async function countJobs(database: Queryable): Promise<JobFigures> {
  const { rows } = await database.query<JobFigures>(
    `SELECT count(*) AS created,
       count(*) FILTER (WHERE status = 'completed') AS completed,
       count(*) FILTER (WHERE status = 'failed') AS failed,
       coalesce(sum(retry_count), 0) AS retried,
       coalesce(sum(greatest(0, extract(epoch FROM completed_at - started_at) * 1000)) FILTER (WHERE ${IS_TIMED}), 0)::bigint
         AS "totalDurationMs",
       count(*) FILTER (WHERE ${IS_TIMED}) AS timed
     FROM gh_automation_jobs`,
  );
  return rows[0] ?? { created: 0, completed: 0, failed: 0, retried: 0, totalDurationMs: 0, timed: 0 };
}

const IS_TIMED = `status IN ('completed', 'failed') AND completed_at IS NOT NULL AND started_at IS NOT NULL`;

export interface FleetFigures {
  /** Sessions that are open now. */
  activeJobs: number;
  /** Sessions that the workers which take jobs can hold at once. */
  maxConcurrent: number;
  /** Jobs that are due and have no session. */
  queueDepth: number;
  activeWorkers: number;
  drainingWorkers: number;
}

export async function countFleet(database: Queryable): Promise<FleetFigures> {
  const { rows } = await database.query<FleetFigures>(
    `SELECT
       (SELECT count(*) FROM gh_leases WHERE ended_at IS NULL AND expires_at > now()) AS "activeJobs",
       (SELECT count(*) FROM gh_dispatches d JOIN gh_automation_jobs j ON j.id = d.job_id
        WHERE d.ended_at IS NULL AND j.status IN ('pending', 'queued')
          AND (j.scheduled_at IS NULL OR j.scheduled_at <= now())) AS "queueDepth",
       w.*
     FROM (
       SELECT count(*) FILTER (WHERE status = 'active') AS "activeWorkers",
         count(*) FILTER (WHERE status = 'draining') AS "drainingWorkers",
         coalesce(sum(CASE WHEN jsonb_typeof(metadata -> 'max_concurrent') = 'number'
           THEN (metadata ->> 'max_concurrent')::numeric ELSE 1 END) FILTER (WHERE status = 'active'), 0)::bigint
           AS "maxConcurrent"
       FROM gh_worker_registry WHERE ${ALIVE}
     ) w`,
  );
  return rows[0] ?? { activeJobs: 0, maxConcurrent: 0, queueDepth: 0, activeWorkers: 0, drainingWorkers: 0 };
}

/** Jobs that ended within the last hour, and when the last of them failed. */
export async function countRecentEnds(
  database: Queryable,
): Promise<{ ended: number; failed: number; lastFailedAt: Date | null }> {
  const { rows } = await database.query<{ ended: number; failed: number; lastFailedAt: Date | null }>(
    `SELECT count(*) AS ended, count(*) FILTER (WHERE status = 'failed') AS failed,
       max(completed_at) FILTER (WHERE status = 'failed') AS "lastFailedAt"
     FROM gh_automation_jobs
     WHERE status IN ('completed', 'failed') AND completed_at > now() - interval '1 hour'`,
  );
  return rows[0] ?? { ended: 0, failed: 0, lastFailedAt: null };
}

/** Jobs that run and have not been heard of for so long. One that waits for a person is not stuck. */
export async function countStuckJobs(
  database: Queryable,
  silentSeconds: number,
): Promise<{ stuck: number; since: Date | null }> {
  const { rows } = await database.query<{ stuck: number; since: Date | null }>(
    `SELECT count(*) AS stuck, min(j.last_heartbeat) AS since
     FROM gh_dispatches d JOIN gh_automation_jobs j ON j.id = d.job_id
     WHERE d.ended_at IS NULL AND j.status = 'running'
       AND j.last_heartbeat < now() - make_interval(secs => $1)`,
    [silentSeconds],
  );
  return rows[0] ?? { stuck: 0, since: null };
}
