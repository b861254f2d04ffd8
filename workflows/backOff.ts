import { sleep } from '@temporalio/workflow';

/** Longer each time, and not at all when nothing was missed yet. */
export async function backOff(misses: number): Promise<void> {
  if (misses > 0) await sleep(Math.min(10_000, 500 * 2 ** (misses - 1)));
}
