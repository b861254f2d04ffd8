import { AwsClient } from 'aws4fetch';
import { createHash } from 'node:crypto';
import { type FileStore, segmentsOf, StoreProblem } from './fileStore.ts';

export interface S3Bucket {
  bucket: string;
  /** What all keys begin with, without slashes at its ends; '' for none. */
  prefix: string;
  region: string;
  /** Of a server that speaks S3; Amazon's unless given. */
  endpoint?: string | undefined;
  /** Without them the bucket is read as anybody may. */
  credentials?: S3Credentials | undefined;
}

export interface S3Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** Files in a bucket of Amazon S3, or of a server that speaks the same. */
export function s3Store(bucket: S3Bucket): FileStore {
  const base = addressOf(bucket);
  const send = senderFor(bucket);
  return {
    async put(path, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' };
      const answer = await send(urlOf(base, path), { method: 'PUT', body: new Uint8Array(bytes), headers });
      await answer.body?.cancel();
      if (answer.status !== 200) throw refused(answer.status);
    },
    async find(path, limit) {
      const answer = await send(urlOf(base, path), { method: 'GET' });
      if (answer.status === 200) return readAtMost(answer, limit?.maxBytes ?? Infinity);
      const text = await answer.text();
      if (answer.status !== 404) throw refused(answer.status);
      if (text.includes('NoSuchBucket')) throw new StoreProblem('the object storage has no such bucket');
      return null;
    },
  };
}

type Send = (url: string, request: RequestInit) => Promise<Response>;

function senderFor({ credentials, region }: S3Bucket): Send {
  const client =
    credentials === undefined
      ? undefined
      : new AwsClient({ ...credentials, service: 's3', region, retries: RETRIES });
  return async (url, request) => {
    // A redirect leads to another region: a setting is wrong, and what was signed is signed for here.
    const whole = { ...request, redirect: 'manual' as const, signal: AbortSignal.timeout(TIMEOUT_MS) };
    try {
      return await (client === undefined ? fetch(url, whole) : client.fetch(url, whole));
    } catch (error) {
      throw unreachable(error);
    }
  };
}

const RETRIES = 2;
const TIMEOUT_MS = 30_000;

/** Amazon's own buckets have host names of their own; those with a dot in it would have no certificate. */
function addressOf({ bucket, prefix, region, endpoint }: S3Bucket): string {
  const start = prefix === '' ? '' : `/${prefix}`;
  if (endpoint !== undefined) return `${endpoint.replace(/\/$/, '')}/${bucket}${start}`;
  const host = `s3.${region}.amazonaws.com`;
  return bucket.includes('.') ? `https://${host}/${bucket}${start}` : `https://${bucket}.${host}${start}`;
}

function urlOf(base: string, path: string): string {
  return `${base}/${segmentsOf(path).map(encodeURIComponent).join('/')}`;
}

async function readAtMost({ headers, body }: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(headers.get('content-length')) > maxBytes) {
    await body?.cancel();
    throw new StoreProblem('the file is too large');
  }
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > maxBytes) throw new StoreProblem('the file is too large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreachable(error);
  }
  return Buffer.concat(chunks);
}

function refused(status: number): StoreProblem {
  return new StoreProblem(`the object storage answers HTTP ${status}`);
}

function unreachable(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  return new StoreProblem(
    isLate
      ? `the object storage does not answer within ${TIMEOUT_MS} ms`
      : 'the object storage is not reachable',
  );
}
