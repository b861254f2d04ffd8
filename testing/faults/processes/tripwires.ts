import { callbackify } from 'node:util';
import { Client } from 'pg';
import { heedMissingGuard, isMissing, withoutGuard } from './missingGuard.ts';
import { writeOf } from './writes.ts';

/**
 * Has a program of the campaign's ask before and after each write whether it may go on: whoever is asked may kill it
 * there, stop it, or have the write fail. `GH_FAULTS_ASK` is the address to ask, `GH_FAULTS_MISSING` the one that tells which guard is left out. The programs of the product know
 * nothing of it.
 */
export function layTripwires(program: string): void {
  heedMissingGuard(process.env['GH_FAULTS_MISSING']);
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
    try {
      await ask(program, `before ${write}`, keys);
    } catch (error) {
      // As a program would that takes an error on commit for a yes.
      if (write === 'permit' && isMissing('commit_read_back')) return { rowCount: 1, rows: [] };
      throw error;
    }
    const result = await run();
    if (write === 'permit' && isWritten(result))
      await ask(program, 'permit given', values.slice(0, 2).map(String));
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

function isWritten(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'rowCount' in result && result.rowCount === 1;
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
