import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type S3Server, startS3Server } from '../testing/s3Server.ts';
import { type FileStore, StoreProblem } from './fileStore.ts';
import { folderStore } from './folderStore.ts';
import { s3Store } from './s3Store.ts';

let server: S3Server;
let parent: string;

beforeAll(async () => {
  server = await startS3Server('files', 'with.a.dot');
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'store-'));
});

afterEach(() => rm(parent, { recursive: true }));

const bucket = (more: Partial<Parameters<typeof s3Store>[0]> = {}) =>
  s3Store({
    bucket: 'files',
    prefix: `gh/${randomUUID()}`,
    region: 'eu-central-1',
    endpoint: server.endpoint,
    credentials: server.credentials,
    ...more,
  });

const STORES: [string, () => FileStore][] = [
  ['a folder', () => folderStore(join(parent, 'files'))],
  ['a bucket', () => bucket()],
  ['a bucket, from its root', () => bucket({ bucket: 'with.a.dot', prefix: '' })],
];

describe.each(STORES)('%s', (_what, open) => {
  test.each(['final.png', 'gh/jobs/1/final-1.png', 'resumes/Zoë’s résumé (1)+2 100%.pdf', 'a/%2e%2e/b'])(
    'gives back the newest of what was put at %p',
    async (path) => {
      const store = open();
      await store.put(path, Buffer.from('old, and longer'));
      await store.put(path, Buffer.from([0, 1, 0xff]));

      expect(await store.find(path)).toEqual(Buffer.from([0, 1, 0xff]));
    },
  );

  test('knows nothing of what is not there', async () => {
    const store = open();
    await store.put('gh/final.png', Buffer.from('x'));

    expect(await store.find('gh/other.png')).toBeNull();
    expect(await store.find('gh')).toBeNull();
    expect(await store.find('gh/final.png/more')).toBeNull();
  });

  test('gives no more than is wanted', async () => {
    const store = open();
    await store.put('a', Buffer.alloc(100));

    await expect(store.find('a', { maxBytes: 99 })).rejects.toThrow(
      new StoreProblem('the file is too large'),
    );
    expect(await store.find('a', { maxBytes: 100 })).toHaveLength(100);
  });

  test.each(['../secret', 'gh/../../secret', 'gh/../a', '/etc/hostname', 'a//b', 'a/./b', 'a/', 'a\0', ''])(
    'is not left by the path %p',
    async (path) => {
      await writeFile(join(parent, 'secret'), 'secret');
      const store = open();

      await expect(store.find(path)).rejects.toThrow(new StoreProblem('the path leaves the store'));
      await expect(store.put(path, Buffer.from('x'))).rejects.toThrow('the path leaves the store');
    },
  );
});

describe('a folder', () => {
  test('is readable by its owner only, and holds no halves', async () => {
    await folderStore(join(parent, 'files')).put('gh/final.png', Buffer.from('x'));

    expect((await stat(join(parent, 'files/gh/final.png'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(parent, 'files/gh'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(parent, 'files/gh'))).toEqual(['final.png']);
  });
});

describe('a bucket', () => {
  test('keeps its prefixes apart', async () => {
    await bucket({ prefix: 'one' }).put('a', Buffer.from('x'));

    expect(await bucket({ prefix: 'two' }).find('a')).toBeNull();
    expect((await bucket({ prefix: '' }).find('one/a'))?.toString()).toBe('x');
  });

  test.each<[string, () => Partial<Parameters<typeof s3Store>[0]>, string]>([
    [
      'a wrong key',
      () => ({ credentials: { ...server.credentials, secretAccessKey: 'wrong' } }),
      'the object storage answers HTTP 403',
    ],
    ['no such bucket', () => ({ bucket: 'others' }), 'the object storage has no such bucket'],
    ['nobody there', () => ({ endpoint: 'http://127.0.0.1:9' }), 'the object storage is not reachable'],
  ])('says what is wrong in words without a path: %s', async (_what, wrong, message) => {
    const store = bucket({ ...wrong(), prefix: 'secret' });

    await expect(store.find('secret')).rejects.toThrow(new StoreProblem(message));
    await expect(store.put('secret', Buffer.from('x'))).rejects.toThrow(StoreProblem);
  });

  test('that is public is read without a key', async () => {
    await bucket({ prefix: '' }).put('resumes/public.pdf', Buffer.from('x'));

    const { credentials: _none, ...open } = { ...server, credentials: undefined };
    const store = s3Store({ bucket: 'files', prefix: '', region: 'us-east-1', endpoint: open.endpoint });

    expect((await store.find('resumes/public.pdf'))?.toString()).toBe('x');
  });
});
