import { callbackify } from 'node:util';
import { Client } from 'pg';
import { writeOf } from './writes.ts';

/**
 * Has a program of the campaign's ask before and after each write whether it may go on: whoever is asked may kill it
 * there, stop it, or have the write fail. `GH_FAULTS_ASK` is the address to ask, `GH_FAULTS_WITHOUT` the guard that is
 * left out. The programs of the product know nothing of it.
 */
export function layTripwires(program: string): void {
  const original: unknown = Reflect.get(Client.prototype, 'query');
  if (typeof original !== 'function') throw new Error('the client of the database has no query');
  const open = new WeakMap<object, { write: string; keys: string[] }>();
  const query = async function (client: Client, statement: string, values: unknown[]): Promise<unknown> {
    const inTransaction = statement === 'COMMIT' ? open.get(client) : undefined;
    const write = inTransaction === undefined ? writeOf(statement) : `commit of ${inTransaction.write}`;
    const run = async (): Promise<unknown> =>
      Reflect.apply(original, client, [withoutGuard(statement), values]);
    if (write === undefined) {
      if (statement === 'BEGIN') open.delete(client);
      return run();
    }
    const keys = inTransaction?.keys ?? values.filter((value) => typeof value === 'string');
    if (inTransaction === undefined) open.set(client, { write, keys });
    await ask(program, `before ${write}`, keys);
    const result = await run();
    await ask(program, `after ${write}`, keys);
    return result;
  };
  // A pool calls back, everybody else awaits.
  Object.assign(Client.prototype, {
    query(this: Client, statement: unknown, ...rest: unknown[]): unknown {
      if (typeof statement !== 'string') return Reflect.apply(original, this, [statement, ...rest]);
      const values = Array.isArray(rest[0]) ? rest[0] : [];
      const callback = rest.find((one) => typeof one === 'function');
      if (callback === undefined) return query(this, statement, values);
      callbackify(query)(this, statement, values, (...told) => Reflect.apply(callback, undefined, told));
      return undefined;
    },
  });
}

/** Throws where the one who is asked says that it fails. */
export async function ask(program: string, point: string, keys: readonly string[]): Promise<void> {
  const url = process.env['GH_FAULTS_ASK'];
  if (url === undefined) return;
  const body = JSON.stringify({ program, pid: process.pid, point, keys });
  const response = await fetch(url, { method: 'POST', body }).catch(() => null);
  const reply: unknown = await response?.json().catch(() => null);
  if (typeof reply !== 'object' || reply === null) return;
  if ('clockOffMs' in reply && typeof reply.clockOffMs === 'number') setClockOff(reply.clockOffMs);
  if ('fail' in reply) throw Object.assign(new Error('No space left on device'), { code: reply.fail });
}

/** Of what asks for the time on the wall. What measures durations is not told. */
function setClockOff(offMs: number): void {
  const now = Date.now;
  const Real = Date;
  const off = () => now.call(Real) + offMs;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [off()] : given),
    get: (target, name, receiver) => (name === 'now' ? off : Reflect.get(target, name, receiver)),
  });
}

/** What a statement is without the guard; throws where it is not in it any more, so that nobody leaves out nothing. */
const GUARDS: Record<string, { of: RegExp; from: RegExp; to: string }> = {
  unique_permit: { of: /INSERT INTO gh_permits/, from: /WHERE gh_permits\.outcome IN \([^)]*\)/, to: '' },
  permit_epoch: {
    of: /INSERT INTO gh_permits/,
    from: /AND epoch = \$2 AND ended_at IS NULL/,
    to: 'AND $2::bigint IS NOT NULL',
  },
  permit_time: {
    of: /INSERT INTO gh_permits/,
    from: /AND expires_at > clock_timestamp\(\) \+ make_interval\(secs => \$4\)/,
    to: 'AND $4::float IS NOT NULL',
  },
  fence: {
    of: /UPDATE gh_leases SET ended_at/,
    from: /WHERE job_id = \$1/,
    to: 'WHERE false AND job_id = $1',
  },
  settle_own: {
    of: /UPDATE gh_permits SET outcome = \$3/,
    from: /AND attempt_id = \$2 AND \(outcome IS NULL OR outcome IN \('waiting', 'unknown'\)\)/,
    to: 'AND $2::uuid IS NOT NULL',
  },
  renewal: {
    of: /UPDATE gh_leases SET expires_at/,
    from: /AND epoch = \$2 AND ended_at IS NULL/,
    to: 'AND $2::bigint IS NOT NULL',
  },
  idempotent_record: {
    of: /INSERT INTO gh_job_events/,
    from: /VALUES \(\$1,/,
    to: 'VALUES (coalesce(gen_random_uuid(), $1::uuid),',
  },
  idempotent_create: {
    of: /INSERT INTO gh_automation_jobs/,
    from: /VALUES \(\$1,/,
    to: 'VALUES ($1 || gen_random_uuid()::text,',
  },
  callback_order: {
    of: /SELECT c\.id, coalesce\(c\.webhook_id/,
    from: /ORDER BY c\.number/,
    to: 'ORDER BY c.number DESC',
  },
  callback_id: {
    of: /SELECT c\.id, coalesce\(c\.webhook_id/,
    from: /coalesce\(c\.webhook_id, c\.id\)/,
    to: 'gen_random_uuid()',
  },
  reconciler: {
    of: /AND NOT EXISTS \(SELECT FROM gh_dispatches d WHERE/,
    from: /WHERE j\.status IN/,
    to: 'WHERE false AND j.status IN',
  },
};

export const STATEMENT_GUARDS = Object.keys(GUARDS);

function withoutGuard(statement: string): string {
  const guard = GUARDS[process.env['GH_FAULTS_WITHOUT'] ?? ''];
  if (guard === undefined || !guard.of.test(statement)) return statement;
  if (!guard.from.test(statement)) throw new Error(`the guard is not where it was: ${guard.from.source}`);
  return statement.replace(guard.from, guard.to);
}
