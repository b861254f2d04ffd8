import type { FilledField, InteractionReason, Question } from '../contracts/interaction.ts';
import { json } from './json.ts';
import type { Queryable } from './pool.ts';

/** A pause in which a person is asked; without anything of the applicant's. */
export interface Interaction {
  id: string;
  job_id: string;
  reason: InteractionReason;
  description: string;
  questions: Question[];
  /** Before a submit: what was filled. */
  fields: FilledField[];
  current_url: string | null;
  screenshot_path: string | null;
  paused_at: Date | null;
  expires_at: Date | null;
  resolved_at: Date | null;
}

export interface NewInteraction {
  id: string;
  jobId: string;
  reason: InteractionReason;
  description: string;
  questions: Question[];
  fields?: FilledField[];
  currentUrl: string | null;
  screenshotPath: string | null;
}

/** The same one twice is one. */
export async function insertInteraction(database: Queryable, interaction: NewInteraction): Promise<void> {
  await database.query(
    `INSERT INTO gh_interactions (id, job_id, reason, description, questions, current_url, screenshot_path, fields)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (id) DO NOTHING`,
    [
      interaction.id,
      interaction.jobId,
      interaction.reason,
      interaction.description,
      json(interaction.questions),
      interaction.currentUrl,
      interaction.screenshotPath,
      json(interaction.fields ?? []),
    ],
  );
}

export async function findInteraction(database: Queryable, id: string): Promise<Interaction | null> {
  const { rows } = await database.query<Interaction>('SELECT * FROM gh_interactions WHERE id = $1', [id]);
  return rows[0] ?? null;
}

/** All that people were asked during a job. */
export async function listQuestions(database: Queryable, jobId: string): Promise<Question[]> {
  const { rows } = await database.query<{ questions: Question[] }>(
    'SELECT questions FROM gh_interactions WHERE job_id = $1 ORDER BY created_at',
    [jobId],
  );
  return rows.flatMap(({ questions }) => questions);
}

/** The pause that the job is in. */
export async function findOpenInteraction(database: Queryable, jobId: string): Promise<Interaction | null> {
  const { rows } = await database.query<Interaction>(
    `SELECT * FROM gh_interactions WHERE job_id = $1 AND paused_at IS NOT NULL AND resolved_at IS NULL
     ORDER BY created_at DESC LIMIT 1`,
    [jobId],
  );
  return rows[0] ?? null;
}

export async function openInteraction(database: Queryable, id: string, expiresAt: string): Promise<void> {
  await database.query('UPDATE gh_interactions SET paused_at = now(), expires_at = $2 WHERE id = $1', [
    id,
    expiresAt,
  ]);
}

export async function closeInteractions(
  database: Queryable,
  jobId: string,
  resolvedBy: string,
): Promise<void> {
  await database.query(
    `UPDATE gh_interactions SET resolved_at = now(), resolved_by = $2
     WHERE job_id = $1 AND paused_at IS NOT NULL AND resolved_at IS NULL`,
    [jobId, resolvedBy],
  );
}
