import { createHmac } from 'node:crypto';

/**
 * The headers of a Standard Webhooks signature (https://www.standardwebhooks.com): `webhook-id` stays the same for
 * every try, so that a receiver knows a repetition. One signature for each key, so that a receiver may have either
 * while they are rotated; no headers without a key.
 */
export function signCallback(
  keys: readonly Buffer[],
  { id, body, now }: { id: string; body: string; now: Date },
): Record<string, string> {
  if (keys.length === 0) return {};
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signatures = keys.map(
    (key) => `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
