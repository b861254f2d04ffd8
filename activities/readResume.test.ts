import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderStore } from '../files/folderStore.ts';
import { s3Store } from '../files/s3Store.ts';
import { type S3Server, startS3Server } from '../testing/s3Server.ts';
import { SAMPLE_RESUME } from '../testing/sampleResume.ts';
import { readResumeWith } from './readResume.ts';

const DOCX = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from('…word/document.xml…')]);
const DOC = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from('WordDocument', 'utf16le'),
]);
const ARCHIVE = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from('holiday.jpg')]);

let home: string;
let s3: S3Server;
let site: Server;
let siteUrl: string;
let readResume: ReturnType<typeof readResumeWith>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'resumes-'));
  s3 = await startS3Server('clients');
  const files = folderStore(home);
  const resumeBucket = s3Store({ bucket: 'clients', prefix: '', region: 'us-east-1', ...s3 });
  await files.put('resumes/user-1/Grace Hopper.pdf', SAMPLE_RESUME);
  await files.put('resumes/lies.pdf', ARCHIVE);
  await files.put('gh/jobs/1/final.png', SAMPLE_RESUME);
  await resumeBucket.put('users/1/cv.docx', DOCX);
  await resumeBucket.put('large.pdf', Buffer.concat([SAMPLE_RESUME, Buffer.alloc(10_000_000)]));
  site = createServer((request, response) => {
    const [status, headers, body] = PAGES[request.url ?? ''] ?? [404, {}, Buffer.alloc(0)];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  readResume = readResumeWith({
    files,
    resumeBucket,
    policy: { allowedPrivateHosts: [`127.0.0.1:${(site.address() as AddressInfo).port}`] },
  });
});

afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await s3[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
});

const PAGES: Record<string, [number, Record<string, string>, Buffer]> = {
  '/My%20CV.doc?token=secret': [200, { 'content-type': 'text/html' }, DOC],
  '/moved': [302, { location: '/My%20CV.doc?token=secret' }, Buffer.alloc(0)],
  '/inside': [302, { location: 'http://10.0.0.1/cv.pdf' }, Buffer.alloc(0)],
  '/file': [302, { location: 'file:///etc/passwd' }, Buffer.alloc(0)],
  '/large': [200, {}, Buffer.concat([SAMPLE_RESUME, Buffer.alloc(10_000_000)])],
};

describe('a resume (contract 6.2)', () => {
  test('is found by storage_path in our store', async () => {
    expect(await readResume({ storage_path: 'user-1/Grace Hopper.pdf' })).toEqual({
      kind: 'file',
      file: { name: 'Grace Hopper.pdf', mimeType: 'application/pdf', bytes: SAMPLE_RESUME },
    });
  });

  test('is found by s3_key in the bucket of the clients', async () => {
    expect(await readResume({ s3_key: 'users/1/cv.docx' })).toMatchObject({
      kind: 'file',
      file: { name: 'cv.docx', mimeType: expect.stringContaining('wordprocessingml'), bytes: DOCX },
    });
  });

  test.each(['/My%20CV.doc?token=secret', '/moved'])('is found by download_url %s', async (path) => {
    expect(await readResume({ download_url: `${siteUrl}${path}` })).toMatchObject({
      kind: 'file',
      file: { name: 'My CV.doc', mimeType: 'application/msword', bytes: DOC },
    });
  });

  test('is looked for in the next place where the first has none', async () => {
    const found = await readResume({
      storage_path: 'no.pdf',
      s3_key: 'no.pdf',
      download_url: `${siteUrl}/moved`,
    });
    const first = await readResume({ storage_path: 'user-1/Grace Hopper.pdf', s3_key: 'users/1/cv.docx' });
    const none = await readResume({ storage_path: 'no.pdf', s3_key: 'no.docx' });

    expect(found).toMatchObject({ file: { name: 'My CV.doc' } });
    expect(first).toMatchObject({ file: { name: 'Grace Hopper.pdf' } });
    expect(none).toEqual({ kind: 'unavailable', reason: 'there is no file at storage_path' });
    expect(await readResume({})).toEqual({ kind: 'none' });
  });

  test.each<[Parameters<typeof readResume>[0], string]>([
    [{ storage_path: '../gh/jobs/1/final.png' }, 'storage_path: the path leaves the store'],
    [{ storage_path: 'lies.pdf' }, 'it is neither PDF nor DOC nor DOCX'],
    [{ s3_key: 'users/../../secret' }, 's3_key: the path leaves the store'],
    [{ s3_key: 'large.pdf' }, 's3_key: the file is too large'],
    [{ s3_key: 'users/1' }, 'there is no file at s3_key'],
    [{ download_url: '/large' }, 'it is larger than 10 MB'],
    [{ download_url: '/missing' }, 'its address answers HTTP 404'],
    [{ download_url: '/inside' }, 'the address is private'],
    [{ download_url: '/file' }, 'its address redirects nowhere'],
  ])('that cannot be had, by %j, is told of in words', async (source, reason) => {
    const { download_url } = source;
    const whole = download_url === undefined ? source : { download_url: `${siteUrl}${download_url}` };

    expect(await readResume(whole)).toEqual({ kind: 'unavailable', reason });
  });

  test('by s3_key needs a bucket', async () => {
    const read = readResumeWith({
      files: folderStore(home),
      resumeBucket: null,
      policy: { allowedPrivateHosts: [] },
    });

    expect(await read({ s3_key: 'a' })).toMatchObject({
      reason: 's3_key needs AWS_S3_RESUME_BUCKET, which is not configured',
    });
  });
});
