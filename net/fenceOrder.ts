import { createHmac } from 'node:crypto';
import { isSameSecret } from './isSameSecret.ts';

/** That an epoch of a job is over, with all before it. */
export interface FenceOrder {
  job_id: string;
  epoch: number;
}

/**
 * Tells the proxy behind `url` that an epoch is over. true only when that very proxy has cut it off: its address names
 * the process, so that nobody answers for another.
 */
export async function sendFenceOrder(
  url: string,
  order: FenceOrder,
  { key, timeoutMs }: { key: Buffer; timeoutMs: number },
): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signatureOf(url, order, key) },
      body: JSON.stringify(order),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return answer.status === 204;
  } catch {
    return false;
  }
}

export const SIGNATURE_HEADER = 'x-gh-fence-signature';

/** A copy of an order ends what is over already: nothing keeps it from being sent again. */
export function isSigned(
  path: string,
  order: FenceOrder,
  { signature, keys }: { signature: string; keys: readonly Buffer[] },
): boolean {
  return keys.some((key) => isSameSecret(signature, signatureOf(`http://proxy${path}`, order, key)));
}

function signatureOf(url: string, { job_id, epoch }: FenceOrder, key: Buffer): string {
  const { pathname } = new URL(url);
  return createHmac('sha256', key).update(`${pathname}\n${job_id}\n${epoch}`).digest('hex');
}
