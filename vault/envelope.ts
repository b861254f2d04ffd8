import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * AES-256-GCM, base64 of [version 1][key id, uint16 BE][iv 12][tag 16][ciphertext]: the form in which the shared table
 * `gh_browser_sessions` holds its data.
 */
export interface Key {
  id: number;
  bytes: Buffer;
}

/** `boundTo` must be the same when it is opened: an envelope moved elsewhere opens nothing. */
export function sealEnvelope(key: Key, plaintext: Buffer, boundTo: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv);
  cipher.setAAD(Buffer.from(boundTo));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(VERSION, 0);
  header.writeUInt16BE(key.id, 1);
  return Buffer.concat([header, iv, cipher.getAuthTag(), ciphertext]);
}

/** Throws where the key, the binding or a single bit is not the one it was sealed with. */
export function openEnvelope(keys: readonly Key[], envelope: Buffer, boundTo: string): Buffer {
  if (envelope.length < BODY || envelope.readUInt8(0) !== VERSION)
    throw new Error('not an envelope of version 1');
  const keyId = envelope.readUInt16BE(1);
  const key = keys.find((candidate) => candidate.id === keyId);
  if (key === undefined) throw new Error(`no key with id ${keyId} is configured`);
  const decipher = createDecipheriv(
    'aes-256-gcm',
    key.bytes,
    envelope.subarray(HEADER_BYTES, HEADER_BYTES + IV_BYTES),
    {
      authTagLength: TAG_BYTES,
    },
  );
  decipher.setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(envelope.subarray(HEADER_BYTES + IV_BYTES, BODY));
  return Buffer.concat([decipher.update(envelope.subarray(BODY)), decipher.final()]);
}

const VERSION = 1;
const HEADER_BYTES = 3;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const BODY = HEADER_BYTES + IV_BYTES + TAG_BYTES;
