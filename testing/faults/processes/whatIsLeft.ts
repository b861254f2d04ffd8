import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiCaller, SAMPLE_PROFILE } from '../../apiCaller.ts';
import { until } from '../../until.ts';
import { type Fleet, LEASE_SECONDS } from './fleet.ts';
import { orphans } from './orphans.ts';

/** What should not be there once every job has ended and two leases and a minute have gone. */
export async function whatIsLeft(fleet: Fleet): Promise<string[]> {
  const left: string[] = [];
  const quiet = await until(
    () => busy(fleet),
    (seen) => seen.length === 0,
    { timeoutMs: 2 * LEASE_SECONDS * 1000 + 60_000, everyMs: 500 },
  ).catch(() => busy(fleet));
  left.push(...quiet);
  left.push(...(await personalData(fleet)));
  return left;
}

async function busy(fleet: Fleet): Promise<string[]> {
  const { database, stack, hosts } = fleet;
  const found = await orphans(fleet);
  const { rows } = await database.query<{ open: number }>(
    `SELECT count(*)::int AS open FROM gh_leases WHERE ended_at IS NULL AND expires_at > clock_timestamp()`,
  );
  if ((rows[0]?.open ?? 0) > 0) found.push('a lease is held for a job that has ended');
  for (const name of hosts) {
    const caller = new ApiCaller(stack.hostUrl(name), stack.serviceKey);
    const health = await caller.call('GET', '/worker/health').catch(() => null);
    if (health === null) found.push('a host is gone');
    else if (health.body['active_jobs'] !== 0) found.push('a host still holds a session');
  }
  return found;
}

/** In no log, no table, and no file of the database's or the engine's. */
async function personalData({ home, database }: Fleet): Promise<string[]> {
  await database.query('CHECKPOINT');
  const words = [SAMPLE_PROFILE.email, SAMPLE_PROFILE.phone, SAMPLE_PROFILE.cover_letter].map((word) =>
    Buffer.from(word),
  );
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'ledger');
  const found = new Set<string>();
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0));
    if (words.some((word) => bytes.includes(word))) found.add(`personal data in clear in ${name}`);
  }
  return [...found];
}
