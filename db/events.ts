import { json } from './json.ts';
import type { Queryable } from './pool.ts';

export interface JobEvent {
  id: string;
  job_id: string;
  event_type: string;
  from_status: string | null;
  to_status: string | null;
  message: string | null;
  metadata: Record<string, unknown> | null;
  actor: string;
  created_at: Date;
}

export interface NewEvent {
  id: string;
  jobId: string;
  type: string;
  message: string;
  metadata?: Record<string, unknown>;
  actor: string;
}

/** false when an event with this id is there already. */
export async function insertEvent(database: Queryable, event: NewEvent): Promise<boolean> {
  const { rowCount } = await database.query(
    `INSERT INTO gh_job_events (id, job_id, event_type, message, metadata, actor)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
    [event.id, event.jobId, event.type, event.message, json(event.metadata ?? {}), event.actor],
  );
  return rowCount === 1;
}

export async function listEvents(
  database: Queryable,
  jobId: string,
  page: { limit: number; offset: number },
): Promise<{ events: JobEvent[]; total: number }> {
  const [events, count] = await Promise.all([
    database.query<JobEvent>(
      'SELECT * FROM gh_job_events WHERE job_id = $1 ORDER BY created_at, number NULLS FIRST, id LIMIT $2 OFFSET $3',
      [jobId, page.limit, page.offset],
    ),
    database.query<{ total: number }>('SELECT count(*) AS total FROM gh_job_events WHERE job_id = $1', [
      jobId,
    ]),
  ]);
  return { events: events.rows, total: count.rows[0]?.total ?? 0 };
}

/** The newest word on how far the job is, 0 to 100. */
export async function findProgress(
  database: Queryable,
  jobId: string,
): Promise<{ step: string; progress_pct: number; actions_completed: number } | null> {
  const { rows } = await database.query<{
    metadata: { step: string; progress_pct: number; action_index: number };
  }>(
    `SELECT metadata FROM gh_job_events WHERE job_id = $1 AND event_type = 'progress_update'
     ORDER BY created_at DESC, number DESC NULLS LAST LIMIT 1`,
    [jobId],
  );
  const metadata = rows[0]?.metadata;
  if (metadata === undefined) return null;
  return {
    step: metadata.step,
    progress_pct: metadata.progress_pct,
    actions_completed: metadata.action_index,
  };
}
