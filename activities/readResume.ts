import { basename } from 'node:path';
import type { ResumeLookup } from '../browser/applicationSession.ts';
import type { ResumeSource } from '../contracts/profile.ts';
import { type FileStore, StoreProblem } from '../files/fileStore.ts';
import { MAX_RESUME_BYTES, resumeTypeOf } from '../files/resumeType.ts';
import type { AddressPolicy } from '../net/addressPolicy.ts';
import { guardedRequest, RequestRefused } from '../net/guardedRequest.ts';

export interface ReadResumeDeps {
  files: FileStore;
  /** Where `s3_key` leads; null when no bucket is configured. */
  resumeBucket: FileStore | null;
  policy: AddressPolicy;
}

/**
 * By `storage_path` in our store, else by `s3_key`, else by `download_url` (contract 6.2). Only PDF, DOC and DOCX of
 * at most 10 MB; what none of the places has is told in the words of the first that was named.
 */
export function readResumeWith(deps: ReadResumeDeps): (source: ResumeSource) => Promise<ResumeLookup> {
  return async (source) => {
    let problem: ResumeLookup = { kind: 'none' };
    for (const read of placesOf(deps, source)) {
      const found = await read();
      if (found.kind === 'file') return found;
      if (problem.kind === 'none') problem = found;
    }
    return problem;
  };
}

function placesOf(
  { files, resumeBucket, policy }: ReadResumeDeps,
  { storage_path, s3_key, download_url }: ResumeSource,
): (() => Promise<ResumeLookup>)[] {
  const places: (() => Promise<ResumeLookup>)[] = [];
  if (storage_path !== undefined) {
    places.push(() => stored(files, { path: `resumes/${storage_path}`, called: 'storage_path' }));
  }
  if (s3_key !== undefined) places.push(() => stored(resumeBucket, { path: s3_key, called: 's3_key' }));
  if (download_url !== undefined) places.push(() => download(policy, new URL(download_url), MAX_REDIRECTS));
  return places;
}

const MAX_REDIRECTS = 5;
const TOO_LARGE = 'it is larger than 10 MB';

async function stored(
  store: FileStore | null,
  { path, called }: { path: string; called: 'storage_path' | 's3_key' },
): Promise<ResumeLookup> {
  if (store === null) return unavailable('s3_key needs AWS_S3_RESUME_BUCKET, which is not configured');
  try {
    const bytes = await store.find(path, { maxBytes: MAX_RESUME_BYTES });
    return bytes === null ? unavailable(`there is no file at ${called}`) : checked(basename(path), bytes);
  } catch (error) {
    if (error instanceof StoreProblem) return unavailable(`${called}: ${error.message}`);
    throw error;
  }
}

async function download(policy: AddressPolicy, url: URL, redirectsLeft: number): Promise<ResumeLookup> {
  try {
    const answer = await guardedRequest(url, {
      method: 'GET',
      timeoutMs: 30_000,
      maxBytes: MAX_RESUME_BYTES,
      policy,
    });
    const { location } = answer.headers;
    if (answer.status >= 300 && answer.status < 400 && typeof location === 'string' && redirectsLeft > 0) {
      const next = URL.canParse(location, url.href) ? new URL(location, url) : null;
      if (next === null || !/^https?:$/.test(next.protocol))
        return unavailable('its address redirects nowhere');
      return await download(policy, next, redirectsLeft - 1);
    }
    if (answer.status !== 200) return unavailable(`its address answers HTTP ${answer.status}`);
    return checked(basename(url.pathname), answer.body);
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return unavailable(error.code === 'too_large' ? TOO_LARGE : error.message);
  }
}

/** The bytes tell what a file is; its name may lie. */
function checked(name: string, bytes: Buffer): ResumeLookup {
  const type = resumeTypeOf(bytes);
  if (type === null) return unavailable('it is neither PDF nor DOC nor DOCX');
  const stem = decodeURIComponentSafely(name)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '');
  const file = { name: `${stem === '' ? 'resume' : stem}.${type.extension}`, mimeType: type.mime, bytes };
  return { kind: 'file', file };
}

function decodeURIComponentSafely(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function unavailable(reason: string): ResumeLookup {
  return { kind: 'unavailable', reason };
}
