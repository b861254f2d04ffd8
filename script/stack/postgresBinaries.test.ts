import { expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkLibraries } from './postgresBinaries.ts';

test('links that npm left out are made, and made once', async () => {
  const root = await mkdtemp(join(tmpdir(), 'gh-package-'));
  await mkdir(join(root, 'native', 'lib'), { recursive: true });
  await writeFile(join(root, 'native', 'lib', 'libpq.so.5.18'), 'a library');
  const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' };
  await writeFile(join(root, 'native', 'pg-symlinks.json'), JSON.stringify([link]));

  await Promise.all([linkLibraries(root), linkLibraries(root)]);
  await linkLibraries(root);

  expect(await readFile(join(root, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('a library');
  await rm(root, { recursive: true });
});
