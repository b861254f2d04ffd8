import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../db/migrate.ts';
import { createPool, type Database } from '../db/pool.ts';

/** The servers that `globalSetup` started, as the tests' processes see them. */

/** A database of its own for a test file. */
export async function takeDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onAdmin((admin) => admin.query(`CREATE DATABASE ${name}`));
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** The same with our tables in it, by a pool to be ended. */
export async function takeMigratedDatabase(): Promise<Database> {
  const url = await takeDatabase();
  await migrate({ DATABASE_URL: url });
  return createPool(url, { name: 'test', onIdleError: () => {} });
}

/** A namespace that no other test file uses. They are made when the server starts: later ones take seconds to be known. */
export async function takeNamespace(): Promise<string> {
  return onAdmin(async (admin) => {
    const { rows } = await admin.query<{ number: string }>(`SELECT nextval('test_namespaces') AS number`);
    const number = Number(rows[0]?.number);
    if (number > NAMESPACES)
      throw new Error(`the tests take more than ${NAMESPACES} namespaces: raise NAMESPACES`);
    return namespaceName(number);
  });
}

export function namespaceName(number: number): string {
  return `test-${number}`;
}

export const NAMESPACES = 90;

async function onAdmin<Result>(work: (admin: Client) => Promise<Result>): Promise<Result> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function adminUrl(): string {
  const url = process.env['GH_TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('the test servers are not running: run the tests by `npm test`');
  return url;
}
