import { hkdfSync } from 'node:crypto';
import type { Settings } from '../contracts/settings.ts';
import type { Key } from './envelope.ts';

/** The current master key first, then earlier ones that still open what they sealed. */
export function masterKeys(settings: Settings): [Key, ...Key[]] {
  if (settings.GH_CREDENTIAL_KEY === undefined) {
    throw new Error('GH_CREDENTIAL_KEY is not set: it wants 64 hexadecimal digits (openssl rand -hex 32)');
  }
  const current = {
    id: settings.GH_CREDENTIAL_KEY_ID,
    bytes: Buffer.from(settings.GH_CREDENTIAL_KEY, 'hex'),
  };
  const previous = settings.GH_CREDENTIAL_PREV_KEYS.map(({ id, keyHex }) => ({
    id,
    bytes: Buffer.from(keyHex, 'hex'),
  }));
  return [current, ...previous];
}

/** Keys for one purpose, so that no two purposes share one. */
export function deriveKeys(
  [current, ...previous]: readonly [Key, ...Key[]],
  purpose: string,
): [Key, ...Key[]] {
  const derive = (key: Key): Key => ({
    id: key.id,
    bytes: Buffer.from(hkdfSync('sha256', key.bytes, '', `ghosthands/${purpose}`, 32)),
  });
  return [derive(current), ...previous.map(derive)];
}
