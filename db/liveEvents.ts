import type { JobEvent } from './events.ts';
import type { Queryable } from './pool.ts';

/**
 * Events in the order of their numbers. A number is drawn when an event is written and seen when that is committed: a
 * smaller one may be seen later. `lastEventNumber` and then `listEventWriters` tell up to where nothing can still come.
 */

/** The highest number that was ever drawn. */
export async function lastEventNumber(database: Queryable): Promise<number> {
  const { rows } = await database.query<{ last: number }>(
    'SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS last FROM gh_event_numbers',
  );
  return rows[0]?.last ?? 0;
}

/** The transactions under way that may have drawn numbers: whoever writes a table holds this lock until it is seen. */
export async function listEventWriters(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ writer: string }>(
    `SELECT DISTINCT virtualtransaction AS writer FROM pg_locks
     WHERE locktype = 'relation' AND relation = 'gh_job_events'::regclass AND mode = 'RowExclusiveLock' AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows.map((row) => row.writer);
}

/** Numbers above `after`, up to `upTo`. */
export interface Between {
  after: number;
  upTo: number;
}

/** Whose jobs have events in between. */
export async function listEventSubjects(
  database: Queryable,
  { after, upTo }: Between,
): Promise<{ job_id: string; user_id: string }[]> {
  const { rows } = await database.query<{ job_id: string; user_id: string }>(
    `SELECT DISTINCT e.job_id, j.user_id FROM gh_job_events e JOIN gh_automation_jobs j ON j.id = e.job_id
     WHERE e.number > $1 AND e.number <= $2`,
    [after, upTo],
  );
  return rows;
}

export type NumberedEvent = JobEvent & { number: number };

/** Events of a job, or of all jobs of a user. Those from before events had numbers are not among them. */
export type EventSubject = { kind: 'job'; jobId: string } | { kind: 'user'; userId: string };

export async function listEventsBetween(
  database: Queryable,
  subject: EventSubject,
  { after, upTo, limit }: Between & { limit: number },
): Promise<NumberedEvent[]> {
  const values = [subject.kind === 'job' ? subject.jobId : subject.userId, after, upTo, limit];
  const { rows } = await database.query<NumberedEvent>(
    subject.kind === 'job'
      ? `SELECT * FROM gh_job_events WHERE job_id = $1 AND number > $2 AND number <= $3 ORDER BY number LIMIT $4`
      : `SELECT e.* FROM gh_job_events e JOIN gh_automation_jobs j ON j.id = e.job_id
         WHERE j.user_id = $1 AND e.number > $2 AND e.number <= $3 ORDER BY e.number LIMIT $4`,
    values,
  );
  return rows;
}

/** Whether nothing more will happen to the job, unless somebody retries it. A job whose row is gone has ended. */
export async function hasEnded(database: Queryable, jobId: string): Promise<boolean> {
  const { rows } = await database.query<{ ended: boolean }>(
    `SELECT CASE WHEN d.job_id IS NOT NULL THEN d.ended_at IS NOT NULL
       ELSE j.status IN ('completed', 'failed', 'cancelled', 'expired') END AS ended
     FROM gh_automation_jobs j LEFT JOIN gh_dispatches d ON d.job_id = j.id WHERE j.id = $1`,
    [jobId],
  );
  return rows[0]?.ended ?? true;
}
