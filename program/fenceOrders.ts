import type { Settings } from '../contracts/settings.ts';
import { type FenceOrder, sendFenceOrder } from '../net/fenceOrder.ts';
import { deriveKeys, masterKeys } from '../vault/masterKeys.ts';

/** The key by which orders to fence an epoch are signed, then earlier ones. */
export function fenceKeys(settings: Settings): [Buffer, ...Buffer[]] {
  const [current, ...previous] = deriveKeys(masterKeys(settings), 'fence-orders');
  return [current.bytes, ...previous.map(({ bytes }) => bytes)];
}

export function fenceWith(settings: Settings): (url: string, order: FenceOrder) => Promise<boolean> {
  const [key] = fenceKeys(settings);
  return (url, order) => sendFenceOrder(url, order, { key, timeoutMs: PATIENCE_MS });
}

/** A host that lives answers at once; one that does not is waited for no longer than it takes to tell. */
const PATIENCE_MS = 1500;
