import type { PageLook } from '../control.ts';
import type { Adapter } from './adapter.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { lever } from './lever.ts';
import { smartRecruiters } from './smartRecruiters.ts';
import { workday } from './workday.ts';

/** One for each system that is known. */
export const ADAPTERS: readonly Adapter[] = [greenhouse, lever, ashby, workday, smartRecruiters, icims];

export function adapterAt(look: PageLook, adapters: readonly Adapter[]): Adapter | null {
  return adapters.find((adapter) => adapter.isAt(look)) ?? null;
}
