import { setTimeout as wait } from 'node:timers/promises';
import { Pool, TypeOverrides, types } from 'pg';

export type Database = Pool;
/** A pool, or one connection of it inside a transaction. */
export type Queryable = Pick<Pool, 'query'>;

export interface PoolOptions {
  /** Shown in `pg_stat_activity`. */
  name: string;
  maxConnections?: number;
  /** Told of connections that died while idle; the pool replaces them. */
  onIdleError: (error: Error) => void;
}

/** Waits at most 5 s for a connection and 15 s for an answer, so that a dead database is an error and not a hang. */
export function createPool(url: string, options: PoolOptions): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: options.name,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 5000,
    query_timeout: 15_000,
    statement_timeout: 15_000,
    lock_timeout: 10_000,
    types: numbersForBigints,
  });
  pool.on('error', options.onIdleError);
  return pool;
}

/** Runs `work` in one transaction: all of it is committed, or none. */
export async function inTransaction<Result>(
  database: Database,
  work: (transaction: Queryable) => Promise<Result>,
): Promise<Result> {
  const connection = await database.connect();
  let broken: Error | undefined;
  // One that dies between two statements says so here, and would end the process if nobody listened.
  const onError = (error: Error): void => {
    broken = error;
  };
  connection.on('error', onError);
  try {
    await connection.query('BEGIN');
    const result = await work(connection);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    connection.off('error', onError);
    connection.release(broken);
  }
}

/** Whether the database answers within `limitMs`. */
export async function isReachable(database: Queryable, limitMs: number): Promise<boolean> {
  const tooLate = new AbortController();
  const answered = database.query('SELECT 1').then(
    () => true,
    () => false,
  );
  const limit = wait(limitMs, false, tooLate).catch(() => false);
  try {
    return await Promise.race([answered, limit]);
  } finally {
    tooLate.abort();
  }
}

const numbersForBigints = new TypeOverrides();
numbersForBigints.setTypeParser(types.builtins.INT8, Number);
