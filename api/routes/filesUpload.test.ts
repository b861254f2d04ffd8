import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UploadResumeAnswer } from '../../contracts/files.ts';
import type { FileStore } from '../../files/fileStore.ts';
import { s3Store } from '../../files/s3Store.ts';
import { applicationFor, SAMPLE_USER } from '../../testing/apiCaller.ts';
import { type S3Server, startS3Server } from '../../testing/s3Server.ts';
import { SAMPLE_RESUME } from '../../testing/sampleResume.ts';
import { startTestStack, type TestStack } from '../../testing/testStack.ts';
import { JWT_SECRET, userToken } from '../../testing/userToken.ts';

const SITE = 'http://127.0.0.1:9/posting';

let s3: S3Server;
let store: FileStore;
let running: TestStack;

beforeAll(async () => {
  s3 = await startS3Server('files');
  store = s3Store({ bucket: 'files', prefix: 'ours', region: 'us-east-1', ...s3 });
  running = await startTestStack({
    env: {
      GH_JWT_SECRET: JWT_SECRET,
      GH_FILES: `s3://files/ours?endpoint=${encodeURIComponent(s3.endpoint)}`,
      AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
    },
  });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

describe('POST /files/resumes (contract 6.2)', () => {
  test('keeps a file of up to 10 MB, whatever is said of it, where an application finds it', async () => {
    const large = Buffer.concat([SAMPLE_RESUME, Buffer.alloc(10_000_000 - SAMPLE_RESUME.length)]);

    const answer = await upload(large, { 'content-type': 'application/json' });

    expect(answer.status).toBe(201);
    const { storage_path, size, type } = UploadResumeAnswer.parse(answer.body);
    expect({ size, type }).toEqual({ size: 10_000_000, type: 'pdf' });
    expect(storage_path).toMatch(/^uploads\/[0-9a-f-]{36}\.pdf$/);
    expect((await store.find(`resumes/${storage_path}`))?.equals(large)).toBe(true);
  });

  test.each<[string, Buffer, number, string]>([
    ['nothing', Buffer.alloc(0), 422, 'validation_error'],
    ['a picture', Buffer.from('\u0089PNG and %PDF-'), 415, 'unsupported_media_type'],
    ['more than 10 MB', Buffer.concat([SAMPLE_RESUME, Buffer.alloc(10_000_000)]), 413, 'payload_too_large'],
  ])('refuses %s', async (_what, bytes, status, error) => {
    expect(await upload(bytes)).toMatchObject({ status, body: { error, message: expect.any(String) } });
  });

  test('asks for a key', async () => {
    expect((await upload(SAMPLE_RESUME, { 'x-gh-service-key': 'wrong' })).status).toBe(401);
  });

  test('gives a user a folder of their own, from which alone their applications take files', async () => {
    const token = await userToken(SAMPLE_USER);
    const asUser = { authorization: `Bearer ${token}`, 'x-gh-service-key': undefined };

    const { body } = await upload(SAMPLE_RESUME, asUser);
    const applyWith = (resume: Record<string, unknown>) =>
      send('/valet/apply', JSON.stringify(applicationFor(SITE, { resume })), {
        ...asUser,
        'content-type': 'application/json',
      });

    expect(body['storage_path']).toMatch(new RegExp(`^${SAMPLE_USER}/[0-9a-f-]{36}\\.pdf$`));
    expect((await applyWith({ storage_path: body['storage_path'] })).status).toBe(201);
    for (const field of ['storage_path', 's3_key']) {
      expect(await applyWith({ [field]: `${SAMPLE_USER.replace('1', '2')}/theirs.pdf` })).toMatchObject({
        status: 422,
        body: { details: [{ field: `resume.${field}`, code: 'not_yours' }] },
      });
    }
  });
});

function upload(bytes: Buffer, headers: Record<string, string | undefined> = {}) {
  return send('/files/resumes', new Uint8Array(bytes), headers);
}

async function send(
  path: string,
  body: Uint8Array<ArrayBuffer> | string,
  headers: Record<string, string | undefined>,
) {
  const all = { 'x-gh-service-key': running.stack.serviceKey, ...headers };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await fetch(`${running.api.url}/api/v1/gh${path}`, {
    method: 'POST',
    headers: given,
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
