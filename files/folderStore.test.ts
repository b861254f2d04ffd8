import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileStore } from './fileStore.ts';
import { folderStore } from './folderStore.ts';

let parent: string;
let store: FileStore;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'store-'));
  store = folderStore(join(parent, 'files'));
});

afterEach(() => rm(parent, { recursive: true }));

describe('a folder of files', () => {
  test('gives back what was put, and the newest of two', async () => {
    await store.put('gh/jobs/1/final.png', Buffer.from('old'));
    await store.put('gh/jobs/1/final.png', Buffer.from('new'));

    expect((await store.find('gh/jobs/1/final.png'))?.toString()).toBe('new');
    expect(await readdir(join(parent, 'files/gh/jobs/1'))).toEqual(['final.png']);
  });

  test('is readable by its owner only', async () => {
    await store.put('gh/final.png', Buffer.from('x'));

    expect((await stat(join(parent, 'files/gh/final.png'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(parent, 'files/gh'))).mode & 0o777).toBe(0o700);
  });

  test('knows nothing of what is not there, or is a folder', async () => {
    await store.put('gh/final.png', Buffer.from('x'));

    expect(await store.find('gh/other.png')).toBeNull();
    expect(await store.find('gh')).toBeNull();
  });

  test.each(['../secret', 'gh/../../secret', '/etc/hostname', '../files-of-others/x', ''])(
    'is not left by the path %p',
    async (path) => {
      await writeFile(join(parent, 'secret'), 'secret');

      await expect(store.find(path)).rejects.toThrow('leaves the folder');
      await expect(store.put(path, Buffer.from('x'))).rejects.toThrow('leaves the folder');
    },
  );
});
