import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { FileStore } from './fileStore.ts';

/** Files in a folder of this machine, readable by its user only. */
export function folderStore(root: string): FileStore {
  const base = resolve(root);
  return {
    async put(path, bytes) {
      const file = inside(base, path);
      const fresh = `${file}.${randomUUID()}`;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(fresh, bytes, { mode: 0o600 });
      await rename(fresh, file);
    },
    async find(path) {
      try {
        return await readFile(inside(base, path));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

function inside(base: string, path: string): string {
  const file = resolve(base, path);
  if (!file.startsWith(base + sep)) throw new Error('the path leaves the folder');
  return file;
}

function isMissing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'EISDIR';
}
