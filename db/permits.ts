import { DatabaseError } from 'pg';
import { json } from './json.ts';
import { type Database, inTransaction, type Queryable } from './pool.ts';
import { duplicatesOf, IS_CLAIM, isHeldBack } from './postingClaims.ts';

export type PermitOutcome = 'confirmed' | 'rejected' | 'not_sent' | 'waiting' | 'unknown';

/** What shows that an application was received. Holds field names, never values. */
export interface Receipt {
  confirmation_id?: string;
  success_message?: string;
  confirmation_url?: string;
  screenshot_path?: string;
  /** Of a submit of which the site did not say what became. */
  evidence?: Evidence[];
}

/** What was found without acting. Nothing of the applicant's. */
export interface Evidence {
  where: 'page' | 'posting' | 'portal';
  kind: 'already_applied' | 'confirmation' | 'nothing' | 'unreadable';
  /** In the words of the site. */
  says?: string;
  url?: string;
}

export interface Permit {
  attempt_id: string;
  outcome: PermitOutcome | null;
  receipt: Receipt | null;
}

/** `duplicate`: another job has sent, or may have sent, the same application. */
export type Granted = 'granted' | 'refused' | 'duplicate';

export interface WantedPermit {
  jobId: string;
  epoch: number;
  attemptId: string;
  /** What the lease must still have left, by the database's clock. */
  marginSeconds: number;
  /** Which posting for which applicant: `postingKey`. */
  postingKey: string;
  /** For a button that leads on, and may turn out to send the form. */
  provisional: boolean;
  /** Where the job does not say: whether it is sent although another job has sent the same application. */
  allowsDuplicates: boolean;
}

/**
 * The job's one permit, for the lease with this epoch. A permit that was used is granted again only when nothing was
 * sent, or when what was sent was refused, or where a person said so. One statement: all of it, or none.
 */
export async function grantPermit(database: Queryable, wanted: WantedPermit): Promise<Granted> {
  const { jobId, epoch, attemptId, marginSeconds, postingKey, provisional, allowsDuplicates } = wanted;
  try {
    const { rowCount } = await database.query(
      `WITH lease AS (
         SELECT l.job_id, l.epoch, l.worker_id, ${duplicatesOf(7)} AS allows_duplicate
         FROM gh_leases l JOIN gh_automation_jobs j ON j.id = l.job_id
         WHERE l.job_id = $1 AND l.epoch = $2 AND l.ended_at IS NULL
           AND l.expires_at > clock_timestamp() + make_interval(secs => $4)
         FOR UPDATE OF l
       )
       INSERT INTO gh_permits (job_id, attempt_id, epoch, worker_id, posting_key, allows_duplicate, provisional)
       SELECT job_id, $3, epoch, worker_id, $5, allows_duplicate, $6 FROM lease
       WHERE allows_duplicate OR NOT EXISTS (
         SELECT FROM gh_permits p WHERE p.posting_key = $5 AND p.job_id <> $1 AND ${IS_CLAIM}
       )
       ON CONFLICT (job_id) DO UPDATE SET attempt_id = excluded.attempt_id, epoch = excluded.epoch,
         worker_id = excluded.worker_id, posting_key = excluded.posting_key,
         allows_duplicate = excluded.allows_duplicate, provisional = excluded.provisional,
         granted_at = now(), outcome = NULL, settled_at = NULL, receipt = NULL
       WHERE gh_permits.outcome IN ('not_sent', 'rejected')`,
      [jobId, epoch, attemptId, marginSeconds, postingKey, provisional, allowsDuplicates],
    );
    if (rowCount === 1) return 'granted';
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  return (await isHeldBack(database, { ...wanted, posting: wanted.postingKey })) ? 'duplicate' : 'refused';
}

/**
 * Whether the permit is this attempt's, where the answer to its grant was lost. A grant that is still under way holds
 * the lease: it is waited for.
 */
export async function isPermitOf(
  database: Database,
  { jobId, attemptId }: { jobId: string; attemptId: string },
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    await transaction.query('SELECT FROM gh_leases WHERE job_id = $1 FOR UPDATE', [jobId]);
    const permit = await findPermit(transaction, jobId);
    return permit?.attempt_id === attemptId && permit.outcome === null;
  });
}

