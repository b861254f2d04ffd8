import type { QueryResultRow } from 'pg';
import { until } from '../../until.ts';
import type { Fleet } from './fleet.ts';

interface Judged {
  job: string;
  token: string;
  /** As the API tells it; null when it did not end. */
  end: Record<string, unknown> | null;
}

/** What must hold after every trial; the employer's book is right. */
export async function judge(fleet: Fleet, { job, token, end }: Judged): Promise<string[]> {
  const found: string[] = [];
  const taken = fleet.employer.ledger.of(token).length;
  if (taken > 1) found.push(`submitted ${taken} times`);
  if (end === null) found.push('lost: it was accepted and never came to an end');
  else found.push(...toldWrongly(end, taken));
  found.push(...(await callbackFaults(fleet, job, token)));
  const jobs = await rowsOf(fleet, 'SELECT id FROM gh_automation_jobs WHERE valet_task_id = $1', [token]);
  if (jobs.length > 1) found.push('one request became two applications');
  if (end !== null) found.push(...(await permitFaults(fleet, { job, taken, end })));
  return found;
}

function toldWrongly(end: Record<string, unknown>, taken: number): string[] {
  const status = String(end['status']);
  const isUnknown = JSON.stringify(end['error'] ?? null).includes('submit_unknown');
  if (status === 'completed' && taken === 0) return ['told completed, and nothing went in'];
  if (status !== 'completed' && taken > 0 && !isUnknown) return [`told ${status}, and it went in`];
  return [];
}

async function permitFaults(
  fleet: Fleet,
  { job, taken, end }: { job: string; taken: number; end: Record<string, unknown> },
): Promise<string[]> {
  const permits = 'SELECT outcome FROM gh_permits WHERE job_id = $1';
  const [permit] = await rowsOf<{ outcome: string | null }>(fleet, permits, [job]);
  if (permit === undefined) return taken > 0 ? ['submitted without a permit'] : [];
  const found: string[] = [];
  if (fleet.oldPermits.has(job)) found.push('an old lease was given a permit');
  if (end['status'] === 'completed' && permit.outcome !== 'confirmed')
    found.push('the receipt was written over');
  return found;
}

/** Asked again while the database is down: what happens to one trial happens to its neighbours. */
async function rowsOf<Row extends QueryResultRow>(
  { database }: Fleet,
  text: string,
  values: string[],
): Promise<Row[]> {
  const answer = await until(
    () => database.query<Row>(text, values).catch(() => null),
    (given) => given !== null,
    { timeoutMs: 60_000, everyMs: 250 },
  );
  return answer?.rows ?? [];
}

interface Written {
  id: string;
  status: string;
}

/** In the order of their writing, each under one id, the end once. */
async function callbackFaults(fleet: Fleet, job: string, token: string): Promise<string[]> {
  const received = () =>
    fleet.receiver
      .accepted()
      .filter(({ path }) => path.includes(token))
      .map(({ headers, body }) => ({
        id: String(headers['webhook-id']),
        status: body.status,
      }));
  const written = await until(
    async () => {
      const { rows } = await fleet.database
        .query<Written & { open: boolean }>(
          `SELECT id, status, delivered_at IS NULL AS open FROM gh_callbacks WHERE job_id = $1 ORDER BY number`,
          [job],
        )
        .catch(() => ({ rows: [] }));
      return rows;
    },
    (rows) => rows.length > 0 && rows.every(({ open }) => !open),
    { timeoutMs: 60_000, everyMs: 250 },
  ).catch(() => null);
  if (written === null) return ['a callback was not delivered'];
  const order = [...new Set(received().map(({ id }) => id))];
  const wanted = written.map(({ id }) => id);
  const found: string[] = [];
  if (order.join() !== wanted.join()) found.push('callbacks came out of order, or under other ids');
  if (written.filter(({ status }) => ENDS.has(status)).length > 1) found.push('an end was told twice');
  return found;
}

const ENDS = new Set(['completed', 'failed', 'cancelled']);
