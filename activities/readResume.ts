import { basename } from 'node:path';
import type { ResumeFile, ResumeLookup } from '../browser/applicationSession.ts';
import type { ResumeSource } from '../contracts/profile.ts';
import type { FileStore } from '../files/fileStore.ts';
import type { AddressPolicy } from '../net/addressPolicy.ts';
import { guardedRequest, RequestRefused } from '../net/guardedRequest.ts';

export interface ReadResumeDeps {
  files: FileStore;
  policy: AddressPolicy;
}

/** By `storage_path` in our store, else by `download_url`. Only PDF, DOC and DOCX of at most 10 MB. */
export function readResumeWith(deps: ReadResumeDeps): (source: ResumeSource) => Promise<ResumeLookup> {
  return async ({ storage_path, s3_key, download_url }) => {
    if (storage_path !== undefined) {
      const bytes = await deps.files.find(`resumes/${storage_path}`);
      if (bytes !== null) return checked(basename(storage_path), bytes);
      if (download_url === undefined) return unavailable('there is no file at storage_path');
    }
    if (download_url !== undefined) return download(deps.policy, new URL(download_url), MAX_REDIRECTS);
    if (s3_key !== undefined) return unavailable('s3_key needs an object storage, which is not configured');
    return { kind: 'none' };
  };
}

const MAX_BYTES = 10_000_000;
const MAX_REDIRECTS = 5;

async function download(policy: AddressPolicy, url: URL, redirectsLeft: number): Promise<ResumeLookup> {
  try {
    const answer = await guardedRequest(url, {
      method: 'GET',
      timeoutMs: 30_000,
      maxBytes: MAX_BYTES,
      policy,
    });
    const { location } = answer.headers;
    if (answer.status >= 300 && answer.status < 400 && typeof location === 'string' && redirectsLeft > 0) {
      return await download(policy, new URL(location, url), redirectsLeft - 1);
    }
    if (answer.status !== 200) return unavailable(`its address answers HTTP ${answer.status}`);
    return checked(basename(url.pathname), answer.body);
  } catch (error) {
    if (error instanceof RequestRefused) return unavailable(error.message);
    throw error;
  }
}

/** The bytes tell what a file is; its name may lie. */
function checked(name: string, bytes: Buffer): ResumeLookup {
  if (bytes.length > MAX_BYTES) return unavailable('it is larger than 10 MB');
  const type = TYPES.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic));
  if (type === undefined) return unavailable('it is neither PDF nor DOC nor DOCX');
  const stem = decodeURIComponentSafely(name)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '');
  const file: ResumeFile = {
    name: `${stem === '' ? 'resume' : stem}.${type.extension}`,
    mimeType: type.mime,
    bytes,
  };
  return { kind: 'file', file };
}

const TYPES = [
  { magic: Buffer.from('%PDF-'), extension: 'pdf', mime: 'application/pdf' },
  {
    magic: Buffer.from([0x50, 0x4b, 0x03, 0x04]),
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { magic: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), extension: 'doc', mime: 'application/msword' },
];

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
