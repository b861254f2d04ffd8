import { json } from './json.ts';
import type { Queryable } from './pool.ts';

/** What a task brought that submits nothing. */
export interface TaskResult {
  data: Record<string, unknown>;
  screenshot_path: string | null;
}

export async function saveTaskResult(database: Queryable, jobId: string, result: TaskResult): Promise<void> {
  await database.query(
    `INSERT INTO gh_task_results (job_id, data, screenshot_path) VALUES ($1, $2, $3)
     ON CONFLICT (job_id) DO UPDATE SET data = excluded.data, screenshot_path = excluded.screenshot_path`,
    [jobId, json(result.data), result.screenshot_path],
  );
}

export async function findTaskResult(database: Queryable, jobId: string): Promise<TaskResult | null> {
  const { rows } = await database.query<TaskResult>(
    'SELECT data, screenshot_path FROM gh_task_results WHERE job_id = $1',
    [jobId],
  );
  return rows[0] ?? null;
}
