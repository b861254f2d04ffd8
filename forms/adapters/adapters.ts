import type { PageLook } from '../control.ts';
import type { Adapter } from './adapter.ts';

/** One for each system that is known. */
export const ADAPTERS: readonly Adapter[] = [];

export function adapterAt(look: PageLook, adapters: readonly Adapter[]): Adapter | null {
  return adapters.find((adapter) => adapter.isAt(look)) ?? null;
}
