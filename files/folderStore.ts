import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { type FileStore, segmentsOf, StoreProblem } from './fileStore.ts';

/** Files in a folder of this machine, readable by its user only. */
export function folderStore(root: string): FileStore {
  const base = resolve(root);
  return {
    async put(path, bytes) {
      const file = join(base, ...segmentsOf(path));
      const fresh = `${file}.${randomUUID()}`;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(fresh, bytes, { mode: 0o600 });
      await rename(fresh, file);
    },
    async find(path, limit) {
      try {
        return await read(join(base, ...segmentsOf(path)), limit?.maxBytes ?? Infinity);
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

async function read(file: string, maxBytes: number): Promise<Buffer> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  if (size > maxBytes) throw new StoreProblem('the file is too large');
  return await handle.readFile();
}

function isMissing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return (
    typeof error.code === 'string' && ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)
  );
}
