import { join } from 'node:path';
import type { Settings } from '../contracts/settings.ts';
import type { FileStore } from '../files/fileStore.ts';
import { folderStore } from '../files/folderStore.ts';
import { type S3Credentials, s3Store } from '../files/s3Store.ts';

export interface FileStores {
  /** Screenshots, and resumes below `resumes/`. */
  files: FileStore;
  /** Where a client's `s3_key` leads; null when no bucket is configured. */
  resumeBucket: FileStore | null;
}

/** What GH_FILES and AWS_S3_RESUME_BUCKET name: a folder and nothing, unless they are set. */
export function openFileStores(settings: Settings): FileStores {
  const credentials = credentialsOf(settings);
  const region = settings.AWS_REGION;
  const endpoint = settings.AWS_ENDPOINT_URL_S3 ?? settings.AWS_ENDPOINT_URL;
  const { GH_FILES: address, AWS_S3_RESUME_BUCKET: resumes } = settings;
  if (address !== undefined && credentials === undefined) {
    throw new Error('GH_FILES names a bucket: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  }
  return {
    files:
      address === undefined
        ? folderStore(join(settings.GH_HOME, 'files'))
        : s3Store({ region, endpoint, ...address, credentials }),
    resumeBucket:
      resumes === undefined ? null : s3Store({ bucket: resumes, prefix: '', region, endpoint, credentials }),
  };
}

function credentialsOf(settings: Settings): S3Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  const { AWS_SESSION_TOKEN: sessionToken } = settings;
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
