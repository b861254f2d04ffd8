import { hostname } from 'node:os';
import type { Settings } from '../contracts/settings.ts';

/** The name by which a host is known and targeted; without one given, the machine's. */
export function workerIdOf(given: string | undefined, settings: Settings): string {
  const id = given ?? settings.GH_WORKER_ID ?? `worker-${hostname()}`;
  if (!/^[\w.:-]{1,100}$/.test(id)) {
    throw new Error(`--worker-id=${id}: wants 1 to 100 letters, digits, dots, colons, dashes or underscores`);
  }
  return id;
}
