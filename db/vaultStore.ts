import type { SealedRecord, VaultStore } from '../vault/vault.ts';
import type { Queryable } from './pool.ts';

/** Keeps the vault's keys and records in Postgres. */
export function vaultStore(database: Queryable): VaultStore {
  return {
    findApplicantKey: (userId) => findApplicantKey(database, userId),
    insertApplicantKey: (userId, wrappedKey) => insertApplicantKey(database, userId, wrappedKey),
    findRecord: (id) => findVaultRecord(database, id),
  };
}

export async function insertVaultRecord(
  database: Queryable,
  record: SealedRecord,
  options: { jobId?: string; expiresInSeconds?: number } = {},
): Promise<void> {
  await database.query(
    `INSERT INTO gh_vault_records (id, user_id, job_id, kind, envelope, expires_at)
     VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))`,
    [
      record.id,
      record.userId,
      options.jobId ?? null,
      record.kind,
      record.envelope,
      options.expiresInSeconds ?? null,
    ],
  );
}

/** Newest last. */
export async function listVaultRecordIds(
  database: Queryable,
  jobId: string,
  kind: SealedRecord['kind'],
): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT id FROM gh_vault_records WHERE job_id = $1 AND kind = $2 AND (expires_at IS NULL OR expires_at > now())
     ORDER BY created_at`,
    [jobId, kind],
  );
  return rows.map((row) => row.id);
}

export async function deleteVaultRecord(database: Queryable, id: string): Promise<void> {
  await database.query('DELETE FROM gh_vault_records WHERE id = $1', [id]);
}

export async function deleteExpiredVaultRecords(database: Queryable): Promise<number> {
  const { rowCount } = await database.query('DELETE FROM gh_vault_records WHERE expires_at < now()');
  return rowCount ?? 0;
}

async function findApplicantKey(database: Queryable, userId: string): Promise<string | null> {
  const { rows } = await database.query<{ wrapped_key: string }>(
    'SELECT wrapped_key FROM gh_applicant_keys WHERE user_id = $1',
    [userId],
  );
  return rows[0]?.wrapped_key ?? null;
}

async function insertApplicantKey(database: Queryable, userId: string, wrappedKey: string): Promise<string> {
  const { rows } = await database.query<{ wrapped_key: string }>(
    `INSERT INTO gh_applicant_keys (user_id, wrapped_key) VALUES ($1, $2)
     ON CONFLICT (user_id) DO UPDATE SET wrapped_key = gh_applicant_keys.wrapped_key
     RETURNING wrapped_key`,
    [userId, wrappedKey],
  );
  return rows[0]?.wrapped_key ?? wrappedKey;
}

async function findVaultRecord(database: Queryable, id: string): Promise<SealedRecord | null> {
  const { rows } = await database.query<SealedRecord>(
    `SELECT id, user_id AS "userId", kind, envelope FROM gh_vault_records
     WHERE id = $1 AND (expires_at IS NULL OR expires_at > now())`,
    [id],
  );
  return rows[0] ?? null;
}
