import type { Queryable } from './pool.ts';

/** An answer that is kept for an applicant, sealed. */
export interface SealedAnswer {
  id: string;
  mark: string;
  envelope: string;
  created_at: Date;
  updated_at: Date;
}

/** A newer answer to the same question takes the older one's place, and its id. */
export async function saveRememberedAnswer(
  database: Queryable,
  answer: { id: string; userId: string; mark: string; envelope: string },
): Promise<void> {
  await database.query(
    `INSERT INTO gh_remembered_answers (id, user_id, mark, envelope) VALUES ($1, $2, $3, $4)
     ON CONFLICT (user_id, mark) DO UPDATE SET envelope = excluded.envelope, updated_at = now()`,
    [answer.id, answer.userId, answer.mark, answer.envelope],
  );
}

/** The newest first; nobody answers more questions than are read here. */
export async function listRememberedAnswers(database: Queryable, userId: string): Promise<SealedAnswer[]> {
  const { rows } = await database.query<SealedAnswer>(
    `SELECT id, mark, envelope, created_at, updated_at FROM gh_remembered_answers
     WHERE user_id = $1 ORDER BY updated_at DESC, id LIMIT 2000`,
    [userId],
  );
  return rows;
}

/** Whether there was one of this user's. */
export async function deleteRememberedAnswer(
  database: Queryable,
  userId: string,
  id: string,
): Promise<boolean> {
  const { rowCount } = await database.query(
    'DELETE FROM gh_remembered_answers WHERE user_id = $1 AND id = $2',
    [userId, id],
  );
  return rowCount === 1;
}

/** How many there were. */
export async function deleteRememberedAnswers(database: Queryable, userId: string): Promise<number> {
  const { rowCount } = await database.query('DELETE FROM gh_remembered_answers WHERE user_id = $1', [userId]);
  return rowCount ?? 0;
}
