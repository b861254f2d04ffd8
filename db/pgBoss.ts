import type { Queryable } from './pool.ts';

/**
 * Where the database has the schema of pg-boss (written for 12.27), others send a message for each row that they
 * insert. The row is enough for us: what is here keeps their senders and their tables in order, and dispatches nothing.
 */

const QUEUE = 'gh_apply_job';

export async function hasPgBoss(database: Queryable): Promise<boolean> {
  const { rows } = await database.query<{ there: boolean }>(
    `SELECT to_regprocedure('pgboss.create_queue(text,jsonb)') IS NOT NULL AND to_regclass('pgboss.job') IS NOT NULL AS there`,
  );
  return rows[0]?.there === true;
}

/** A message to a queue that does not exist is refused: there is one for all workers and one for each. */
export async function createPgBossQueues(database: Queryable): Promise<void> {
  await database.query(
    `SELECT pgboss.create_queue(wanted.name, $2)
     FROM (
       SELECT $1::text AS name
       UNION
       SELECT $1 || '/' || coalesce(target_worker_id, worker_id) FROM gh_worker_registry WHERE status <> 'offline'
     ) wanted
     WHERE NOT EXISTS (SELECT FROM pgboss.queue q WHERE q.name = wanted.name)`,
    [QUEUE, { policy: 'standard', retryLimit: 0, expireInSeconds: 14_400 }],
  );
}

/** Messages of jobs that a run was asked for. What a consumer is working on is left to it. */
export async function completePgBossMessages(database: Queryable): Promise<void> {
  await database.query(
    `UPDATE pgboss.job message SET state = 'completed', completed_on = now()
     FROM gh_dispatches d
     WHERE (message.name = $1 OR starts_with(message.name, $1 || '/')) AND message.state < 'active'
       AND message.data ->> 'ghJobId' = d.job_id::text`,
    [QUEUE],
  );
}
