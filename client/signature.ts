import { GhostHandsError } from './errors.ts';

/** What Standard Webhooks signs, and the signatures: `v1,<base64>`, several apart by spaces while a secret is replaced. */
export interface Signed {
  id: string;
  timestamp: string;
  signature: string;
  body: string | Uint8Array;
}

/** Whether one of the signatures was made with one of the secrets (`whsec_<base64>`). Takes no hint of how near it was. */
export async function isSignedBy(secrets: readonly string[], signed: Signed): Promise<boolean> {
  const content = contentOf(signed);
  const signatures = signed.signature.split(' ').flatMap((one) => {
    const bytes = one.startsWith('v1,') ? bytesOf(one.slice(3)) : null;
    return bytes === null ? [] : [bytes];
  });
  let isSigned = false;
  for (const secret of secrets) {
    const key = await keyOf(secretBytes(secret), 'verify');
    for (const signature of signatures) {
      if (await crypto.subtle.verify('HMAC', key, signature, content)) isSigned = true;
    }
  }
  return isSigned;
}

/** Compares in a time that tells nothing: by keyed digests, as the platform compares them. */
export async function isSameText(one: string, other: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const key = await keyOf(crypto.getRandomValues(new Uint8Array(32)), 'sign', 'verify');
  const digest = await crypto.subtle.sign('HMAC', key, encoder.encode(one));
  return crypto.subtle.verify('HMAC', key, digest, encoder.encode(other));
}

function contentOf({ id, timestamp, body }: Signed): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const head = encoder.encode(`${id}.${timestamp}.`);
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const content = new Uint8Array(head.length + bytes.length);
  content.set(head);
  content.set(bytes, head.length);
  return content;
}

function keyOf(
  secret: Uint8Array<ArrayBuffer>,
  ...usages: readonly ('sign' | 'verify')[]
): ReturnType<typeof crypto.subtle.importKey> {
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [...usages]);
}

function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''));
  if (bytes === null || bytes.length === 0) {
    throw new GhostHandsError('signingSecret wants whsec_ and base64', 'client_config');
  }
  return bytes;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
