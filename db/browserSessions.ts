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

export async function deleteBrowserSession(
  database: Queryable,
  userId: string,
  domain: string,
): Promise<void> {
  await database.query('DELETE FROM gh_browser_sessions WHERE user_id = $1 AND domain = $2', [
    userId,
    domain,
  ]);
}
