import { Client } from 'pg';
import type { Settings } from '../../contracts/settings.ts';
import { messageOf, Problem } from './problem.ts';

const ANSWER_WITHIN_MS = 5000;

/** Throws a Problem that says which setting names a Postgres that does not let us in, and why. Never shows a password. */
export async function checkNamedPostgres(setting: keyof Settings, url: string): Promise<void> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: ANSWER_WITHIN_MS });
    client.on('error', () => undefined);
    await client.connect();
    await client.end();
  } catch (error) {
    throw new Problem(
      `The Postgres that ${setting} names${whereOf(url)} cannot be used: ${reasonOf(error)}. Put it right, or leave ${setting} out for one that is started here.`,
    );
  }
}

function whereOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : '';
  return host === '' ? '' : ` (${host})`;
}

/** Of several addresses, as `localhost` has, none may answer: that error is an empty one around the others. */
function reasonOf(error: unknown): string {
  return error instanceof AggregateError ? error.errors.map(messageOf).join(', ') : messageOf(error);
}
