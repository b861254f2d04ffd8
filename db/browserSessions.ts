import type { Queryable } from './pool.ts';

/** The sealed storage state of an applicant at one site. */
export interface BrowserSession {
  session_data: string;
}

/** null where there is none; else it notes that it was used. */
export async function useBrowserSession(
  database: Queryable,
  userId: string,
  domain: string,
): Promise<BrowserSession | null> {
  const { rows } = await database.query<BrowserSession>(
    `UPDATE gh_browser_sessions SET last_used_at = now()
     WHERE user_id = $1 AND domain = $2 AND (expires_at IS NULL OR expires_at > now())
     RETURNING session_data`,
    [userId, domain],
  );
  return rows[0] ?? null;
}

export async function saveBrowserSession(
  database: Queryable,
  session: { userId: string; domain: string; data: string; keyId: string },
): Promise<void> {
  await database.query(
    `INSERT INTO gh_browser_sessions (user_id, domain, session_data, encryption_key_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (user_id, domain) DO UPDATE SET session_data = excluded.session_data,
       encryption_key_id = excluded.encryption_key_id, last_used_at = now()`,
    [session.userId, session.domain, session.data, session.keyId],
  );
}

/** What may be told of a session; never what the browser keeps of it. */
export interface KeptBrowserSession {
  id: string;
  domain: string;
  last_used_at: Date;
  created_at: Date;
  updated_at: Date;
  expires_at: Date | null;
}

/** The one used last first. */
export async function listBrowserSessions(
  database: Queryable,
  userId: string,
): Promise<KeptBrowserSession[]> {
  const { rows } = await database.query<KeptBrowserSession>(
    `SELECT id, domain, last_used_at, created_at, updated_at, expires_at FROM gh_browser_sessions
     WHERE user_id = $1 ORDER BY last_used_at DESC, domain`,
    [userId],
  );
  return rows;
}

/** The id of what was deleted; null when there was nothing. */
export async function deleteBrowserSession(
  database: Queryable,
  userId: string,
  domain: string,
): Promise<string | null> {
  const { rows } = await database.query<{ id: string }>(
    'DELETE FROM gh_browser_sessions WHERE user_id = $1 AND domain = $2 RETURNING id',
    [userId, domain],
  );
  return rows[0]?.id ?? null;
}

/** How many there were. */
export async function deleteBrowserSessions(database: Queryable, userId: string): Promise<number> {
  const { rowCount } = await database.query('DELETE FROM gh_browser_sessions WHERE user_id = $1', [userId]);
  return rowCount ?? 0;
}
