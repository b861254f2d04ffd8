import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../contracts/settings.ts';
import { hasCode } from './hasCode.ts';

export interface Secrets {
  /** What clients send as `X-GH-Service-Key`. */
  serviceKey: string;
  /** 64 hexadecimal digits. */
  credentialKey: string;
}

/** Those that the environment names; else the home's own, made at its first start. */
export async function openSecrets(settings: Settings, directory: string): Promise<Secrets> {
  return {
    serviceKey: settings.GH_SERVICE_SECRET ?? (await keptSecret(join(directory, 'service-key'), serviceKey)),
    credentialKey:
      settings.GH_CREDENTIAL_KEY ?? (await keptSecret(join(directory, 'credential-key'), credentialKey)),
  };
}

/** Written whole or not at all: one that a crash cut off would be kept for ever. */
export async function keptSecret(file: string, make: () => string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  const secret = make();
  await writeFile(`${file}.new`, `${secret}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return secret;
}

function serviceKey(): string {
  return `gh_${randomBytes(24).toString('base64url')}`;
}

function credentialKey(): string {
  return randomBytes(32).toString('hex');
}
