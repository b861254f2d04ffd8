import { runner } from 'node-pg-migrate';
import { fileURLToPath } from 'node:url';

/**
 * Applies what is missing, under a lock that other processes wait for. The lock wants a direct connection: behind a
 * pooler it would belong to nobody.
 */
export async function migrate(urls: {
  DATABASE_DIRECT_URL?: string | undefined;
  DATABASE_URL?: string | undefined;
}): Promise<string[]> {
  const databaseUrl = urls.DATABASE_DIRECT_URL ?? urls.DATABASE_URL;
  if (databaseUrl === undefined) throw new Error('DATABASE_URL is not set');
  const applied = await runner({
    databaseUrl,
    dir: fileURLToPath(new URL('migrations', import.meta.url)),
    migrationsTable: 'gh_migrations',
    direction: 'up',
    advisoryLockMode: 'wait',
    log: () => {},
  });
  return applied.map((migration) => migration.name);
}
