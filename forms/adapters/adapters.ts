import type { PageLook } from '../control.ts';
import type { Adapter } from './adapter.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';

/** One for each system that is known. */
export const ADAPTERS: readonly Adapter[] = [greenhouse, lever, ashby];

export function adapterAt(look: PageLook, adapters: readonly Adapter[]): Adapter | null {
  return adapters.find((adapter) => adapter.isAt(look)) ?? null;
}