/** Whether an open permit may still be acted on: its lease has more than `marginSeconds` left, by the database's clock. */
export async function isPermitAlive(
  database: Queryable,
  permit: Pick<WantedPermit, 'jobId' | 'epoch' | 'attemptId' | 'marginSeconds'>,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `SELECT FROM gh_leases l JOIN gh_permits p ON p.job_id = l.job_id AND p.epoch = l.epoch
     WHERE l.job_id = $1 AND l.epoch = $2 AND l.ended_at IS NULL AND p.attempt_id = $3 AND p.outcome IS NULL
       AND l.expires_at > clock_timestamp() + make_interval(secs => $4)`,
    [permit.jobId, permit.epoch, permit.attemptId, permit.marginSeconds],
  );
  return rowCount === 1;
}

function isTaken(error: unknown): boolean {
  return error instanceof DatabaseError && error.constraint === 'gh_permits_posting';
}

export async function findPermit(database: Queryable, jobId: string): Promise<Permit | null> {
  const { rows } = await database.query<Permit>(
    'SELECT attempt_id, outcome, receipt FROM gh_permits WHERE job_id = $1',
    [jobId],
  );
  return rows[0] ?? null;
}

/** Only the attempt that holds the permit can settle it, and only while it is open. */
export async function settlePermit(
  database: Queryable,
  settled: { jobId: string; attemptId: string; outcome: PermitOutcome; receipt?: Receipt },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `UPDATE gh_permits SET outcome = $3, settled_at = now(),
       receipt = CASE WHEN $4::jsonb IS NULL THEN receipt ELSE coalesce(receipt, '{}') || $4 END
     WHERE job_id = $1 AND attempt_id = $2 AND (outcome IS NULL OR outcome IN ('waiting', 'unknown'))`,
    [settled.jobId, settled.attemptId, settled.outcome, json(settled.receipt)],
  );
  return rowCount === 1;
}

/** The picture comes after the outcome: it may fail, the outcome may not. */
export async function saveReceiptScreenshot(database: Queryable, jobId: string, path: string): Promise<void> {
  await database.query(
    `UPDATE gh_permits SET receipt = coalesce(receipt, '{}') || jsonb_build_object('screenshot_path', $2::text)
     WHERE job_id = $1`,
    [jobId, path],
  );
}

/** Whether the application is in is not known: nobody may send it again before a person has decided. */
export function isUndecided({ outcome }: Permit): boolean {
  return outcome === null || outcome === 'unknown' || outcome === 'waiting';
}

/** A person's word on a submit. Only `try_again` lets the same job send once more without anybody asking for it. */
export type PermitDecision = 'submitted' | 'not_submitted' | 'try_again';

/** false where it was confirmed already, or where the host that may have sent it may still act: its epoch is neither fenced nor has its lease run out. */
export async function decidePermit(
  database: Queryable,
  decided: { jobId: string; decision: PermitDecision; decidedBy: string; interactionId?: string | undefined },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `UPDATE gh_permits p SET outcome = $2, decision = $3, decided_by = $4, decided_at = clock_timestamp(),
       settled_at = now()
     WHERE job_id = $1 AND outcome IS DISTINCT FROM 'confirmed' AND ${IS_DECIDED_OF}
       AND ($3 <> 'try_again' OR NOT EXISTS (
         SELECT FROM gh_leases l WHERE l.job_id = p.job_id AND l.epoch = p.epoch
           AND l.fenced_at IS NULL AND (l.ended_at IS NULL OR l.expires_at > clock_timestamp())
       ))`,
    [
      decided.jobId,
      decided.decision === 'submitted' ? 'confirmed' : 'not_sent',
      decided.decision,
      decided.decidedBy,
      decided.interactionId ?? null,
    ],
  );
  return rowCount === 1;
}

/** A word that is written late, or twice, settles no attempt that came after the question. */
const IS_DECIDED_OF = `($5::uuid IS NULL OR granted_at <= (SELECT created_at FROM gh_interactions WHERE id = $5))`;

/** Nothing was sent, or what was sent was refused. */
export async function maySubmitAgain(database: Queryable, jobId: string): Promise<boolean> {
  const permit = await findPermit(database, jobId);
  return permit === null || permit.outcome === 'rejected' || permit.outcome === 'not_sent';
}
