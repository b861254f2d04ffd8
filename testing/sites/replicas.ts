import { ashby } from './ashby/replica.ts';
import { greenhouse } from './greenhouse/replica.ts';
import { icims } from './icims/replica.ts';
import { lever } from './lever/replica.ts';
import { smartRecruiters } from './smartrecruiters/replica.ts';
import { workday } from './workday/replica.ts';
import type { Replica } from './replica.ts';

/** One for each system that is known. */
export const REPLICAS: readonly Replica[] = [greenhouse, lever, ashby, workday, smartRecruiters, icims];
